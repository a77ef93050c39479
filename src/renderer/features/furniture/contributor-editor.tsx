import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { differencesFrom, type Contributor } from '@shared/contract/contributor';
import type { StoryContributor } from '@shared/story/contributor';
import type { OpenStory } from '../../desk/open-story/open-story';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { TextArea, TextField } from '../../ui/text-field';
import styles from './contributor-editor.module.css';
import { DraftField } from './draft-field';
import { readAddress } from './furniture-text';
import panel from './furniture.module.css';

export interface ContributorEditorProps {
  readonly openStory: OpenStory;
  readonly field: string;
  readonly person: StoryContributor;
  readonly at: number;
  readonly count: number;
  readonly open: boolean;
  /** The register's record of this writer; null where it has none. */
  readonly inRegister: Contributor | null;
  readonly onToggle: () => void;
  readonly onChange: (person: StoryContributor) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onSave: () => void;
}

/** One writer of the piece. Alt+↑ ↓ moves the row; Enter opens what is printed of him. */
export function ContributorEditor(props: ContributorEditorProps) {
  const { person, at, count, open, onToggle, onMove, onRemove } = props;
  const name = person.name.trim() === '' ? 'No name' : person.name;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (
      !event.altKey ||
      event.ctrlKey ||
      event.metaKey ||
      (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')
    )
      return;
    event.preventDefault();
    event.stopPropagation();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={styles.row} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <button type="button" className={styles.name} aria-expanded={open} onClick={onToggle}>
          <Icon of={open ? ChevronDown : ChevronRight} size={13} />
          <span>
            <b>{name}</b>
            {!open && person.post !== '' && <em>{person.post}</em>}
          </span>
        </button>
        {count > 1 && (
          <>
            <IconButton
              small
              label={`Move ${name} up`}
              keys="Alt+Up"
              icon={ArrowUp}
              disabled={at === 0}
              onClick={() => onMove(-1)}
            />
            <IconButton
              small
              label={`Move ${name} down`}
              keys="Alt+Down"
              icon={ArrowDown}
              disabled={at === count - 1}
              onClick={() => onMove(1)}
            />
          </>
        )}
        <IconButton small label={`Take ${name} off the byline`} icon={X} onClick={onRemove} />
      </div>
      {open && <Printed {...props} />}
    </li>
  );
}

function Printed({
  openStory,
  field,
  person,
  inRegister,
  onChange,
  onSave,
}: ContributorEditorProps) {
  const same = inRegister !== null && differencesFrom(person, inRegister).length === 0;
  return (
    <div className={styles.printed}>
      <TextField
        className={panel.row}
        label="Name"
        value={person.name}
        maxLength={2000}
        onChange={(name) => onChange({ ...person, name })}
      />
      <TextArea
        className={panel.row}
        label="Post"
        rows={2}
        value={person.post}
        maxLength={5000}
        placeholder="a hydrologist at the Carrow Institute"
        spellCheck
        onChange={(post) => onChange({ ...person, post })}
      />
      <DraftField
        className={panel.row}
        openStory={openStory}
        field={`${field}-url`}
        label="Web page"
        placeholder="https://"
        value={person.url}
        write={(url) => url}
        read={readAddress}
        keep={(url) => onChange({ ...person, url })}
      />
      <MoreFields person={person} onChange={onChange} />
      <p className={styles.register}>
        {same ? (
          <span>As in the register.</span>
        ) : (
          <span>{inRegister === null ? 'Not in the register.' : 'Differs from the register.'}</span>
        )}
        {!same && (
          <Button size="small" disabled={person.name.trim() === ''} onClick={onSave}>
            {inRegister === null ? 'Save to register' : 'Change the register'}
          </Button>
        )}
      </p>
    </div>
  );
}

const MORE = [
  ['role', 'Role', 1],
  ['affiliation', 'Affiliation', 1],
  ['location', 'Location', 1],
  ['bio', 'Long bio', 4],
  ['disclosure', 'Disclosures', 2],
] as const;

/** What is seldom written in a story itself, but is kept and checked with it. */
function MoreFields({ person, onChange }: Pick<ContributorEditorProps, 'person' | 'onChange'>) {
  const written = MORE.filter(([field]) => person[field].trim() !== '').length;
  return (
    <details className={styles.more}>
      <summary>
        More on the writer
        {written > 0 && <span className="visually-hidden">, {written} written</span>}
      </summary>
      {MORE.map(([field, label, rows]) =>
        rows === 1 ? (
          <TextField
            key={field}
            className={panel.row}
            label={label}
            value={person[field]}
            maxLength={2000}
            onChange={(words) => onChange({ ...person, [field]: words })}
          />
        ) : (
          <TextArea
            key={field}
            className={panel.row}
            label={label}
            rows={rows}
            value={person[field]}
            maxLength={5000}
            spellCheck
            onChange={(words) => onChange({ ...person, [field]: words })}
          />
        ),
      )}
    </details>
  );
}
