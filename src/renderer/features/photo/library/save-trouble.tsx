import { Check, CircleAlert, Lock } from 'lucide-react';
import { saveWords } from '../../../desk/save-words';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { usePlatform } from '../../../ui/keys-context';
import type { FactsDraft } from './facts-draft';
import styles from './save-trouble.module.css';
import { useSaveState } from './use-fact-drafts';

/** Whether what is typed is safe, in one line. */
export function SaveWords({ draft }: { readonly draft: FactsDraft }) {
  const state = useSaveState(draft);
  const words = saveWords(state, usePlatform());
  return (
    <span className={styles.save} data-kind={state.kind}>
      {state.kind === 'saved' && <Icon of={Check} size={13} />}
      {state.kind === 'failed' && <Icon of={CircleAlert} size={13} />}
      {state.kind === 'read-only' && <Icon of={Lock} size={13} />}
      {words}
    </span>
  );
}

/** While what is typed is safe on the screen only: why, and the way on. */
export function SaveTrouble({ draft }: { readonly draft: FactsDraft }) {
  const state = useSaveState(draft);
  if (state.kind !== 'failed' && state.kind !== 'read-only') return null;
  const { message, copy, wayOn } = state.error;
  const isFinal = state.kind === 'failed' && state.final;
  return (
    <div className={styles.trouble} role="alert">
      <p>
        {message} {copy} {wayOn}
      </p>
      {!isFinal && (
        <Button size="small" onClick={() => void draft.flush()}>
          Try again
        </Button>
      )}
    </div>
  );
}
