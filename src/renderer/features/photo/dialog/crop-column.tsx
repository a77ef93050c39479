import { useEffect, useState, type KeyboardEvent } from 'react';
import type { PhotoRole } from '@shared/elements/photo/photo';
import { pixelRect } from '@shared/photo/crop';
import { isPressOf } from '../../../ui/accelerator';
import { usePlatform } from '../../../ui/keys-context';
import { LevelMark } from '../../../ui/level-mark';
import styles from './crop-column.module.css';
import { CropControls } from './crop-controls';
import { CropPreviews } from './crop-previews';
import { CropStage } from './crop-stage';
import { pointWords, spokenCrop, uncroppable } from './crop-words';
import { redo, undo, useDialog, useDialogStore } from './dialog-state';
import { focusIn, holdsFocus } from './framing';
import { PlaceChoice } from './place-choice';

export interface CropColumnProps {
  /** Address of the picture. */
  readonly src: string;
  readonly roles: readonly PhotoRole[];
}

/** The left of the dialog: what of the picture is shown, and where. The picture itself is never changed. */
export function CropColumn({ src, roles }: CropColumnProps) {
  const store = useDialogStore();
  const platform = usePlatform();
  const reason = uncroppable(useDialog(({ draft }) => draft.media));
  const onKeyDown = (event: KeyboardEvent): void => {
    // A field takes back its own words.
    if (event.target instanceof HTMLInputElement) return;
    const back = isPressOf(event, 'Mod+Z', platform);
    const again = isPressOf(event, 'Mod+Shift+Z', platform) || isPressOf(event, 'Mod+Y', platform);
    if (!back && !again) return;
    event.preventDefault();
    store.setState(back ? undo : redo);
  };
  return (
    <div className={styles.column} onKeyDown={onKeyDown}>
      {reason === null ? <CropStage src={src} /> : <WholePicture src={src} />}
      {reason === null && <CropControls />}
      <div className={styles.under}>
        {reason === null && <CropPreviews src={src} />}
        <div className={styles.aside}>
          {reason === null ? <FocusWords /> : <p className={styles.words}>{reason}</p>}
          <PlaceChoice roles={roles} />
        </div>
      </div>
      {reason === null && <SpokenCrop />}
    </div>
  );
}

function WholePicture({ src }: { readonly src: string }) {
  return <img className={styles.whole} src={src} alt="" />;
}

function FocusWords() {
  const isHeld = useDialog(({ live, framing }) => holdsFocus(live ?? framing));
  return (
    <p className={styles.words}>
      {isHeld ? (
        'Every crop keeps the focal point in frame. Move it with the arrow keys, or hold Shift for bigger steps.'
      ) : (
        <>
          <LevelMark level="warning" className={styles.mark} />
          The focal point is outside the crop, so no crop can keep it in frame. Move one of them.
        </>
      )}
    </p>
  );
}

/** How long a crop stands still before it is said, in ms: a held arrow key must not talk all the way. */
const REST = 600;

/** Says the crop, once it stands still. */
function SpokenCrop() {
  const framing = useDialog((state) => state.framing);
  const size = useDialog(({ draft }) => draft.media);
  const [opened] = useState(framing);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (framing === opened) return undefined;
    const wait = setTimeout(() => {
      const crop = spokenCrop(pixelRect(framing.crop, size));
      setWords(`${crop}. Focal point, ${pointWords(focusIn(framing))}.`);
    }, REST);
    return () => clearTimeout(wait);
  }, [framing, opened, size]);
  return (
    <p role="status" aria-live="polite" className="visually-hidden">
      {words}
    </p>
  );
}
