import { ArrowLeft, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StoryFilter } from '@shared/contract/library-channels';
import { storyStatus } from '@shared/story/story';
import { useAnswer } from '../../../desk/use-answer';
import { classNames } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { usePlatform } from '../../../ui/keys-context';
import { thisMachine } from '../../../ui/platform';
import { STATUS_WORDS, StatusGlyph } from '../../../ui/status-glyph';
import styles from './filter-column.module.css';
import { SavedFilterMenu } from './saved-filter-menu';
import { isEmptyLibrary } from './count-words';
import { DESK_FILTERS, NO_FILTER, sameFilter, SPIKE } from './story-filters';
import type { TableView } from './table-view';
import type { LibraryTable } from './use-library-table';
import type { SavedFilters } from './use-saved-filters';

export interface FilterColumnProps {
  readonly view: TableView;
  readonly table: LibraryTable;
  readonly saved: SavedFilters;
  readonly onView: (view: TableView) => void;
  readonly onBack: () => void;
  readonly onHouseStyle: () => void;
}

/** The ways to look at the library: filters of every desk, the desk's own, statuses, the spike. */
export function FilterColumn(props: FilterColumnProps) {
  const { view, table, saved, onView, onBack, onHouseStyle } = props;
  const { filter } = view;
  // An empty library has no counts to tell.
  const overview = isEmptyLibrary(table.overview) ? null : table.overview;
  const show = (next: StoryFilter): void => onView({ ...view, filter: next });
  const isNew =
    !filter.spiked &&
    ![...DESK_FILTERS, ...table.saved].some((each) => sameFilter(each.filter, filter));
  return (
    <nav className={styles.column} aria-label="Saved filters" data-region="library">
      <div className={styles.head} />
      <button type="button" className={styles.back} onClick={onBack}>
        <Icon of={ArrowLeft} size={14} />
        Back to the desk
      </button>
      <h1 className={styles.title}>Library</h1>
      <h2 className={styles.name}>Filters</h2>
      <ul className={styles.list}>
        {DESK_FILTERS.map((each, at) => (
          <Entry
            key={each.name}
            name={each.name}
            count={overview?.counts[at]}
            isCurrent={sameFilter(each.filter, filter)}
            onPress={() => show(each.filter)}
          />
        ))}
        {table.saved.map((each, at) => (
          <Entry
            key={each.id}
            name={each.name}
            count={overview?.counts[DESK_FILTERS.length + at]}
            isCurrent={sameFilter(each.filter, filter)}
            onPress={() => onView({ filter: each.filter, order: each.order })}
          >
            {sameFilter(each.filter, filter) && <SavedFilterMenu filter={each} saved={saved} />}
          </Entry>
        ))}
        {isNew && (
          <li className={styles.item}>
            <button
              type="button"
              className={classNames(styles.entry, styles.add)}
              onClick={saved.askName}
            >
              <Icon of={Plus} size={14} />
              Save this search
            </button>
          </li>
        )}
      </ul>
      <h2 className={styles.name}>Status</h2>
      <ul className={styles.list}>
        {storyStatus.options.map((status) => {
          const isChosen = filter.statuses.length === 1 && filter.statuses[0] === status;
          return (
            <li key={status} className={styles.item}>
              <button
                type="button"
                className={styles.entry}
                aria-pressed={isChosen}
                onClick={() =>
                  show({ ...filter, spiked: false, statuses: isChosen ? [] : [status] })
                }
              >
                <StatusGlyph status={status} />
                <span>{STATUS_WORDS[status]}</span>
                <Count of={overview?.statuses[status]} />
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles.rule} />
      <ul className={styles.list}>
        <Entry
          name="Spike"
          count={overview?.spiked}
          isCurrent={filter.spiked}
          onPress={() => show(filter.spiked ? NO_FILTER : SPIKE)}
        />
        <Entry name="House style" count={undefined} isCurrent={false} onPress={onHouseStyle} />
      </ul>
      <span className={styles.grow} />
      <WhereKept />
    </nav>
  );
}

interface EntryProps {
  readonly name: string;
  readonly count: number | undefined;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
  readonly children?: ReactNode;
}

function Entry({ name, count, isCurrent, onPress, children }: EntryProps) {
  return (
    <li className={classNames(styles.item, isCurrent && styles.current)}>
      <button
        type="button"
        className={styles.entry}
        aria-current={isCurrent || undefined}
        onClick={onPress}
      >
        <span>{name}</span>
        <Count of={count} />
      </button>
      {children}
    </li>
  );
}

const FIGURES = new Intl.NumberFormat('en-GB');

function Count({ of }: { readonly of: number | undefined }) {
  return of === undefined ? null : <em>{FIGURES.format(of)}</em>;
}

/** Where the library lies and how large it is. */
function WhereKept() {
  const platform = usePlatform();
  const about = useAnswer('desk:about', {});
  if (about?.ok !== true) return null;
  const { libraryFolder, libraryBytes } = about.value;
  const megabytes = Math.max(1, Math.round(libraryBytes / 1_000_000));
  return (
    <p className={styles.foot}>
      Kept on {thisMachine(platform)} in{' '}
      <b title={libraryFolder}>{libraryFolder.split(/[/\\]/u).findLast(Boolean)}</b>,{' '}
      <span>{FIGURES.format(megabytes)} MB.</span> Nothing leaves it until you export.
    </p>
  );
}
