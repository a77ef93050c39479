import { Plus } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { snapshotOf, type Contributor } from '@shared/contract/contributor';
import { guest, type StoryContributor } from '@shared/story/contributor';
import { useAnswer } from '../../../desk/use-answer';
import { classNames } from '../../../ui/class-names';
import { foldLetters } from '../../../ui/fold-letters';
import { Icon } from '../../../ui/icon';
import { Kbd } from '../../../ui/kbd';
import { TextField } from '../../../ui/text-field';
import { rowDay } from '../row-time';
import styles from './contributor-field.module.css';
import { nameMatch } from './name-match';

export interface ContributorFieldProps {
  readonly typed: string;
  readonly value: StoryContributor | null;
  readonly fault: string | undefined;
  readonly now: Date;
  /** Typing leaves nobody chosen until the name is taken from the list, or as new. */
  readonly onChange: (typed: string, contributor: StoryContributor | null) => void;
}

/** The writer: found in the register by name or post, or new. ↑ ↓ Enter; ⇧Return takes the typed name as new. */
export function ContributorField({ typed, value, fault, now, onChange }: ContributorFieldProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const answer = useAnswer('contributor:list', { query: typed.trim(), sort: 'name' });
  const all = useAnswer('contributor:list', { query: '', sort: 'name' });
  const people = answer?.ok === true ? answer.value : [];
  const name = typed.trim();
  const count = people.length + (name === '' ? 0 : 1);
  const active = Math.min(at, count - 1);
  const shown = open && count > 0;
  const isNew = value !== null && value.contributorId === null;

  const take = (contributor: StoryContributor): void => {
    onChange(contributor.name, contributor);
    setOpen(false);
  };
  const takeNew = (): void => {
    if (name !== '') take(guest(name));
  };
  const choose = (index: number): void => {
    const person = people[index];
    if (person === undefined) takeNew();
    else take(snapshotOf(person));
  };
  /** A name that can mean one person only needs no choice. */
  const takeMeant = (): void => {
    const same = people.filter((person) => foldLetters(person.name) === foldLetters(name));
    if (same.length === 1) choose(people.findIndex((person) => person === same[0]));
    else if (answer?.ok === true && people.length === 0) takeNew();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && event.shiftKey) takeNew();
    else if (event.key === 'Enter' && shown) choose(active);
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      setAt(open ? (active + (event.key === 'ArrowDown' ? 1 : -1) + count) % count : 0);
      setOpen(true);
    } else if (event.key === 'Escape' && shown) {
      event.stopPropagation();
      setOpen(false);
    } else return;
    event.preventDefault();
  };
  return (
    <div className={styles.field}>
      <TextField
        label="Contributor"
        aside={shown ? '↩ to choose' : 'Optional'}
        role="combobox"
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={shown ? `${id}-${active}` : undefined}
        placeholder="A name or a post"
        value={typed}
        fault={fault}
        suffix={
          shown && name !== '' && all?.ok === true
            ? `${people.length} of ${all.value.length}`
            : undefined
        }
        onChange={(next) => {
          setAt(0);
          setOpen(true);
          onChange(next, null);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setOpen(false);
          if (value === null) takeMeant();
        }}
      />
      {shown && (
        <div
          id={id}
          role="listbox"
          aria-label="Contributors"
          className={styles.list}
          onPointerDown={(event) => event.preventDefault()}
        >
          {people.map((person, index) => (
            <PersonOption
              key={person.id}
              id={`${id}-${index}`}
              person={person}
              typed={name}
              active={index === active}
              now={now}
              onChoose={() => choose(index)}
            />
          ))}
          {name !== '' && (
            <div
              id={`${id}-${people.length}`}
              role="option"
              aria-selected={active === people.length}
              className={classNames(styles.new, active === people.length && styles.active)}
              onClick={takeNew}
            >
              <Icon of={Plus} size={14} />
              <span>New contributor “{name}”…</span>
              <Kbd keys="Shift+Enter" />
            </div>
          )}
        </div>
      )}
      {isNew && (
        <TextField
          className={styles.post}
          label="Post"
          aside="New contributor"
          placeholder="a hydrologist at the Carrow Institute"
          help={`As the bio goes on after “${value.name} is”. Kept in the register.`}
          value={value.post}
          onChange={(post) => onChange(typed, { ...value, post })}
        />
      )}
    </div>
  );
}

interface PersonOptionProps {
  readonly id: string;
  readonly person: Contributor;
  readonly typed: string;
  readonly active: boolean;
  readonly now: Date;
  readonly onChoose: () => void;
}

function PersonOption({ id, person, typed, active, now, onChoose }: PersonOptionProps) {
  const [before, match, after] = nameMatch(person.name, typed);
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={classNames(styles.person, active && styles.active)}
      onClick={onChoose}
    >
      <b>
        {before}
        {match !== '' && <mark>{match}</mark>}
        {after}
      </b>
      <span>{person.post}</span>
      {person.lastStoryAt !== null && <em>Last {rowDay(new Date(person.lastStoryAt), now)}</em>}
    </div>
  );
}
