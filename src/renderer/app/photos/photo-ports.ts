import type { PhotoRecord } from '@shared/contract/photo-channels';
import { FACT_NAMES, type PhotoFacts } from '@shared/elements/photo/photo-facts';
import type { PhotoDraft } from '@shared/photo/photo-draft';
import type { MediaRecord } from '@shared/story/story';
import type { Desk } from '../../desk/desk';
import { choosePhotos, type IncomingPhoto, type IntakeResult } from '../../desk/take-photos';
import type { ComposerHandle } from '../../features/composer/page/composer-handle';
import type { ComposerPorts, PhotoAsk } from '../../features/composer/page/ports';
import { showToast } from '../../ui/toast-store';
import type { Controls } from '../controls';
import { fileBytes } from '../read-file';
import { sayFailure } from '../say-failure';
import { whenFree, type Layer, type WindowUiStore } from '../window-ui';
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
  const chosen = await choosePhotos(controls.desk, true);
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
  if (draft !== null) await keepFacts(desk, ask.draft.media.facts ?? {}, draft.media);
  return draft;
}

/**
 * What the desk has corrected in the dialog joins what the library knows of the picture; all else there
 * stays, since a story may know less of it, or older things.
 */
async function keepFacts(
  desk: Desk,
  before: PhotoFacts,
  { hash, facts = {} }: MediaRecord,
): Promise<void> {
  const changed = FACT_NAMES.filter((name) => facts[name] !== before[name]);
  const read = changed.length === 0 ? null : await desk.ask('photo:read', { hash });
  if (read?.ok !== true) return;
  const known = new Map(Object.entries(read.value.photo.media.facts ?? {}));
  for (const name of changed) {
    const words = facts[name];
    if (words === undefined) known.delete(name);
    else known.set(name, words);
  }
  const kept = await desk.ask('photo:save', { hash, facts: Object.fromEntries(known) });
  if (!kept.ok) sayFailure(kept.error);
}

/** Waits until nothing else lies over the window; what takes the dialog's place leaves it. */
async function showPhoto(
  ui: WindowUiStore,
  ask: PhotoAsk,
  record: PhotoRecord,
): Promise<PhotoDraft | null> {
  // Somebody else may have waited too, and come first.
  do await whenFree(ui);
  while (ui.getState().layer !== null);
  if (!ask.isThere()) return null;
  return new Promise((resolve) => {
    const layer = { kind: 'photo', ask, record, answer: (draft) => leave(draft) } satisfies Layer;
    let stop = (): void => undefined;
    const leave = (draft: PhotoDraft | null): void => {
      stop();
      if (ui.getState().layer === layer) ui.setState({ layer: null });
      resolve(draft);
    };
    stop = ui.subscribe((now) => {
      if (now.layer !== layer) leave(null);
    });
    ui.setState({ layer });
  });
}
