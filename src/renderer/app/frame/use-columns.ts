import { useCallback, useState } from 'react';
import type { WindowUiStore } from '../window-ui';
import { useControls, useWindowUi } from '../controls';
import { useDeskSettings } from '../desk-settings';
import type { ColumnsShown } from '../commands/window-handlers';
import { INSPECTOR_DRAWER, LIBRARY_DRAWER, NARROW, standingWidth, type Column } from './columns';
import { focusRegionNamed } from '../regions';
import { useMedia } from './use-media';

/** One column as it stands. */
export interface ColumnStand {
  readonly shown: boolean;
  /** Over the page, not beside it. */
  readonly drawer: boolean;
  /** The kept width and the one it stands at, px. */
  readonly kept: number;
  readonly standing: number;
}

/** Both columns, and the ways to change them. */
export interface Columns extends ColumnsShown {
  readonly stands: Readonly<Record<Column, ColumnStand>>;
  readonly narrow: boolean;
  readonly resize: (column: Column, kept: number, done: boolean) => void;
  readonly closeDrawer: () => void;
}

/** How the columns stand: by the settings where there is room, as drawers where there is not. */
export function useColumns(): Columns {
  const { ui } = useControls();
  const { settings, change } = useDeskSettings();
  const [moving, setMoving] = useState<Partial<Record<Column, number>>>({});
  const narrow = useMedia(NARROW);
  const drawers = { library: useMedia(LIBRARY_DRAWER), inspector: useMedia(INSPECTOR_DRAWER) };
  const open = useWindowUi(({ drawer }) => drawer);
  const wanted = { library: settings.showLibrary, inspector: settings.showInspector };
  const kept = {
    library: moving.library ?? settings.libraryWidth,
    inspector: moving.inspector ?? settings.inspectorWidth,
  };
  const stand = (column: Column): ColumnStand => ({
    shown: drawers[column] ? open === column : wanted[column],
    drawer: drawers[column],
    kept: kept[column],
    standing: standingWidth(column, kept[column], narrow),
  });
  const stands = { library: stand('library'), inspector: stand('inspector') };
  const resize = useCallback(
    (column: Column, width: number, done: boolean) => {
      setMoving((now) => ({ ...now, [column]: done ? undefined : width }));
      if (done) change(column === 'library' ? { libraryWidth: width } : { inspectorWidth: width });
    },
    [change],
  );
  return {
    stands,
    narrow,
    resize,
    library: stands.library.shown,
    inspector: stands.inspector.shown,
    show: (column, shown) => {
      if (drawers[column]) setDrawer(ui, column, shown);
      else change(column === 'library' ? { showLibrary: shown } : { showInspector: shown });
    },
    closeDrawer: () => {
      if (open !== null) setDrawer(ui, open, false);
    },
  };
}

/** One drawer at a time: opening one closes the other. The focus goes in with it, and back to the page when it closes. */
function setDrawer(ui: WindowUiStore, column: Column, shown: boolean): void {
  ui.setState(({ drawer }) => ({ drawer: shown ? column : drawer === column ? null : drawer }));
  requestAnimationFrame(() => focusRegionNamed(shown ? column : 'page'));
}
