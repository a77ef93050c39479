import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import type { Column } from './columns';
import { Edge } from './edge';
import styles from './frame.module.css';
import type { Columns } from './use-columns';

export interface FrameProps {
  readonly columns: Columns;
  /** The page alone, with nothing beside it. */
  readonly alone: boolean;
  /** Something lies over the whole window: nothing below it can be reached by key. */
  readonly covered: boolean;
  /** Without a story there is nothing to inspect. */
  readonly noInspector: boolean;
  readonly library: ReactNode;
  readonly page: ReactNode;
  readonly inspector: ReactNode;
  readonly status: ReactNode;
}

interface WidthProperties extends CSSProperties {
  readonly '--library-width': string;
  readonly '--inspector-width': string;
}

/** Library, page and inspector side by side, the status line below; columns without room become drawers. */
export function Frame({
  columns,
  alone,
  covered,
  noInspector,
  library,
  page,
  inspector,
  status,
}: FrameProps) {
  const { stands, closeDrawer } = columns;
  const widths: WidthProperties = {
    '--library-width': `${stands.library.standing}px`,
    '--inspector-width': `${stands.inspector.standing}px`,
  };
  const inspectorShown = !alone && !noInspector && stands.inspector.shown;
  const drawerOpen =
    !alone &&
    ((stands.library.drawer && stands.library.shown) ||
      (stands.inspector.drawer && inspectorShown));
  return (
    <div className={styles.frame} style={widths} inert={covered}>
      {!alone && stands.library.shown && (
        <SideColumn column="library" columns={columns}>
          {library}
        </SideColumn>
      )}
      <main className={classNames(styles.column, styles.page)} data-region="page" aria-label="Page">
        {page}
      </main>
      {drawerOpen && <div className={styles.veil} onPointerDown={closeDrawer} />}
      {inspectorShown && (
        <SideColumn column="inspector" columns={columns}>
          {inspector}
        </SideColumn>
      )}
      {!alone && <div className={styles.status}>{status}</div>}
    </div>
  );
}

function SideColumn({
  column,
  columns,
  children,
}: {
  readonly column: Column;
  readonly columns: Columns;
  readonly children: ReactNode;
}) {
  const stand = columns.stands[column];
  const Landmark = column === 'library' ? 'nav' : 'aside';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!stand.drawer || event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    columns.closeDrawer();
  };
  return (
    <Landmark
      className={classNames(styles.column, styles[column], stand.drawer && styles.drawer)}
      data-region={column}
      data-print="no"
      aria-label={column === 'library' ? 'Library' : 'Inspector'}
      onKeyDown={onKeyDown}
    >
      {children}
      {!stand.drawer && (
        <Edge
          column={column}
          label={column === 'library' ? 'Width of the library' : 'Width of the inspector'}
          kept={stand.kept}
          standing={stand.standing}
          narrow={columns.narrow}
          onMove={(kept, done) => columns.resize(column, kept, done)}
        />
      )}
    </Landmark>
  );
}
