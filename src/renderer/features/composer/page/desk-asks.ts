import type { EditorView } from '@tiptap/pm/view';
import type { MediaRecord } from '@shared/story/story';
import { fitSlice } from '../paste/fit-slice';
import { plainSlice } from '../paste/paste-plugin';
import type { ComposerStore } from './composer-store';
import type { PageAsks } from './page-asks';
import type { ComposerPorts } from './ports';
import type { TrackedPlaces } from './tracked-places';

interface DeskAsks {
  readonly store: ComposerStore;
  readonly ports: () => ComposerPorts;
  readonly places: TrackedPlaces;
  readonly insertPhotos: (media: readonly MediaRecord[], pos: number | null) => void;
}

/** How the page's wishes reach the desk around it. What takes time keeps its place on the page meanwhile. */
export function deskAsks({ store, ports, places, insertPhotos }: DeskAsks): PageAsks {
  const take = async (
    view: EditorView,
    pictures: () => Promise<readonly MediaRecord[]>,
    pos: number | null,
  ): Promise<void> => {
    const place = pos === null ? null : places.track(pos);
    const media = await pictures();
    place?.release();
    if (media.length > 0 && !view.isDestroyed) insertPhotos(media, place?.pos() ?? null);
  };
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
    choosePhotos: (view, pos) => void take(view, () => ports().choosePhotos(), pos),
    takeFiles: (view, files, pos) => void take(view, () => addAll(files, ports()), pos),
    pastePlain: (view) => void pastePlain(view, ports()),
    openLink: (url) => ports().openLink(url),
    editFurniture: () => ports().editFurniture(),
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

async function addAll(
  files: readonly File[],
  ports: ComposerPorts,
): Promise<readonly MediaRecord[]> {
  const taken: MediaRecord[] = [];
  for (const file of files) {
    const media = await ports.addPhoto(file);
    if (media) taken.push(media);
  }
  return taken;
}
