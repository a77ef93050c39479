import { Plus } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Contributor } from '@shared/contract/contributor';
import type { StoryContributor } from '@shared/story/contributor';
import { useAnswer } from '../../desk/use-answer';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import styles from './add-contributor.module.css';

export interface AddContributorProps {
  readonly taken: readonly StoryContributor[];
  /** Asks the register again when it changes. */
  readonly turn: number;
  readonly onAdd: (person: Contributor) => void;
  readonly onNew: (name: string) => void;
}

const MOST = 8;

/** Finds a writer in the register, or takes a new name. ↑ ↓ Enter; Esc closes the list. */
export function AddContributor({ taken, turn, onAdd, onNew }: AddContributorProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const answer = useAnswer('contributor:list', { query: words.trim(), sort: 'name' }, turn);
  const people =
    answer?.ok === true
      ? answer.value
          .filter((person) => !taken.some(({ contributorId }) => contributorId === person.id))
          .slice(0, MOST)
      : [];
  const name = words.trim();
  const count = people.length + (name === '' ? 0 : 1);
  const active = Math.min(at, count - 1);

  const choose = (index: number): void => {
    const person = people[index];
    if (person) onAdd(person);
    else if (name !== '') onNew(name);
    setWords('');
    setAt(0);
    setOpen(false);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      setAt(open ? (active + (event.key === 'ArrowDown' ? 1 : -1) + count) % count : 0);
      setOpen(true);
    } else if (event.key === 'Enter' && open && count > 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  const shown = open && count > 0;
  return (
    <div className={styles.add}>
      <Icon of={Plus} size={13} />
      <input
        ref={input}
        role="combobox"
        aria-label="Add a contributor"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown ? `${id}-${active}` : undefined}
        placeholder="Add a contributor"
        data-where="byline"
        autoComplete="off"
        spellCheck={false}
        maxLength={2000}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      {shown && (
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label="Register"
          className={styles.list}
          onMouseDown={(event) => event.preventDefault()}
        >
          {people.map((person, index) => (
            <li
              key={person.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={classNames(styles.option, index === active && styles.on)}
              onClick={() => choose(index)}
            >
              <b>{person.name}</b>
              {person.post !== '' && <span>{person.post}</span>}
            </li>
          ))}
          {name !== '' && (
            <li
              id={`${id}-${people.length}`}
              role="option"
              aria-selected={active === people.length}
              className={classNames(
                styles.option,
                styles.fresh,
                active === people.length && styles.on,
              )}
              onClick={() => choose(people.length)}
            >
              New contributor “{name}”
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
