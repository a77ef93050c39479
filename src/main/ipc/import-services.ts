import { basename, join } from 'node:path';
import { app, dialog, type WebContents } from 'electron';
import type { ReceivedFile, Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { decodeText } from '@shared/import/decode-text';
import { keptReport } from '@shared/import/kept-report';
import { err, ok, type Result } from '@shared/result/result';
import { writeFile } from '../exports/write-file';
import { makeChosenFiles, type ChosenFiles } from '../imports/chosen-files';
import { readChosenFile } from '../imports/read-file';
import { isBundle } from '../imports/take-bundle';
import { takeCopy } from '../imports/take-copy';
import type { Library } from '../library/open-library';
import { readClipboard } from '../windows/system-clipboard';
import { windowOf } from '../windows/window-of';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';

type ImportChannel = Extract<keyof Services<unknown>, `import:${string}`>;

/** Copy from outside: the page recognises it, main reads the file and keeps what comes of it. */
export function importServices(needs: DeskNeeds): Pick<Services<Sender>, ImportChannel> {
  const { inbox, library, photos, windows, readWord } = needs;
  const jobs = new Map<string, AbortController>();
  const chosen = makeChosenFiles();
  return {
    'import:choose': (_request, page) => chooseFile(needs, page),
    'import:choose-folder': (_request, page) => chooseFolder(chosen, page),
    'import:read-chosen': ({ token }) => chosen.read(token),
    'import:pending': () => ok(inbox.next()),
    'import:clipboard': async () => ok(await readClipboard()),
    'import:read-word': async ({ job, bytes }) => {
      const control = new AbortController();
      jobs.set(job, control);
      const answer = await readWord(bytes, control.signal).finally(() => jobs.delete(job));
      return answer === null ? err(calledOff()) : ok(answer);
    },
    'import:cancel': ({ job }) => {
      jobs.get(job)?.abort();
      return ok({});
    },
    'import:take': async (request) => {
      const taken = await takeCopy({ library, photos }, request);
      if (taken.ok) windows.tellAll('library:changed', { storyId: taken.value.id });
      return taken;
    },
    'import:original': ({ id }) => originalOf(library, id),
    'import:save-original': ({ id }, page) => saveOriginal(library, id, page),
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
        name: 'Word files, text and stories',
        extensions: 'docx txt text md markdown html htm eml mht mhtml standfirst'.split(' '),
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

async function chooseFolder(
  chosen: ChosenFiles,
  page: WebContents,
): Promise<Result<Reply<'import:choose-folder'>, DeskError>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(page), {
    title: 'Take in a folder',
    buttonLabel: 'Look at its files',
    properties: ['openDirectory'],
  });
  const [path] = filePaths;
  return canceled || path === undefined ? ok(null) : chosen.offer(path);
}

function originalOf(library: Library, id: string): Result<Reply<'import:original'>, DeskError> {
  const original = library.stories.original(id);
  if (!original.ok) return original;
  if (original.value === null) return ok(null);
  const { name, type, bytes, report } = original.value;
  const text = type.startsWith('text/') ? decodeText(bytes) : null;
  return ok({
    ...{ name, bytes: bytes.byteLength },
    report: keptReport.safeParse(report).data ?? null,
    text: text?.ok === true ? text.value.text : null,
  });
}

async function saveOriginal(
  library: Library,
  id: string,
  page: WebContents,
): Promise<Result<Reply<'import:save-original'>, DeskError>> {
  const original = library.stories.original(id);
  if (!original.ok) return original;
  if (original.value === null) return ok(null);
  const { name, bytes } = original.value;
  const { canceled, filePath } = await dialog.showSaveDialog(windowOf(page), {
    title: 'Save the original',
    buttonLabel: 'Save',
    defaultPath: join(app.getPath('documents'), basename(name)),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return ok(null);
  const written = await writeFile(
    filePath,
    bytes,
    'The story and its original in the library are as they were.',
  );
  return written.ok ? ok({ name: filePath.replace(/^.*[\\/]/su, '') }) : written;
}

function calledOff(): DeskError {
  return {
    code: 'cancelled',
    message: 'The reading of the file was called off.',
    copy: 'Nothing was taken in; the file is as it was.',
    wayOn: 'Take it in again when you like.',
  };
}
