import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reply } from '@shared/contract/channels';
import type { HouseStyle } from '@shared/house-style/house-style';
import { useDesk } from '../../../desk/desk-context';
import type { ImportEngine } from '../import-engine';
import { takeRequest } from '../take-request';
import { sumOf, withState, type BatchRow, type BatchState } from './batch-row';
import { inWords, readCopy } from './read-copy';

export type ChosenFolder = NonNullable<Reply<'import:choose-folder'>>;

/** The files of a folder, as far as they are read and taken in. */
export interface Batch {
  readonly rows: readonly BatchRow[];
  /** Reading or taking in is under way. */
  readonly busy: boolean;
  readonly choose: (token: string, chosen: boolean) => void;
  /** Takes all in that are chosen, one after the other. */
  readonly take: () => void;
  /** Stops what is under way; what is taken in stays. */
  readonly stop: () => void;
  /** A file was taken in by hand. */
  readonly taken: (token: string, storyId: string) => void;
}

/** Reads every file of the folder for a house style, again when that changes, and takes in what is chosen. Nothing is kept before. */
export function useBatch(
  { files }: ChosenFolder,
  houseStyle: HouseStyle,
  makeWorker: () => ImportEngine,
): Batch {
  const desk = useDesk();
  const [rows, setRows] = useState<readonly BatchRow[]>(() =>
    files.map(({ token, name }) => ({ token, name, state: { kind: 'waits' }, chosen: false })),
  );
  const [busy, setBusy] = useState(true);
  const work = useRef(new AbortController());
  const newest = useRef(rows);
  const maker = useRef(makeWorker);
  useEffect(() => {
    newest.current = rows;
  }, [rows]);
  const put = useCallback((token: string, state: BatchState): void => {
    setRows((now) => withState(now, token, state));
  }, []);

  useEffect(() => {
    const control = new AbortController();
    work.current = control;
    const { signal } = control;
    const isOff = (): boolean => signal.aborted;
    const read = async (): Promise<void> => {
      setBusy(true);
      setRows((now) =>
        now.map((row) =>
          row.state.kind === 'taken' ? row : { ...row, state: { kind: 'waits' }, chosen: false },
        ),
      );
      for (const { token } of files) {
        if (isOff()) return;
        if (newest.current.find((row) => row.token === token)?.state.kind === 'taken') continue;
        put(token, { kind: 'reads' });
        const copy = await readCopy(token, { desk, houseStyle, makeWorker: maker.current, signal });
        if (isOff()) return;
        put(
          token,
          copy.ok
            ? { kind: 'ready', sum: sumOf(copy.value.recognition, copy.value.made) }
            : { kind: 'refused', why: copy.error },
        );
      }
      setBusy(false);
    };
    void read();
    return () => control.abort();
  }, [desk, files, houseStyle, put]);

  const take = async (): Promise<void> => {
    const control = new AbortController();
    work.current = control;
    setBusy(true);
    for (const { token, state, chosen } of newest.current) {
      if (control.signal.aborted) return;
      if (!chosen || state.kind !== 'ready') continue;
      put(token, { kind: 'takes', sum: state.sum });
      const { signal } = control;
      const copy = await readCopy(token, { desk, houseStyle, makeWorker: maker.current, signal });
      if (signal.aborted) {
        put(token, state);
        return;
      }
      if (!copy.ok) {
        put(token, { kind: 'refused', why: copy.error });
        continue;
      }
      const { source, recognition, made } = copy.value;
      const kept = await desk.ask('import:take', takeRequest(source, recognition, made));
      put(
        token,
        kept.ok
          ? { kind: 'taken', sum: state.sum, storyId: kept.value.id }
          : { kind: 'refused', why: inWords(kept.error) },
      );
    }
    setBusy(false);
  };

  return {
    rows,
    busy,
    choose: (token, chosen) =>
      setRows((now) => now.map((row) => (row.token === token ? { ...row, chosen } : row))),
    take: () => void take(),
    stop: () => {
      work.current.abort();
      setBusy(false);
      setRows((now) =>
        now.map((row) =>
          row.state.kind === 'waits' || row.state.kind === 'reads'
            ? { ...row, state: { kind: 'refused', why: 'Not read: you stopped before it.' } }
            : row,
        ),
      );
    },
    taken: (token, storyId) => put(token, { kind: 'taken', sum: null, storyId }),
  };
}
