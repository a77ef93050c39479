import { useRef } from 'react';
import { dayInWords } from '@shared/elements/day-in-words';
import type { LogForm } from '@shared/export/corrections/write-corrections';
import type { CorrectionEntry } from '@shared/export/corrections/correction-entry';
import { useDesk } from '../../../desk/desk-context';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { showToast } from '../../../ui/toast-store';
import { KIND_WORDS, outWords } from './correction-words';
import styles from './corrections.module.css';
import { useCorrections } from './use-corrections';

export interface LogDialogProps {
  readonly onClose: () => void;
}

/** The desk's log of corrections, the newest first, and the way to a file of it. Nothing in it can be changed. */
export function LogDialog({ onClose }: LogDialogProps) {
  const desk = useDesk();
  const list = useRef<HTMLDivElement>(null);
  const answer = useCorrections(null);
  const total = answer?.ok === true ? answer.value.total : 0;
  const save = async (form: LogForm): Promise<void> => {
    const saved = await desk.ask('corrections:save', { form });
    if (!saved.ok) showToast(`${saved.error.message} ${saved.error.copy} ${saved.error.wayOn}`);
    else if (saved.value !== null)
      showToast(`Saved ${counted(saved.value.entries)} to ${saved.value.fileName}.`);
  };
  return (
    <Dialog
      open
      title="Corrections log"
      width={620}
      initialFocus={list}
      onClose={onClose}
      footer={
        <>
          <span className={styles.grow}>{answer?.ok === true ? counted(total) : ''}</span>
          <Button size="large" blocked={total === 0} onClick={() => total > 0 && void save('csv')}>
            Save as CSV…
          </Button>
          <Button size="large" blocked={total === 0} onClick={() => total > 0 && void save('json')}>
            Save as JSON…
          </Button>
        </>
      }
    >
      <div className={styles.log} ref={list} role="region" aria-label="Entries" tabIndex={0}>
        {answer === null && <p className={styles.empty}>Reading the log…</p>}
        {answer?.ok === false && (
          <p className={styles.fault} role="alert">
            {answer.error.message} {answer.error.copy} {answer.error.wayOn}
          </p>
        )}
        {answer?.ok === true && <Entries {...answer.value} />}
      </div>
    </Dialog>
  );
}

function Entries({
  entries,
  total,
}: {
  readonly entries: readonly CorrectionEntry[];
  readonly total: number;
}) {
  if (total === 0)
    return (
      <p className={styles.empty}>
        No correction has gone out yet. Corrections, clarifications and updates are logged here when
        a story that shows them is exported.
      </p>
    );
  return (
    <>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.line}>
            <h3>{entry.headline === '' ? 'No headline' : entry.headline}</h3>
            <p>
              <b>{`${KIND_WORDS[entry.kind]}, ${dayInWords(entry.dated)}:`}</b> {entry.words}
            </p>
            <p className={styles.words}>
              {`Went out ${outWords(entry)}${entry.who === '' ? '' : `, by ${entry.who}`}`}
            </p>
          </li>
        ))}
      </ul>
      {entries.length < total && (
        <p className={styles.words}>
          {`The newest ${entries.length} of ${total}. A saved file has them all.`}
        </p>
      )}
    </>
  );
}

function counted(entries: number): string {
  return entries === 1 ? '1 entry' : `${entries.toLocaleString('en-GB')} entries`;
}
