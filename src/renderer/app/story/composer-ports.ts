import type { MediaRecord } from '@shared/story/story';
import type { Desk } from '../../desk/desk';
import type { ComposerHandle } from '../../features/composer/page/composer-handle';
import type { ComposerPorts } from '../../features/composer/page/ports';
import { showToast } from '../../ui/toast-store';
import type { Controls } from '../controls';
import { fileBytes } from '../read-file';
import { sayFailure } from '../say-failure';

/** What the page may ask of the desk; what fails is said here, in the desk's own words. */
export function composerPorts(
  { desk }: Controls,
  editFurniture: () => void,
  who: () => string,
): ComposerPorts {
  return {
    choosePhotos: async () => {
      const chosen = await desk.ask('photo:choose', {});
      if (chosen.ok) return chosen.value;
      sayFailure(chosen.error);
      return [];
    },
    addPhoto: (file) => addPhoto(desk, file),
    readClipboardText: async () => {
      const clipboard = await desk.ask('import:clipboard', {});
      return clipboard.ok && clipboard.value.text !== '' ? clipboard.value.text : null;
    },
    openLink: (url) => void desk.ask('link:open', { url }),
    editFurniture,
    who,
    notice: (words) => showToast(words),
  };
}

/** Pictures that fell beside the page: they go to the caret. Without a story there is nowhere to put them. */
export async function takePictures(
  { desk }: Controls,
  page: ComposerHandle | null,
  files: readonly File[],
): Promise<void> {
  if (page === null) {
    showToast('Open a story first; a picture belongs to one.');
    return;
  }
  const taken: MediaRecord[] = [];
  for (const file of files) {
    const media = await addPhoto(desk, file);
    if (media !== null) taken.push(media);
  }
  if (taken.length > 0) page.insertPhotos(taken);
}

async function addPhoto(desk: Desk, file: File): Promise<MediaRecord | null> {
  const bytes = await fileBytes(file);
  if (bytes === null) {
    showToast(`${file.name} could not be read. The story is as it was.`);
    return null;
  }
  const added = await desk.ask('photo:add', { file: { name: file.name, bytes } });
  if (added.ok) return added.value;
  sayFailure(added.error);
  return null;
}
