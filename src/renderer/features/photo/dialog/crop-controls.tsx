import { pixelRect, type PixelSize } from '@shared/photo/crop';
import type { PixelRect } from '@shared/photo/rendition';
import { Button } from '../../../ui/button';
import { SegmentedControl } from '../../../ui/segmented-control';
import styles from './crop-controls.module.css';
import { reframe, useDialog, useDialogStore } from './dialog-state';
import { ASPECT_NAMES, inAspect, measured, whole, type Framing } from './framing';
import { NumberField } from './number-field';

const SEGMENTS = ASPECT_NAMES.map((value) => ({
  value,
  label: value === 'free' ? 'Free' : value,
}));

const NUMBERS = [
  { letter: 'X', side: 'left', label: 'Crop left, pixels' },
  { letter: 'Y', side: 'top', label: 'Crop top, pixels' },
  { letter: 'W', side: 'width', label: 'Crop width, pixels' },
  { letter: 'H', side: 'height', label: 'Crop height, pixels' },
] as const;

/** The crop's shape and its numbers, which do all that the pointer does. */
export function CropControls() {
  const store = useDialogStore();
  const aspect = useDialog(({ framing }) => framing.aspect);
  const crop = useDialog(({ live, framing }) => (live ?? framing).crop);
  const rect = pixelRect(
    crop,
    useDialog(({ draft }) => draft.media),
  );
  const change = (next: (framing: Framing, size: PixelSize) => Framing): void =>
    store.setState((state) => reframe(state, next));
  const measure = (side: keyof PixelRect, value: number): void =>
    change((framing, size) => measured(framing, { [side]: value }, size));
  return (
    <div className={styles.controls}>
      <SegmentedControl
        label="Crop ratio"
        segments={SEGMENTS}
        value={aspect}
        onChange={(name) => change((framing, size) => inAspect(framing, name, size))}
      />
      {crop !== null && (
        <Button kind="text" onClick={() => change(whole)}>
          Whole picture
        </Button>
      )}
      <span className={styles.numbers}>
        {NUMBERS.map(({ letter, side, label }) => (
          <NumberField
            key={side}
            letter={letter}
            label={label}
            value={rect[side]}
            onCommit={(value) => measure(side, value)}
          />
        ))}
      </span>
    </div>
  );
}
