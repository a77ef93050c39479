import type { Settings } from '@shared/contract/settings';
import { announce } from '../../ui/announce';
import type { Controls } from '../controls';
import { beneathOf, type InspectorTab } from '../window-ui';
import { cycleRegion, focusRegionNamed } from '../regions';
import type { Handlers } from './handlers';

/** How the columns stand, for commands that show and hide them. */
export interface ColumnsShown {
  readonly library: boolean;
  readonly inspector: boolean;
  /** Shows or hides a column where it now belongs: beside the page, or as a drawer over it. */
  readonly show: (column: 'library' | 'inspector', shown: boolean) => void;
}

/** Commands that change how the window stands. */
export function windowHandlers(
  { desk, ui }: Controls,
  columns: ColumnsShown,
  change: (patch: Partial<Settings>) => void,
): Handlers {
  const zoom = (step: 'in' | 'out' | 'reset') => async (): Promise<void> => {
    const zoomed = await desk.ask('window:zoom', { step });
    if (!zoomed.ok) return;
    ui.setState({ zoom: zoomed.value.percent });
    announce(`${zoomed.value.percent} per cent`);
  };
  return {
    commands: () =>
      ui.setState(({ layer }) => ({
        layer:
          layer?.kind === 'palette'
            ? (layer.beneath ?? null)
            : { kind: 'palette', beneath: beneathOf(layer) },
      })),
    'toggle-library': () => columns.show('library', !columns.library),
    'house-style': () =>
      ui.setState({ layer: { kind: 'house-style', styleId: null, templateId: null } }),
    'focus-mode': () => ui.setState(({ focusMode }) => ({ focusMode: !focusMode, drawer: null })),
    'next-region': () => cycleRegion(1),
    'previous-region': () => cycleRegion(-1),
    'theme-light': () => change({ theme: 'light' }),
    'theme-dark': () => change({ theme: 'dark' }),
    'theme-system': () => change({ theme: 'system' }),
    'zoom-in': () => void zoom('in')(),
    'zoom-out': () => void zoom('out')(),
    'zoom-reset': () => void zoom('reset')(),
  };
}

/** Commands that need a story and act on the window around it. */
export function inspectorHandlers({ ui }: Controls, columns: ColumnsShown): Handlers {
  const showTab = (tab: InspectorTab) => (): void => {
    ui.setState({ tab, focusMode: false, ignoredShown: null });
    columns.show('inspector', true);
    // Once the panel is drawn, the focus goes there.
    requestAnimationFrame(() => focusRegionNamed('inspector'));
  };
  return {
    'toggle-inspector': () => columns.show('inspector', !columns.inspector),
    'show-house-style': showTab('style'),
    'show-furniture': showTab('furniture'),
    'show-review': showTab('review'),
    'show-publish': showTab('publish'),
    'show-history': showTab('history'),
    preview: () => {
      const { preview, tab } = ui.getState();
      const shown = !(preview && tab === 'publish');
      ui.setState({ preview: shown, tab: 'publish', focusMode: false });
      columns.show('inspector', true);
    },
  };
}
