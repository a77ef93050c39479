import { dialog, type WebContents } from 'electron';
import type { ReceivedFile } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { ok, type Result } from '@shared/result/result';
import { readChosenFile } from '../imports/read-file';
import { isBundle } from '../imports/take-bundle';
import { readClipboard } from '../windows/system-clipboard';
import { windowOf } from '../windows/window-of';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';

type ImportChannel = 'import:choose' | 'import:pending' | 'import:clipboard' | 'import:take';

/** Text from outside: the page recognises it, main reads the file and keeps what comes of it. */
export function importServices(needs: DeskNeeds): Pick<Services<Sender>, ImportChannel> {
  const { inbox, library, windows } = needs;
  return {
    'import:choose': (_request, page) => chooseFile(needs, page),
    'import:pending': () => ok(inbox.next()),
    'import:clipboard': async () => ok(await readClipboard()),
    'import:take': ({ story, original, report }) => {
      const taken = library.stories.take(story, { ...original, report });
      if (taken.ok) windows.tellAll('library:changed', { storyId: taken.value.id });
      return taken;
    },
  };
}

/** A bundle is no text to recognise: it becomes a story at once, and the page is told to open it. */
async function chooseFile(
  { inbox }: DeskNeeds,
  page: WebContents,
): Promise<Result<ReceivedFile | null, DeskError>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(page), {
    title: 'Take in a file',
    buttonLabel: 'Take in',
    properties: ['openFile'],
    filters: [
      {
        name: 'Text and stories',
        extensions: ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'standfirst'],
      },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  const [path] = filePaths;
  if (canceled || path === undefined) return ok(null);
  if (!isBundle(path)) return readChosenFile(path);
  await inbox.receive(path);
  return ok(null);
}
