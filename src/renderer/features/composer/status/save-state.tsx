import { Check, CircleAlert, Lock } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { OpenStory } from '../../../desk/open-story/open-story';
import type { SaveState as State } from '../../../desk/open-story/save-state';
import { useSaveState } from '../../../desk/open-story/use-open-story';
import { announce } from '../../../ui/announce';
import { Icon } from '../../../ui/icon';
import { usePlatform } from '../../../ui/keys-context';
import { Tooltip } from '../../../ui/tooltip';
import styles from './save-state.module.css';
import { saveWords } from '../../../desk/save-words';

export interface SaveStateProps {
  readonly openStory: OpenStory;
}

/** Whether the story is safe. A failed save keeps saying so, with its reason; what can be done about it stands elsewhere. */
export function SaveState({ openStory }: SaveStateProps) {
  const state = useSaveState(openStory);
  const words = saveWords(state, usePlatform());
  useSpoken(state, words);
  const error = state.kind === 'failed' || state.kind === 'read-only' ? state.error : null;
  const shown = (
    <span className={styles.state} data-kind={state.kind} tabIndex={error ? 0 : undefined}>
      {state.kind === 'saved' && <Icon of={Check} size={13} />}
      {state.kind === 'failed' && <Icon of={CircleAlert} size={13} />}
      {state.kind === 'read-only' && <Icon of={Lock} size={13} />}
      {words}
    </span>
  );
  return error ? (
    <Tooltip label={`${error.message} ${error.copy} ${error.wayOn}`}>{shown}</Tooltip>
  ) : (
    shown
  );
}

/** Failures are said at once, and once; being saved again is said after one. Ordinary saves are no news. */
function useSpoken(state: State, words: string): void {
  const last = useRef<State['kind']>(state.kind);
  useEffect(() => {
    const before = last.current;
    if (state.kind === 'unsaved' || state.kind === 'saving') return;
    last.current = state.kind;
    if (state.kind === before) return;
    if (state.kind === 'saved') announce(words);
    else announce(`${words}. ${state.error.message} ${state.error.wayOn}`, 'assertive');
  }, [state, words]);
}
