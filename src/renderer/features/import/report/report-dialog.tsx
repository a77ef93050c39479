import { useRef, useState } from 'react';
import type { Reply } from '@shared/contract/channels';
import { useDesk } from '../../../desk/desk-context';
import { useAnswer } from '../../../desk/use-answer';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { SegmentedControl } from '../../../ui/segmented-control';
import { showToast } from '../../../ui/toast-store';
import { ReportParts } from './report-parts';
import styles from './report-dialog.module.css';

/** What is shown of a taking in. */
export type ReportPart = 'report' | 'original';

export interface ReportDialogProps {
  readonly storyId: string;
  readonly part: ReportPart;
  readonly onClose: () => void;
}

type Kept = NonNullable<Reply<'import:original'>>;

/** What the taking in of a story recognised, changed and left out, and what the story was made from. Changes nothing. */
export function ReportDialog({ storyId, part, onClose }: ReportDialogProps) {
  const desk = useDesk();
  const [shown, setShown] = useState(part);
  const region = useRef<HTMLDivElement>(null);
  const answer = useAnswer('import:original', { id: storyId });
  const kept = answer?.ok === true ? answer.value : null;
  const save = async (): Promise<void> => {
    const saved = await desk.ask('import:save-original', { id: storyId });
    if (!saved.ok) showToast(`${saved.error.message} ${saved.error.copy} ${saved.error.wayOn}`);
    else if (saved.value !== null) showToast(`The original was saved as ${saved.value.name}.`);
  };
  return (
    <Dialog
      open
      title="Taken in"
      head={kept === null ? undefined : <span className={styles.name}>{kept.name}</span>}
      width={680}
      initialFocus={region}
      onClose={onClose}
      footer={
        kept === null ? undefined : (
          <>
            <SegmentedControl
              label="Show"
              segments={[
                { value: 'report', label: 'Import report' },
                { value: 'original', label: 'Original' },
              ]}
              value={shown}
              onChange={setShown}
            />
            <span className={styles.grow} />
            <Button size="large" onClick={() => void save()}>
              Save the original…
            </Button>
          </>
        )
      }
    >
      <div
        className={styles.report}
        ref={region}
        role="region"
        aria-label={shown === 'report' ? 'Import report' : 'Original'}
        tabIndex={0}
      >
        {answer === null && <p>Reading…</p>}
        {answer?.ok === false && (
          <p className={styles.fault} role="alert">
            {answer.error.message} {answer.error.copy} {answer.error.wayOn}
          </p>
        )}
        {answer?.ok === true && kept === null && (
          <p>This story was written here: nothing was taken in, so there is no original.</p>
        )}
        {kept !== null && shown === 'report' && <Report kept={kept} />}
        {kept !== null && shown === 'original' && <Original kept={kept} />}
      </div>
    </Dialog>
  );
}

function Report({ kept: { report } }: { readonly kept: Kept }) {
  return report === null ? (
    <p>
      The report of this taking in cannot be shown. The original is kept, byte for byte, and can be
      saved.
    </p>
  ) : (
    <ReportParts report={report} />
  );
}

function Original({ kept: { name, bytes, text } }: { readonly kept: Kept }) {
  if (text !== null) return <pre className={styles.original}>{text}</pre>;
  return (
    <p>
      {name} ({Math.max(1, Math.round(bytes / 1000)).toLocaleString('en-GB')} kB) is kept as it came
      and is shown by its own program: save it, and open it there.
    </p>
  );
}
