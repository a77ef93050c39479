import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { HouseStyle } from '@shared/house-style/house-style';
import { useDesk } from '../../../desk/desk-context';
import { isPressOf } from '../../../ui/accelerator';
import { Button } from '../../../ui/button';
import { usePlatform } from '../../../ui/keys-context';
import { isInFloatingLayer } from '../../../ui/panes';
import { showToast } from '../../../ui/toast-store';
import { HouseStyleChoice } from '../house-style-choice';
import type { ImportEngine } from '../import-engine';
import { ImportPreview } from '../import-preview';
import type { ImportSource } from '../import-source';
import { workerEngine } from '../worker-engine';
import { batchWords, type BatchRow } from './batch-row';
import { BatchLine } from './batch-line';
import styles from './batch-view.module.css';
import { inWords } from './read-copy';
import { useBatch, type ChosenFolder } from './use-batch';

export interface BatchViewProps {
  readonly chosen: ChosenFolder;
  readonly houseStyles: readonly HouseStyle[];
  readonly houseStyleId: string;
  /** Leaves for a story that was taken in. */
  readonly onOpen: (storyId: string) => void;
  readonly onClose: () => void;
  /** Makes the engine of long texts; a worker unless told. */
  readonly makeWorker?: () => ImportEngine;
}

/** A folder's files, what each would become, and the taking in of those that are chosen. */
export function BatchView(props: BatchViewProps) {
  const [styleId, setStyleId] = useState(props.houseStyleId);
  const houseStyle = props.houseStyles.find(({ id }) => id === styleId) ?? props.houseStyles[0];
  return houseStyle === undefined ? null : (
    <Table {...props} houseStyle={houseStyle} onHouseStyle={setStyleId} />
  );
}

interface TableProps extends BatchViewProps {
  readonly houseStyle: HouseStyle;
  readonly onHouseStyle: (id: string) => void;
}

function Table({
  chosen,
  houseStyles,
  houseStyle,
  onHouseStyle,
  onOpen,
  onClose,
  makeWorker = workerEngine,
}: TableProps) {
  const desk = useDesk();
  const batch = useBatch(chosen, houseStyle, makeWorker);
  const [seen, setSeen] = useState<{
    readonly row: BatchRow;
    readonly source: ImportSource;
  } | null>(null);
  const ready = batch.rows.filter((row) => row.chosen && row.state.kind === 'ready').length;
  const leave = (): void => (batch.busy ? batch.stop() : onClose());
  const take = (): void => {
    if (!batch.busy && ready > 0) batch.take();
  };
  useBatchKeys(seen === null, take, leave);
  const frame = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<string | null>(null);
  useEffect(() => frame.current?.focus(), []);
  useEffect(() => {
    if (seen !== null) cameFrom.current = seen.row.token;
    // What had the focus may be gone: the table opens, a file comes back from the preview, a box becomes a word.
    else if (document.activeElement === document.body)
      (rowControl(frame.current, cameFrom.current) ?? frame.current)?.focus();
  }, [seen, batch.rows]);
  const look = async (row: BatchRow): Promise<void> => {
    const file = await desk.ask('import:read-chosen', { token: row.token });
    if (file.ok) setSeen({ row, source: { kind: 'file', file: file.value } });
    else showToast(inWords(file.error));
  };
  if (seen !== null)
    return (
      <ImportPreview
        source={seen.source}
        houseStyles={houseStyles}
        houseStyleId={houseStyle.id}
        makeWorker={makeWorker}
        onTaken={(id) => {
          batch.taken(seen.row.token, id);
          setSeen(null);
        }}
        onCancel={() => setSeen(null)}
        onChooseAnother={() => setSeen(null)}
      />
    );
  return (
    <main className={styles.batch} aria-label={`Take in the folder ${chosen.folder}`}>
      <header className={styles.head}>
        <h1>Take in a folder</h1>
        <span className={styles.name}>{chosen.folder}</span>
        <span className={styles.grow} />
        <HouseStyleChoice
          className={styles.choice}
          houseStyles={houseStyles}
          chosen={houseStyle.id}
          onChoose={onHouseStyle}
        />
      </header>
      <div ref={frame} className={styles.frame} role="region" aria-label="Files" tabIndex={0}>
        <table onKeyDown={moveAmongRows}>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Headline</th>
              <th scope="col" className={styles.figure}>
                Words
              </th>
              <th scope="col" className={styles.figure}>
                Not sure
              </th>
              <th scope="col" className={styles.figure}>
                Tray
              </th>
              <th scope="col">To know</th>
              <th scope="col">
                <span className="visually-hidden">What to do</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {batch.rows.map((row) => (
              <BatchLine
                key={row.token}
                row={row}
                busy={batch.busy}
                onChoose={(yes) => batch.choose(row.token, yes)}
                onLook={() => void look(row)}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
        {chosen.more > 0 && (
          <p className={styles.more}>
            {chosen.more} more files are in the folder: take these in first, then put the others in
            a folder of their own.
          </p>
        )}
      </div>
      <footer className={styles.foot}>
        <p role="status">{batchWords(batch.rows)}</p>
        <span className={styles.grow} />
        <Button size="large" keys="Esc" onClick={leave}>
          {batch.busy ? 'Stop' : 'Close'}
        </Button>
        <Button
          size="large"
          kind="primary"
          keys="Mod+Enter"
          disabled={batch.busy || ready === 0}
          onClick={take}
        >
          {ready === 1 ? 'Take in 1 file' : `Take in ${ready} files`}
        </Button>
      </footer>
    </main>
  );
}

function useBatchKeys(on: boolean, onTake: () => void, onLeave: () => void): void {
  const platform = usePlatform();
  const newest = useRef({ onTake, onLeave });
  useEffect(() => {
    newest.current = { onTake, onLeave };
  });
  useEffect(() => {
    if (!on) return undefined;
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isInFloatingLayer(event.target)) return;
      if (isPressOf(event, 'Mod+Enter', platform)) newest.current.onTake();
      else if (isPressOf(event, 'Esc', platform)) newest.current.onLeave();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [on, platform]);
}

/** The control of a file's row; null where it has none, or no file is meant. */
function rowControl(frame: HTMLElement | null, token: string | null): HTMLElement | null {
  return token === null
    ? null
    : (frame?.querySelector<HTMLElement>(`tr[data-file="${token}"] :is(input, button)`) ?? null);
}

/** ↑ ↓ go from row to row, each at the control that the row before had the focus in. */
function moveAmongRows(event: KeyboardEvent<HTMLTableElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const focused = document.activeElement;
  const cell = focused?.closest('td, th');
  if (step === undefined || !(cell instanceof HTMLTableCellElement)) return;
  const column = [...event.currentTarget.querySelectorAll('tbody tr')].map((row) =>
    row.children[cell.cellIndex]?.querySelector<HTMLElement>('input, button'),
  );
  const at = column.findIndex((control) => control?.closest('td, th') === cell);
  const rest = step > 0 ? column.slice(at + 1) : column.slice(0, at).reverse();
  const next = rest.find((control) => control != null);
  if (next == null) return;
  event.preventDefault();
  next.focus();
}
