import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import type { BatchRow } from './batch-row';
import styles from './batch-view.module.css';

export interface BatchLineProps {
  readonly row: BatchRow;
  readonly busy: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onLook: () => void;
  readonly onOpen: (storyId: string) => void;
}

/** A file of the folder: what it would become, what there is to know of it, what can be done. */
export function BatchLine({
  row: { token, name, state, chosen },
  busy,
  onChoose,
  onLook,
  onOpen,
}: BatchLineProps) {
  const sum = 'sum' in state ? state.sum : null;
  const isReady = state.kind === 'ready';
  return (
    <tr data-file={token} className={state.kind === 'refused' ? styles.refused : undefined}>
      <th scope="row">
        {isReady ? (
          <Checkbox checked={chosen} disabled={busy} onChange={onChoose}>
            {name}
          </Checkbox>
        ) : (
          <span className={styles.file}>{name}</span>
        )}
      </th>
      <td className={styles.headline}>{sum === null ? '' : sum.headline || 'None found'}</td>
      <td className={styles.figure}>{sum?.words.toLocaleString('en-GB')}</td>
      <td className={styles.figure}>{sum?.notSure}</td>
      <td className={styles.figure}>{sum?.tray}</td>
      <td className={styles.know}>
        {state.kind === 'waits' && 'Waits'}
        {state.kind === 'reads' && 'Reading…'}
        {state.kind === 'takes' && 'Taking in…'}
        {state.kind === 'taken' && 'Taken in.'}
        {state.kind === 'refused' && <span className={styles.why}>{state.why}</span>}
        {sum !== null && (
          <> {[...sum.trouble, ...(sum.along === null ? [] : [sum.along])].join(' ')}</>
        )}
      </td>
      <td>
        {state.kind === 'taken' && (
          <Button
            kind="text"
            aria-label={`Open the story of ${name}`}
            onClick={() => onOpen(state.storyId)}
          >
            Open
          </Button>
        )}
        {isReady && (
          <Button kind="text" aria-label={`Look at ${name}`} disabled={busy} onClick={onLook}>
            Look at…
          </Button>
        )}
        {state.kind === 'refused' && (
          <Button kind="text" aria-label={`Try ${name} by hand`} disabled={busy} onClick={onLook}>
            By hand…
          </Button>
        )}
      </td>
    </tr>
  );
}
