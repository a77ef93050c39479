import type { Reply } from '@shared/contract/channels';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { storyCount } from '../story-count';
import styles from './dialogs.module.css';

export interface RefusedDialogProps {
  readonly refused: Reply<'library:change'>['refused'];
  /** How many of the same change went through. */
  readonly changed: number;
  readonly onClose: () => void;
}

/** Names the stories that were not changed, and says why. */
export function RefusedDialog({ refused, changed, onClose }: RefusedDialogProps) {
  return (
    <Dialog
      open
      title={`${storyCount(refused.length)} not changed`}
      width={520}
      onClose={onClose}
      onConfirm={onClose}
      footer={
        <>
          <span>{changed === 0 ? 'Nothing was changed.' : `${storyCount(changed)} changed.`}</span>
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
