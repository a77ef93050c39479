import { useState } from 'react';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { TakeInReport } from '@shared/contract/library-folder-channels';
import { useDesk } from '../../desk/desk-context';
import { useDeskEvent } from '../../desk/use-desk-event';

/** What is done to the whole library. */
type Doing = 'export' | 'take-in' | 'keep-apart';

/** The whole library out as a folder, and a folder in. */
export interface WholeLibrary {
  readonly doing: Doing | null;
  /** How far it is, in stories; null until main has said so. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly exported: Reply<'library-folder:export'>;
  /** What became of the folder that was taken in last, until it is put away. */
  readonly report: TakeInReport | null;
  readonly failure: DeskError | null;
  readonly exportAll: () => Promise<void>;
  readonly takeIn: () => Promise<void>;
  /** Takes these files of the report in as stories of their own. */
  readonly keepApart: (files: readonly string[]) => Promise<void>;
  readonly cancel: () => void;
  readonly showFolder: () => void;
  readonly putAway: () => void;
}

/** How the whole library stands on its way; one thing at a time. */
export function useWholeLibrary(): WholeLibrary {
  const desk = useDesk();
  const [doing, setDoing] = useState<Doing | null>(null);
  const [progress, setProgress] = useState<WholeLibrary['progress']>(null);
  const [exported, setExported] = useState<WholeLibrary['exported']>(null);
  const [report, setReport] = useState<TakeInReport | null>(null);
  const [failure, setFailure] = useState<DeskError | null>(null);
  useDeskEvent('library-folder:progressed', setProgress);
  const run = async (what: Doing, work: () => Promise<DeskError | null>): Promise<void> => {
    if (doing !== null) return;
    setDoing(what);
    setProgress(null);
    setFailure(await work());
    setDoing(null);
  };
  return {
    ...{ doing, progress, exported, report, failure },
    exportAll: () =>
      run('export', async () => {
        setExported(null);
        const answer = await desk.ask('library-folder:export', {});
        if (answer.ok) setExported(answer.value);
        return answer.ok ? null : answer.error;
      }),
    takeIn: () =>
      run('take-in', async () => {
        const answer = await desk.ask('library-folder:take-in', {});
        if (answer.ok) setReport(answer.value);
        return answer.ok ? null : answer.error;
      }),
    keepApart: (files) =>
      run('keep-apart', async () => {
        const answer = await desk.ask('library-folder:keep-apart', { files: [...files] });
        if (!answer.ok) return answer.error;
        const done = new Map(answer.value.rows.map((row) => [row.file, row]));
        setReport((now) =>
          now === null ? null : { ...now, rows: now.rows.map((row) => done.get(row.file) ?? row) },
        );
        return null;
      }),
    cancel: () => void desk.ask('library-folder:cancel', {}),
    showFolder: () => void desk.ask('library-folder:show-folder', {}),
    putAway: () => setReport(null),
  };
}
