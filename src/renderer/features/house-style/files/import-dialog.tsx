import { useMemo, useState } from 'react';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { compareHouseStyles } from '@shared/house-style/compare-house-styles';
import { copyStyle } from '@shared/house-style/edit-style-files';
import type { HouseStyle, HouseStyleFiles } from '@shared/house-style/house-style';
import { readHouseStyle } from '@shared/house-style/read-house-style';
import { freeId } from '@shared/house-style/style-id';
import { useDesk } from '../../../desk/desk-context';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Differences, differencesWords } from './differences';
import { FaultList } from './fault-list';
import styles from './name-dialog.module.css';

export type ChosenStyle = NonNullable<Reply<'house-style:choose'>>;

export interface ImportDialogProps {
  readonly chosen: ChosenStyle;
  /** Ids that styles here have. */
  readonly taken: ReadonlySet<string>;
  readonly onTaken: (id: string, name: string) => void;
  readonly onChooseAnother: () => void;
  readonly onClose: () => void;
}

/** A style file that was chosen: its faults, or what taking it in would change. Nothing is written before the answer. */
export function ImportDialog({
  chosen,
  taken,
  onTaken,
  onChooseAnother,
  onClose,
}: ImportDialogProps) {
  const desk = useDesk();
  const [failure, setFailure] = useState<DeskError | null>(null);
  const [working, setWorking] = useState(false);
  const incoming = useMemo(() => readHouseStyle(chosen.files), [chosen]);
  const { replaces, problems } = chosen;
  const faults = incoming.ok ? problems : problems.length > 0 ? problems : incoming.error;
  const isRefused = !incoming.ok || faults.length > 0;
  const onto = replaces !== null && replaces.own;
  const take = async (): Promise<void> => {
    if (working || !incoming.ok) return;
    const files =
      replaces === null || onto ? chosen.files : copyFiles(chosen.files, incoming.value, taken);
    setWorking(true);
    const kept = await desk.ask('house-style:take', { files });
    setWorking(false);
    if (kept.ok) onTaken(kept.value.id, incoming.value.name);
    else setFailure(kept.error);
  };
  return (
    <Dialog
      open
      title={
        isRefused
          ? `${chosen.name} cannot be taken in`
          : `Take in ${incoming.value.name} ${incoming.value.version}`
      }
      width={620}
      onClose={onClose}
      onConfirm={isRefused ? undefined : () => void take()}
      footer={
        <>
          {failure !== null && (
            <span className={styles.fault} role="alert">
              {failure.message} {failure.copy} {failure.wayOn}
            </span>
          )}
          <span className={styles.grow} />
          <Button onClick={onClose}>{isRefused ? 'Close' : 'Cancel'}</Button>
          {isRefused ? (
            <Button kind="primary" onClick={onChooseAnother}>
              Choose another…
            </Button>
          ) : (
            <Button kind="primary" keys="Mod+Enter" onClick={() => void take()}>
              {replaces === null ? 'Take in' : onto ? 'Replace' : 'Take in as a copy'}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.body}>
        {isRefused ? (
          <Refused faults={faults} />
        ) : (
          <WhatChanges incoming={incoming.value} replaces={replaces} />
        )}
      </div>
    </Dialog>
  );
}

function Refused({ faults }: { readonly faults: ChosenStyle['problems'] }) {
  return (
    <>
      <p className={styles.words}>
        {`The file has ${faults.length === 1 ? '1 fault' : `${faults.length} faults`}. Nothing was written; every style here is as it was.`}
      </p>
      <div className={styles.list}>
        <FaultList problems={faults} />
      </div>
    </>
  );
}

/** A summary of what comes in, or the difference from what it replaces. */
function WhatChanges({
  incoming,
  replaces,
}: {
  readonly incoming: HouseStyle;
  readonly replaces: ChosenStyle['replaces'];
}) {
  const there = useMemo(
    () => (replaces === null ? null : readHouseStyle(replaces.files)),
    [replaces],
  );
  if (replaces === null)
    return (
      <p className={styles.words}>
        {`${incoming.templates.length} templates, ${incoming.storyTemplates.length} for whole stories, ${incoming.wordList.length} words in its word list. No style here is replaced.`}
      </p>
    );
  if (!replaces.own)
    return (
      <p className={styles.words}>
        {`“${replaces.id}” is built in and cannot be replaced. The file comes in as a copy under an id of its own.`}
      </p>
    );
  if (there?.ok !== true)
    return (
      <p className={styles.words}>
        {`It replaces “${replaces.id}”, whose folder has faults now, so the two cannot be compared. The folder is kept among the removed ones.`}
      </p>
    );
  const differences = compareHouseStyles(there.value, incoming);
  if (differences.length === 0)
    return (
      <p
        className={styles.words}
      >{`It reads the same as ${there.value.name} ${there.value.version} here. Replacing it changes nothing that is printed.`}</p>
    );
  return (
    <>
      <p className={styles.words}>
        {`It replaces ${there.value.name} ${there.value.version}: ${differencesWords(differences)}. The replaced folder is kept among the removed ones.`}
      </p>
      <div className={styles.list} tabIndex={0} role="group" aria-label="Differences">
        <Differences differences={differences} />
      </div>
    </>
  );
}

function copyFiles(
  files: HouseStyleFiles,
  { id, name }: HouseStyle,
  taken: ReadonlySet<string>,
): HouseStyleFiles {
  const copied = copyStyle(files, { id: freeId(`${id} copy`, taken), name: `${name} copy` });
  return copied.ok ? copied.value : files;
}
