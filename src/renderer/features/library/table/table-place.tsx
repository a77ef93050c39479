import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '../../../ui/button';
import { LevelMark } from '../../../ui/level-mark';
import styles from './messages.module.css';
import { NoMatch } from './no-match';
import { isEmptyLibrary } from './count-words';
import { SPIKE, sameFilter, NO_FILTER } from './story-filters';
import type { LibraryTable } from './use-library-table';
import type { TableView } from './table-view';

export interface TablePlaceProps {
  readonly view: TableView;
  readonly table: LibraryTable;
  readonly styleName: (id: string) => string;
  readonly onView: (view: TableView) => void;
  /** What an empty library shows: the ways to begin. */
  readonly firstRun: ReactNode;
  /** The table itself. */
  readonly children: ReactNode;
}

/** The table, or what stands in its place when there is nothing to show: why, and the ways on. */
export function TablePlace(props: TablePlaceProps) {
  const { view, table, styleName, onView, firstRun, children } = props;
  const { shown, overview, pages } = table;
  if (shown.failure !== null) {
    const { message, copy, wayOn } = shown.failure;
    return (
      <div className={styles.message} role="alert">
        <div>
          <h2>
            <LevelMark level="error" /> {message}
          </h2>
          <p>
            {copy} {wayOn}
          </p>
          <div className={styles.acts}>
            <Button size="large" kind="primary" onClick={() => pages.refresh()}>
              Try again
            </Button>
          </div>
        </div>
      </div>
    );
  }
  if (shown.question === null) return <Looking />;
  if (shown.found > 0) return children;
  if (overview === null) return <Looking />;
  const { filter } = shown.question;
  if (sameFilter(filter, SPIKE))
    return (
      <div className={styles.message}>
        <div>
          <h2>Nothing has been spiked</h2>
          <p>A story that is spiked stays here until it is restored, or removed for good.</p>
        </div>
      </div>
    );
  if (isEmptyLibrary(overview) && sameFilter(filter, NO_FILTER)) return firstRun;
  if (sameFilter(filter, NO_FILTER))
    return (
      <div className={styles.message}>
        <div>
          <h2>No story is on the desk</h2>
          <p>All that there were are in the spike.</p>
        </div>
      </div>
    );
  return (
    <NoMatch
      filter={filter}
      spiked={overview.spiked}
      total={overview.total}
      styleName={styleName}
      onFilter={(wider) => onView({ ...view, filter: wider })}
    />
  );
}

/** Said only when looking takes long enough to be noticed. */
function Looking() {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className={styles.looking} role="status">
      {isSlow && 'Looking through the library…'}
    </p>
  );
}
