import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import { useRef, type KeyboardEvent } from 'react';
import { isPressOf } from './accelerator';
import { Button } from './button';
import { classNames } from './class-names';
import styles from './dialog.module.css';
import { usePlatform } from './keys-context';

export interface QuestionProps {
  readonly open: boolean;
  /** "Spike this story?" */
  readonly title: string;
  /** What becomes of the copy. */
  readonly words: string;
  /** The verb that does it: "Spike". */
  readonly yes: string;
  /** The verb that leaves all as it is: "Keep". It has the focus, and Esc means it. */
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something that is noticed later. ⌘Return answers yes. */
export function Question({ open, title, words, yes, no, onYes, onNo }: QuestionProps) {
  const platform = usePlatform();
  const keep = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isPressOf(event, 'Mod+Enter', platform)) return;
    event.preventDefault();
    onYes();
  };
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onNo();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.scrim} />
        <Base.Viewport className={styles.place}>
          <Base.Popup
            className={classNames(styles.dialog, styles.question)}
            initialFocus={keep}
            onKeyDown={onKeyDown}
          >
            <Base.Title>{title}</Base.Title>
            <Base.Description>{words}</Base.Description>
            <div className={styles.answers}>
              <Button size="large" ref={keep} onClick={onNo} keys="Esc">
                {no}
              </Button>
              <Button size="large" kind="primary" onClick={onYes} keys="Mod+Enter">
                {yes}
              </Button>
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
