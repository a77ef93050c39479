import { useState } from 'react';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import { Button } from '../../../ui/button';
import { replaceFile, useDialog, useDialogStore } from './dialog-state';
import { fileWords } from '../fact-words';
import styles from './file-head.module.css';

export interface FileHeadProps {
  readonly onReplace: () => Promise<PhotoRecord | null>;
}

/** Which file it is, with the way to another. */
export function FileHead({ onReplace }: FileHeadProps) {
  const store = useDialogStore();
  const media = useDialog(({ draft }) => draft.media);
  const converted = useDialog(({ record }) => record.converted);
  const [waiting, setWaiting] = useState(false);
  const replace = async (): Promise<void> => {
    if (waiting) return;
    setWaiting(true);
    try {
      const record = await onReplace();
      if (record !== null) store.setState((state) => replaceFile(state, record));
    } finally {
      setWaiting(false);
    }
  };
  return (
    <>
      <span className={styles.name} title={media.name}>
        {media.name}
      </span>
      <span className={styles.facts}>
        {fileWords(media)}
        {converted !== null && `. Converted from ${converted}; the original is kept`}
      </span>
      <span className={styles.grow} />
      <Button kind="text" blocked={waiting} onClick={() => void replace()}>
        {waiting ? 'Reading the file…' : 'Replace file…'}
      </Button>
    </>
  );
}
