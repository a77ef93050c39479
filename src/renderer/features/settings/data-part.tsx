import { useState } from 'react';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { Settings } from '@shared/contract/settings';
import type { Result } from '@shared/result/result';
import { useDesk } from '../../desk/desk-context';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { printBytes, splitFolder } from './library-folder';
import { SettingsPart } from './settings-part';
import part from './settings-part.module.css';

export interface DataPartProps {
  /** Null until main has answered. */
  readonly about: Result<Reply<'desk:about'>, DeskError> | null;
  /** Days that a spiked story is kept; null: for ever. */
  readonly spikeDays: number | null;
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** How long spiked stories can be kept, in days; `always` is for ever. */
const KEPT = [
  { value: 'always', label: 'For ever' },
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'A year' },
];

/** Where the stories lie on this machine, and how long the spike keeps them. */
export function DataPart({ about, spikeDays, onChange }: DataPartProps) {
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
      <Select
        className={part.row}
        label="Spiked stories"
        options={withOwn(spikeDays)}
        value={spikeDays === null ? 'always' : String(spikeDays)}
        onChange={(kept) => onChange({ spikeDays: kept === 'always' ? null : Number(kept) })}
      />
      <p className={part.words}>
        {spikeDays === null
          ? 'A spiked story is kept until somebody removes it.'
          : 'After that they go for good, with their history, once a backup holds them.'}
      </p>
      {error !== null && (
        <p className={part.fault} role="alert">
          {error.message} {error.copy} {error.wayOn}
        </p>
      )}
    </SettingsPart>
  );
}

/** The choices, and what was set some other way. */
function withOwn(days: number | null): typeof KEPT {
  const own = days === null ? 'always' : String(days);
  return KEPT.some(({ value }) => value === own)
    ? KEPT
    : [...KEPT, { value: own, label: `${own} days` }];
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
