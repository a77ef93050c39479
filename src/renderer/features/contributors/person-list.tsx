import { ArrowDown } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Contributor } from '@shared/contract/contributor';
import { oldestCheck, partsToVerify, staleParts } from '@shared/register/last-checked';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import { LevelMark } from '../../ui/level-mark';
import styles from './person-list.module.css';
import { shownDay, shownMonth } from './register-words';
import type { Register, RegisterSort } from './use-register';

export interface PersonListProps {
  readonly register: Register;
  readonly people: readonly Contributor[];
  readonly selected: string | null;
  readonly today: string;
  readonly months: number;
  readonly listRef: RefObject<HTMLUListElement | null>;
  readonly onSelect: (id: string) => void;
  /** Enter: to the fields of the record. */
  readonly onEdit: () => void;
  readonly onNewStory: (person: Contributor) => void;
  readonly onVerify: (person: Contributor) => void;
}

const HEADS: readonly (readonly [sort: RegisterSort, label: string])[] = [
  ['name', 'Name'],
  ['lastAppearance', 'Last appearance'],
  ['verified', 'Verified'],
];

/** The people of the register. ↑ ↓ Home End choose, Enter edits, N begins a story, V marks as checked. */
export function PersonList(props: PersonListProps) {
  const { register, people, selected, listRef, onSelect, onEdit, onNewStory, onVerify } = props;
  const at = people.findIndex(({ id }) => id === selected);
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest' }), [selected]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const person = people[at];
    const next = listStep(event.key, at, people.length);
    if (next !== null) onSelect(people[next]?.id ?? '');
    else if (event.key === 'Enter' && person !== undefined) onEdit();
    else if (event.key.toLowerCase() === 'n' && person !== undefined) onNewStory(person);
    else if (event.key.toLowerCase() === 'v' && person !== undefined) onVerify(person);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.scroll}>
      <div className={styles.heads} role="group" aria-label="Order">
        {HEADS.map(([sort, label]) => (
          <button
            key={sort}
            type="button"
            aria-pressed={register.sort === sort}
            onClick={() => register.setSort(sort)}
          >
            {label}
            {register.sort === sort && <Icon of={ArrowDown} size={13} />}
          </button>
        ))}
      </div>
      <ul
        ref={listRef}
        className={styles.list}
        role="listbox"
        aria-label="Contributors"
        tabIndex={0}
        data-region-entry=""
        aria-activedescendant={at < 0 ? undefined : `person-${selected ?? ''}`}
        onKeyDown={onKeyDown}
      >
        {people.map((person) => (
          <PersonRow
            key={person.id}
            {...props}
            person={person}
            chosen={person.id === selected}
            rowRef={person.id === selected ? current : undefined}
          />
        ))}
      </ul>
    </div>
  );
}

/** Where a key leads; the ends of a list of people are ends. */
function listStep(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

interface PersonRowProps extends PersonListProps {
  readonly person: Contributor;
  readonly chosen: boolean;
  readonly rowRef: RefObject<HTMLLIElement | null> | undefined;
}

function PersonRow({ person, chosen, rowRef, today, months, onSelect }: PersonRowProps) {
  const { id, name, affiliation, role, lastStoryAt } = person;
  return (
    <li
      ref={rowRef}
      id={`person-${id}`}
      role="option"
      aria-selected={chosen}
      className={classNames(styles.row, chosen && styles.chosen)}
      onClick={() => onSelect(id)}
    >
      <h3>{name}</h3>
      <span className={styles.last}>
        {lastStoryAt === null ? 'None yet' : shownDay(lastStoryAt)}
      </span>
      <p>{affiliation || role}</p>
      <Verified person={person} today={today} months={months} />
    </li>
  );
}

function Verified({ person, today, months }: Pick<PersonRowProps, 'person' | 'today' | 'months'>) {
  if (partsToVerify(person).length === 0) return <span className={styles.verified} />;
  const stale = staleParts(person, today, months).length > 0;
  const oldest = oldestCheck(person);
  return (
    <span className={classNames(styles.verified, stale && styles.stale)}>
      {stale && <LevelMark level="warning" />}
      {stale && <span className="visually-hidden">To verify: </span>}
      {oldest === null ? 'Never' : shownMonth(oldest)}
    </span>
  );
}
