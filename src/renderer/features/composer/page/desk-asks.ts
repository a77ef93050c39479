import type { EditorView } from '@tiptap/pm/view';
import { fitSlice } from '../paste/fit-slice';
import { plainSlice } from '../paste/plain-text';
import { bringPhotos, editPhoto } from '../photos/bring-photos';
import type { ComposerStore } from './composer-store';
import type { PageAsks } from './page-asks';
import type { PageContext } from './page-context';
import type { ComposerPorts } from './ports';
import type { TrackedPlaces } from './tracked-places';

interface DeskAsks {
  readonly store: ComposerStore;
  readonly ports: () => ComposerPorts;
  readonly places: TrackedPlaces;
  readonly context: () => PageContext;
}

/** How the page's wishes reach the desk around it. What takes time keeps its place on the page meanwhile. */
export function deskAsks(needs: DeskAsks): PageAsks {
  const { store, ports } = needs;
  return {
    openLayer: (layer) => store.setState({ layer, toolbar: null }),
    openFind: (replacing) =>
      store.setState(({ find }) => ({
        find: {
          ...find,
          open: true,
          replacing: replacing || (find.open && find.replacing),
          turn: find.turn + 1,
        },
      })),
    choosePhotos: (view, pos) => void bringPhotos(view, (desk) => desk.choosePhotos(), pos, needs),
    takeFiles: (view, files, pos) =>
      void bringPhotos(view, (desk) => desk.takePhotos(files), pos, needs),
    editPhoto: (view, pos) => void editPhoto(view, pos, needs),
    pastePlain: (view) => void pastePlain(view, ports()),
    openLink: (url) => ports().openLink(url),
    editFurniture: () => ports().editFurniture(),
    editStyleRule: (rule) => ports().editStyleRule(rule),
    who: () => ports().who(),
    notice: (words) => ports().notice(words),
  };
}

async function pastePlain(view: EditorView, ports: ComposerPorts): Promise<void> {
  const text = await ports.readClipboardText();
  if (text === null || text === '' || view.isDestroyed) return;
  const { tr, selection } = view.state;
  view.dispatch(tr.replaceSelection(fitSlice(plainSlice(text), selection.$from)).scrollIntoView());
  view.focus();
}
