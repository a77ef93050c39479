import type { PhotoRecord } from '@shared/contract/photo-channels';
import type { PhotoDraft } from '@shared/photo/photo-draft';
import { choosePhotos, type IncomingPhoto, type IntakeResult } from '../../desk/take-photos';
import type { ComposerHandle } from '../../features/composer/page/composer-handle';
import type { ComposerPorts, PhotoAsk } from '../../features/composer/page/ports';
import { showToast } from '../../ui/toast-store';
import type { Controls } from '../controls';
import { fileBytes } from '../read-file';
import { sayFailure } from '../say-failure';
import type { Layer, WindowUiStore } from '../window-ui';
import { intakeWords } from './intake-words';

type PhotoPorts = Pick<ComposerPorts, 'choosePhotos' | 'takePhotos' | 'editPhoto'>;

/** How the page's wishes for pictures are met; what fails is said here. */
export function photoPorts(controls: Controls): PhotoPorts {
  return {
    choosePhotos: () => chooseAndTake(controls),
    takePhotos: (files) => takeFiles(controls, files),
    editPhoto: (ask) => editPhoto(controls, ask),
  };
}

/** Lets the desk choose pictures and takes them into the library. */
export async function chooseAndTake(controls: Controls): Promise<readonly PhotoRecord[]> {
  const chosen = await choosePhotos(controls.desk);
  if (chosen.ok) return takeAll(controls, chosen.value);
  sayFailure(chosen.error);
  return [];
}

/** Pictures that fell beside the page: they go to the caret. Without a story they go into the library alone. */
export async function takePictures(
  controls: Controls,
  page: ComposerHandle | null,
  files: readonly File[],
): Promise<void> {
  const taken = await takeFiles(controls, files);
  if (page !== null && taken.length > 0) page.bringPhotos(taken);
  else if (taken.length > 0)
    showToast(
      taken.length === 1
        ? 'The photo is in the photo library. Open a story to use it.'
        : `${taken.length} photos are in the photo library. Open a story to use them.`,
    );
}

function takeFiles(controls: Controls, files: readonly File[]): Promise<readonly PhotoRecord[]> {
  return takeAll(
    controls,
    files.map((file) => ({
      name: file.name,
      source: async () => {
        const bytes = await fileBytes(file);
        return bytes === null ? null : { file: { name: file.name, bytes } };
      },
    })),
  );
}

async function takeAll(
  { photos }: Controls,
  incoming: readonly IncomingPhoto[],
): Promise<readonly PhotoRecord[]> {
  const result: IntakeResult = await photos.take(incoming);
  const words = intakeWords(result, incoming.length);
  if (words !== null) showToast(words);
  return result.cancelled ? [] : result.taken;
}

/** Shows the photo dialog and keeps in the library what the desk has corrected of the picture's facts. */
async function editPhoto({ desk, ui }: Controls, ask: PhotoAsk): Promise<PhotoDraft | null> {
  const read = await desk.ask('photo:read', { hash: ask.draft.media.hash });
  // A story from elsewhere may show a picture whose file never came: its texts can still be edited.
  const record: PhotoRecord = read.ok
    ? read.value.photo
    : {
        media: ask.draft.media,
        read: { facts: [], others: [], gps: null, faults: [] },
        converted: null,
        addedAt: new Date().toISOString(),
      };
  const draft = await showPhoto(ui, ask, record);
  if (draft !== null && read.ok) {
    const { hash, facts = {} } = draft.media;
    const kept = await desk.ask('photo:save', { hash, facts });
    if (!kept.ok) sayFailure(kept.error);
  }
  return draft;
}

/** Waits until nothing else lies over the window; what takes the dialog's place leaves it. */
async function showPhoto(
  ui: WindowUiStore,
  ask: PhotoAsk,
  record: PhotoRecord,
): Promise<PhotoDraft | null> {
  await whenFree(ui);
  if (!ask.isThere()) return null;
  return new Promise((resolve) => {
    const layer = { kind: 'photo', ask, record, answer: (draft) => leave(draft) } satisfies Layer;
    const leave = (draft: PhotoDraft | null): void => {
      stop();
      if (ui.getState().layer === layer) ui.setState({ layer: null });
      resolve(draft);
    };
    ui.setState({ layer });
    const stop = ui.subscribe((now) => {
      if (now.layer !== layer) leave(null);
    });
  });
}

function whenFree(ui: WindowUiStore): Promise<void> {
  if (ui.getState().layer === null) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = ui.subscribe(({ layer }) => {
      if (layer !== null) return;
      stop();
      resolve();
    });
  });
}
