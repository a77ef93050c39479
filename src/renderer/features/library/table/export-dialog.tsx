import { useRef, useState } from 'react';
import type { DeskError } from '@shared/contract/desk-error';
import { TARGET_NAMES } from '@shared/export/targets/target-names';
import { TARGET_IDS, type TargetId } from '@shared/house-style/target-ids';
import { useDesk } from '../../../desk/desk-context';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { storyCount } from '../story-count';
import { rowHeadline } from '../story-order';
import styles from './dialogs.module.css';
import { exportStories, type ManyExported } from './export-stories';
import type { TableQuestion } from './story-pages';

export interface ExportDialogProps {
  readonly ids: readonly string[];
  readonly question: TableQuestion;
  /** Has the library take what is still unsaved; before anything goes out. */
  readonly save: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly onDone: (exported: ManyExported) => void;
  readonly onFailed: (error: DeskError) => void;
}

/** Asks in which forms stories are to go out, and shows how far they are. */
export function ExportDialog(props: ExportDialogProps) {
  const { ids, question, save, onClose, onDone, onFailed } = props;
  const desk = useDesk();
  const [targets, setTargets] = useState<readonly TargetId[]>(['page']);
  const [now, setNow] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  const isBlocked = targets.length === 0 || now !== null;
  const start = async (): Promise<void> => {
    if (isBlocked) return;
    stop.current = new AbortController();
    setNow('Choose the folder.');
    await save();
    const done = await exportStories(desk, {
      ...{ ids, question, targets, signal: stop.current.signal },
      onStory: (at, row) =>
        setNow(`${at + 1} of ${ids.length}: ${rowHeadline(row) || 'No headline yet'}`),
    });
    if (!done.ok) onFailed(done.error);
    else if (done.value === null) setNow(null);
    else onDone(done.value);
  };
  const close = (): void => {
    if (now === null) onClose();
    else stop.current?.abort();
  };
  return (
    <Dialog
      open
      title={`Export ${storyCount(ids.length)}`}
      width={520}
      onClose={close}
      onConfirm={() => void start()}
      footer={
        <>
          <span role="status" className={styles.progress}>
            {now}
          </span>
          <span className={styles.grow} />
          <Button onClick={close}>{now === null ? 'Cancel' : 'Stop'}</Button>
          <Button kind="primary" keys="Mod+Enter" blocked={isBlocked} onClick={() => void start()}>
            Export…
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.words}>
          Into one folder, each story as it stands. What must be fixed is not exported, and no file
          is replaced.
        </p>
        <fieldset className={styles.tags}>
          <legend>Targets</legend>
          {TARGET_IDS.map((target) => (
            <Checkbox
              key={target}
              checked={targets.includes(target)}
              disabled={now !== null}
              onChange={(checked) =>
                setTargets(
                  TARGET_IDS.filter((each) => (each === target ? checked : targets.includes(each))),
                )
              }
            >
              {TARGET_NAMES[target].name}
            </Checkbox>
          ))}
        </fieldset>
      </div>
    </Dialog>
  );
}
