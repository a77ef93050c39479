import type { DeskError } from '@shared/contract/desk-error';
import { Button } from '../../ui/button';
import { FailureLine } from '../../ui/failure-line';
import { Kbd } from '../../ui/kbd';
import styles from './hand-off-view.module.css';

export interface HandOffFootProps {
  /** How many changes are chosen. */
  readonly taken: number;
  readonly busy: boolean;
  readonly failure: DeskError | null;
  readonly onLeave: () => void;
  readonly onTake: () => void;
}

/** The keys, why it could not be done, and the two ways on. */
export function HandOffFoot({ taken, busy, failure, onLeave, onTake }: HandOffFootProps) {
  return (
    <footer className={styles.foot}>
      {failure === null ? (
        <p className={styles.hints}>
          <span>
            <Kbd keys="Up" />
            <Kbd keys="Down" /> Change
          </span>
          <span>
            <Kbd keys="Enter" /> Take over
          </span>
          <span>
            <Kbd keys="Backspace" /> Leave as it is here
          </span>
        </p>
      ) : (
        <FailureLine failure={failure} />
      )}
      <span className={styles.grow} />
      <Button size="large" keys="Esc" onClick={onLeave}>
        Leave all
      </Button>
      <Button
        size="large"
        kind="primary"
        keys="Mod+Enter"
        blocked={taken === 0 || busy}
        onClick={onTake}
      >
        {busy ? 'Taking over…' : takeWords(taken)}
      </Button>
    </footer>
  );
}

function takeWords(taken: number): string {
  if (taken === 0) return 'Take over';
  return taken === 1 ? 'Take over 1 change' : `Take over ${taken} changes`;
}
