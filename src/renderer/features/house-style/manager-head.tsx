import { Check, Redo2, TriangleAlert, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { DeskError } from '@shared/contract/desk-error';
import { savedWords } from '../../desk/save-words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { usePlatform } from '../../ui/keys-context';
import styles from './manager-head.module.css';

/** How the last saving went. */
export type SaveState =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly error: DeskError };

export interface ManagerHeadProps {
  readonly builtIn: boolean;
  /** The folder has faults: nothing can be saved into it. */
  readonly faulty: boolean;
  readonly state: SaveState;
  readonly changes: number;
  readonly blocked: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** A template is on show. */
  readonly ofTemplate: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSave: () => void;
  readonly onCopyStyle: () => void;
  readonly onShowChanges: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

/** Over the pane: what is saved, and what can be done with what is on show. */
export function ManagerHead(props: ManagerHeadProps) {
  const { builtIn, faulty, ofTemplate, changes } = props;
  const readOnly = builtIn || faulty;
  return (
    <div className={styles.head}>
      <StateWords {...props} />
      <span className={styles.grow} />
      {readOnly ? (
        <Button kind={builtIn ? 'primary' : 'default'} onClick={props.onCopyStyle}>
          Copy style…
        </Button>
      ) : (
        <>
          <IconButton
            label="Undo"
            keys="Mod+Z"
            icon={Undo2}
            disabled={!props.canUndo}
            onClick={props.onUndo}
          />
          <IconButton
            label="Redo"
            keys="Mod+Shift+Z"
            icon={Redo2}
            disabled={!props.canRedo}
            onClick={props.onRedo}
          />
          {ofTemplate && (
            <>
              <span className={styles.rule} />
              <Button kind="text" onClick={props.onDuplicate}>
                Duplicate
              </Button>
              <Button kind="text" onClick={props.onRemove}>
                Remove…
              </Button>
            </>
          )}
          <Button
            kind="primary"
            keys="Mod+S"
            blocked={changes === 0 || props.blocked}
            onClick={props.onSave}
          >
            Save changes
          </Button>
        </>
      )}
    </div>
  );
}

function StateWords({ builtIn, faulty, state, changes, onShowChanges }: ManagerHeadProps) {
  const platform = usePlatform();
  const slow = useSlow(state.kind === 'saving');
  if (builtIn) return <p className={styles.words}>Built in: copy it to change it.</p>;
  if (faulty) return <p className={styles.words}>Mend the folder to change this style here.</p>;
  if (state.kind === 'failed')
    return (
      <p className={styles.failed} role="alert">
        <Icon of={TriangleAlert} size={13} />
        <span>
          Not saved ·{' '}
          {[state.error.message, state.error.copy, state.error.wayOn]
            .filter((words) => words !== '')
            .join(' ')}
        </span>
      </p>
    );
  if (state.kind === 'saving')
    return (
      <p className={styles.words} role="status">
        {slow ? 'Saving…' : ''}
      </p>
    );
  if (changes > 0)
    return (
      <button type="button" className={styles.unsaved} onClick={onShowChanges}>
        {changes === 1 ? '1 change not saved' : `${changes} changes not saved`}
      </button>
    );
  return (
    <p className={styles.words} role="status">
      {state.kind === 'saved' && <Icon of={Check} size={13} />}
      {state.kind === 'saved' ? savedWords(state.at, platform) : 'No changes'}
    </p>
  );
}

/** Said only when it takes long enough to be noticed. */
function useSlow(working: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!working) return undefined;
    const timer = setTimeout(() => setSlow(true), 400);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [working]);
  return slow;
}
