import { useAnswer } from '../../../desk/use-answer';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { STATUS_WORDS, StatusGlyph } from '../../../ui/status-glyph';
import { rowTime } from '../row-time';
import { rowHeadline } from '../story-order';
import { useNow } from '../use-now';
import styles from './dialogs.module.css';

/** So many stories are named. */
const COUNT = 10;

export interface ClosestDialogProps {
  readonly id: string;
  readonly headline: string;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** The stories closest to one, with the rare words that they share; a press opens one. */
export function ClosestDialog({ id, headline, onOpen, onClose }: ClosestDialogProps) {
  const answer = useAnswer('library:closest', { id, count: COUNT });
  const now = useNow();
  return (
    <Dialog
      open
      title={headline === '' ? 'Closest stories' : `Closest to “${headline}”`}
      width={600}
      onClose={onClose}
      footer={
        <>
          <span>By the rare words that two stories share.</span>
          <span className={styles.grow} />
          <Button onClick={onClose}>Close</Button>
        </>
      }
    >
      {answer === null && <p className={styles.form}>Looking…</p>}
      {answer?.ok === false && (
        <p className={styles.form} role="alert">
          {answer.error.message} {answer.error.wayOn}
        </p>
      )}
      {answer?.ok === true && answer.value.stories.length === 0 && (
        <p className={styles.form}>No other story shares a rare word with this one.</p>
      )}
      <ul className={styles.list}>
        {answer?.ok === true &&
          answer.value.stories.map(({ row, shared }) => (
            <li key={row.id}>
              <button type="button" onClick={() => onOpen(row.id)}>
                <h3>{rowHeadline(row) || 'No headline yet'}</h3>
                <p>{shared.join(', ')}</p>
                <span className={styles.meta}>
                  <span>
                    <StatusGlyph status={row.status} />
                    {STATUS_WORDS[row.status]}
                  </span>
                  <span>{row.contributors || 'No contributor'}</span>
                  <span>{rowTime(row.modifiedAt, now)}</span>
                </span>
              </button>
            </li>
          ))}
      </ul>
    </Dialog>
  );
}
