import type { DeskError } from '@shared/contract/desk-error';
import { Button } from '../../../ui/button';
import { Kbd } from '../../../ui/kbd';
import styles from './new-story-dialog.module.css';

export interface NewStoryFooterProps {
  readonly failure: DeskError | null;
  readonly making: boolean;
  readonly canCreate: boolean;
  readonly onCancel: () => void;
  readonly onCreate: () => void;
}

/** Keys to know, or why the story could not be made; then the two ways out. */
export function NewStoryFooter({
  failure,
  making,
  canCreate,
  onCancel,
  onCreate,
}: NewStoryFooterProps) {
  return (
    <>
      {failure === null ? (
        <>
          <span className={styles.hint}>
            <Kbd keys="Mod+1" />–<Kbd keys="5" />
            Template
          </span>
          <span className={styles.hint}>
            <Kbd keys="Tab" />
            Next field
          </span>
          <span className={styles.hint}>
            <kbd>↑↓</kbd>Contributor
          </span>
          <span className={styles.grow} />
        </>
      ) : (
        <p className={styles.failure} role="alert">
          {failure.message} The story was not made. {failure.wayOn}
        </p>
      )}
      <Button size="large" keys="Esc" onClick={onCancel}>
        Cancel
      </Button>
      <Button
        size="large"
        kind="primary"
        keys="Mod+Enter"
        disabled={!canCreate || making}
        onClick={onCreate}
      >
        Create story
      </Button>
    </>
  );
}
