import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { storyCount } from '../story-count';
import styles from './dialogs.module.css';
import type { Refusal } from './use-table-changes';

export interface RefusedDialogProps extends Refusal {
  readonly onClose: () => void;
}

/** Names the stories that were not changed, and says why. */
export function RefusedDialog({ refused, changed, exported, onClose }: RefusedDialogProps) {
  const done = exported === undefined ? 'changed' : 'exported';
  const count = exported ?? changed ?? 0;
  return (
    <Dialog
      open
      title={`${storyCount(refused.length)} not ${done}`}
      width={520}
      onClose={onClose}
      onConfirm={onClose}
      footer={
        <>
          <span>{count === 0 ? `Nothing was ${done}.` : `${storyCount(count)} ${done}.`}</span>
          <span className={styles.grow} />
          <Button kind="primary" keys="Mod+Enter" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      <ul className={styles.list}>
        {refused.map(({ id, title, reason }) => (
          <li key={id}>
            <h3>{title || 'No headline yet'}</h3>
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
