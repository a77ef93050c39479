import { Check, CircleAlert, Lock } from 'lucide-react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { usePlatform } from '../../ui/keys-context';
import type { RecordDraft } from './record-draft';
import styles from './record-head.module.css';
import record from './record.module.css';
import { saveWords } from '../../desk/save-words';
import { firstName } from './register-words';
import { useDraftState } from './use-drafts';

export interface RecordHeadProps {
  readonly draft: RecordDraft;
  readonly name: string;
  readonly onNewStory: () => void;
  readonly onMerge: () => void;
  readonly onRemove: () => void;
}

/** Over the record: whether it is safe, and what can be done with it as a whole. */
export function RecordHead({ draft, name, onNewStory, onMerge, onRemove }: RecordHeadProps) {
  const state = useDraftState(draft);
  const words = saveWords(state, usePlatform());
  return (
    <div className={styles.head}>
      <span className={record.save} data-kind={state.kind}>
        {state.kind === 'saved' && <Icon of={Check} size={13} />}
        {state.kind === 'failed' && <Icon of={CircleAlert} size={13} />}
        {state.kind === 'read-only' && <Icon of={Lock} size={13} />}
        {words}
      </span>
      <span className={styles.grow} />
      <Button kind="text" onClick={onRemove}>
        Remove…
      </Button>
      <Button kind="text" onClick={onMerge}>
        Merge…
      </Button>
      <span className={styles.rule} />
      <Button onClick={onNewStory}>New story with {firstName(name)}</Button>
    </div>
  );
}
