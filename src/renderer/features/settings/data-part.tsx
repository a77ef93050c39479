import { useState } from 'react';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';
import { useDesk } from '../../desk/desk-context';
import { Button } from '../../ui/button';
import { printBytes, splitFolder } from './library-folder';
import { SettingsPart } from './settings-part';
import part from './settings-part.module.css';

export interface DataPartProps {
  /** Null until main has answered. */
  readonly about: Result<Reply<'desk:about'>, DeskError> | null;
}

/** Where the stories lie on this machine. */
export function DataPart({ about }: DataPartProps) {
  const desk = useDesk();
  const [failure, setFailure] = useState<DeskError | null>(null);
  const show = async (): Promise<void> => {
    const answer = await desk.ask('desk:show-library-folder', {});
    setFailure(answer.ok ? null : answer.error);
  };
  const error = failure ?? (about?.ok === false ? about.error : null);
  return (
    <SettingsPart title="Data">
      <div className={part.row}>
        <span className={part.label}>Folder</span>
        <div className={part.beside}>
          {about?.ok === true && <FolderLine {...about.value} />}
          <Button size="small" onClick={() => void show()}>
            Show folder
          </Button>
        </div>
      </div>
      {error !== null && (
        <p className={part.fault} role="alert">
          {error.message} {error.copy} {error.wayOn}
        </p>
      )}
    </SettingsPart>
  );
}

function FolderLine({ libraryFolder, libraryBytes, stories }: Reply<'desk:about'>) {
  const { name, parent } = splitFolder(libraryFolder);
  return (
    <p className={part.folder} title={libraryFolder}>
      <b>{name}</b>
      <span>{parent}</span>
      <span>
        {stories === 1 ? '1 story' : `${stories.toLocaleString('en-GB')} stories`},{' '}
        {printBytes(libraryBytes)}
      </span>
    </p>
  );
}
