import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { app, dialog, shell, type WebContents } from 'electron';
import type { Reply, Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { DraftCopy } from '@shared/export/draft-mark';
import { TARGET_NAMES } from '@shared/export/targets/target-names';
import { plainTextOf } from '@shared/export/plain-text';
import { ok, type Result } from '@shared/result/result';
import { pageFingerprint } from '../exports/page-fingerprint';
import { writeExport } from '../exports/write-export';
import { writeClipboard } from '../windows/system-clipboard';
import { windowOf } from '../windows/window-of';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import { logCorrections } from './log-corrections';
import type { DeskNeeds } from './needs';
import { mediaBytesOf, prepareExport, type PreparedExport } from './prepare-export';

type ExportChannel = 'export:write' | 'export:copy' | 'export:last' | 'export:reveal';
type Written = Result<Reply<'export:write'>, DeskError>;

/** The draft copies that were written last, until an export is; what went out stays what went out. */
const drafts = new Map<string, string>();

/** The ways out: to a folder, and to the clipboard. */
export function exportServices(needs: DeskNeeds): Pick<Services<Sender>, ExportChannel> {
  return {
    'export:write': (request, page) => writeOut(needs, request, page),
    'export:copy': ({ storyId }) => copyOut(needs, storyId),
    'export:last': ({ storyId }) => lastExport(needs, storyId),
    'export:reveal': ({ storyId }) => {
      const file = drafts.get(storyId) ?? needs.state.read().exports[storyId]?.file;
      const shown = file !== undefined && existsSync(file);
      if (shown) shell.showItemInFolder(file);
      return ok({ shown });
    },
  };
}

async function writeOut(
  needs: DeskNeeds,
  request: Request<'export:write'>,
  page: WebContents,
): Promise<Written> {
  const prepared = await prepareExport(needs, request.storyId, {
    targets: [request.target],
    draft: request.draft,
  });
  if (!prepared.ok) return prepared;
  const folder = await folderFor(needs, request, page);
  if (folder === null) return ok(null);
  const bytes = await mediaBytesOf(needs, prepared.value);
  if (!bytes.ok) return bytes;
  const write = (overwrite: boolean) =>
    writeExport(folder, prepared.value.written, bytes.value, { overwrite });
  const first = await write(false);
  if (first.ok) return done(needs, request, folder, first.value, prepared.value);
  if (first.error.code !== 'file-exists') return first;
  if (!(await mayReplace(page, first.error))) return ok(null);
  const second = await write(true);
  return second.ok ? done(needs, request, folder, second.value, prepared.value) : second;
}

/** The folder of the last export where it is to be used again, else the one the user chooses; null: none. */
async function folderFor(
  { state }: DeskNeeds,
  { storyId, again }: Request<'export:write'>,
  page: WebContents,
): Promise<string | null> {
  const last = state.read().exports[storyId]?.folder;
  if (again && last !== undefined && existsSync(last)) return last;
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(page), {
    title: 'Export to a folder',
    buttonLabel: 'Export here',
    defaultPath: last ?? app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

async function mayReplace(page: WebContents, { message }: DeskError): Promise<boolean> {
  const { response } = await dialog.showMessageBox(windowOf(page), {
    type: 'question',
    title: 'Export',
    message: 'Replace what is there?',
    detail: message,
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

/** Remembers an export, keeps the story as it went out, and names the files by their place in the folder. */
function done(
  needs: DeskNeeds,
  { storyId, target, draft }: Request<'export:write'>,
  folder: string,
  paths: readonly string[],
  { story, houseStyle, written: { files, problems } }: PreparedExport,
): Written {
  const { state, log, library } = needs;
  const page = files[0];
  if (page === undefined) throw new Error('An export without a file was written');
  const file = join(folder, page.path);
  if (draft !== false) drafts.set(storyId, file);
  else {
    drafts.delete(storyId);
    const at = new Date().toISOString();
    const last = { folder, target, file, at, fingerprint: pageFingerprint(story, houseStyle) };
    state.keep({ exports: { ...state.read().exports, [storyId]: last } });
  }
  const name = `${wayName(draft)}: ${TARGET_NAMES[target].name}`;
  const kept = library.versions.keepExported(story, name);
  log.note(`${name} of ${storyId}${kept.ok ? '' : ', and its version was not kept'}`);
  return ok({
    folder,
    files: paths.map((path) => relative(folder, path)),
    warnings: [
      ...problems,
      ...(draft === false ? logCorrections(needs, { story, houseStyle, targets: [target] }) : []),
    ],
  });
}

function wayName(draft: DraftCopy): string {
  if (draft === 'proof') return 'Proof for the author';
  return draft ? 'Draft copy' : 'Exported';
}

async function lastExport(
  { state, library, shelf }: DeskNeeds,
  storyId: string,
): Promise<Result<Reply<'export:last'>, DeskError>> {
  const last = state.read().exports[storyId];
  if (last === undefined) return ok(null);
  const story = library.stories.read(storyId);
  if (!story.ok) return story;
  const houseStyle = await shelf.find(story.value.houseStyleId);
  const { target, at, folder, fingerprint } = last;
  const changed =
    fingerprint !== '' &&
    houseStyle.ok &&
    pageFingerprint(story.value, houseStyle.value) !== fingerprint;
  return ok({ target, at, folder, changed });
}

async function copyOut(
  needs: DeskNeeds,
  storyId: string,
): Promise<Result<Reply<'export:copy'>, DeskError>> {
  const prepared = await prepareExport(needs, storyId, { targets: ['fragment'] });
  if (!prepared.ok) return prepared;
  const { houseStyle, story, written } = prepared.value;
  const html = String(written.files[0]?.content ?? '');
  await writeClipboard({ html, text: plainTextOf(story, houseStyle) });
  const unlogged = logCorrections(needs, { story, houseStyle, targets: ['fragment'] });
  return ok({ characters: html.length, warnings: [...written.problems, ...unlogged] });
}
