import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { app, dialog, type WebContents } from 'electron';
import type { Reply, Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { DraftCopy } from '@shared/export/draft-mark';
import type { CheckedExport } from '@shared/export/export-story';
import { TARGET_NAMES } from '@shared/export/targets/target-names';
import type { TargetId } from '@shared/house-style/target-ids';
import { ok, type Result } from '@shared/result/result';
import { makeExport, type ReadyExport } from '../exports/make-export';
import { pageFingerprint } from '../exports/page-fingerprint';
import { writeExport } from '../exports/write-export';
import { tell } from '../windows/tell';
import { windowOf } from '../windows/window-of';
import { keepFolder, keptFolder } from './export-folders';
import { runExport } from './export-jobs';
import { logCorrections } from './log-corrections';
import type { DeskNeeds } from './needs';
import { exportMakers, prepareExport } from './prepare-export';

type Written = Result<Reply<'export:write'>, DeskError>;

/** The draft copies that were written last, until an export is; what went out stays what went out. */
const drafts = new Map<string, string>();

/** Exports a story into a folder: checked first, then the folder is asked for, made whole in memory, and written. */
export async function writeOut(
  needs: DeskNeeds,
  request: Request<'export:write'>,
  page: WebContents,
): Promise<Written> {
  const { storyId, targets, draft, presetId } = request;
  const checked = await prepareExport(needs, storyId, { draft, presetId });
  if (!checked.ok) return checked;
  const folder = await folderFor(needs, request, page);
  if (folder === null) return ok(null);
  const isOneOfMany = request.into !== undefined;
  const made = await runExport(storyId, (signal) =>
    makeExport(checked.value, targets, exportMakers(needs, checked.value.prepared.story), {
      signal,
      tell: (step, done, total) => tell(page, 'export:progressed', { storyId, step, done, total }),
    }),
  );
  if (!made.ok) return made.error.code === 'cancelled' ? ok(null) : made;
  const written = isOneOfMany
    ? await writeNew(folder, made.value)
    : await writeAsked(folder, made.value, page);
  if (!written.ok) return written;
  if (written.value === null) return ok(null);
  remember(needs, request, folder, checked.value, made.value);
  const unlogged =
    draft === false ? logCorrections(needs, { ...checked.value.written, targets }) : [];
  return ok({
    folder,
    files: written.value.map((path) => relative(folder, path)),
    warnings: [...checked.value.problems, ...unlogged],
  });
}

/** The last file that was written of a story, a draft copy included; null where there is none. */
export function lastFileOf({ state }: Pick<DeskNeeds, 'state'>, storyId: string): string | null {
  return drafts.get(storyId) ?? state.read().exports[storyId]?.file ?? null;
}

/** The folder of the last export where it is to be used again, else the one the user chooses; null: none. */
async function folderFor(
  { state }: DeskNeeds,
  { storyId, again, into }: Request<'export:write'>,
  page: WebContents,
): Promise<string | null> {
  if (into !== undefined) return keptFolder(into);
  const last = state.read().exports[storyId]?.folder;
  if (again && last !== undefined && existsSync(last)) return last;
  return askForFolder(page, last);
}

/** Asks for the folder of several stories. */
export async function chooseFolder(
  page: WebContents,
): Promise<Result<Reply<'export:choose-folder'>, DeskError>> {
  const folder = await askForFolder(page);
  return ok(folder === null ? null : { token: keepFolder(folder), folder });
}

async function askForFolder(page: WebContents, last?: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(page), {
    title: 'Export to a folder',
    buttonLabel: 'Export here',
    defaultPath: last ?? app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Writes the files where none of them is there; one of many asks nothing. */
function writeNew(
  folder: string,
  { files, media, mediaBytes }: ReadyExport,
): Promise<Result<readonly string[], DeskError>> {
  return writeExport(folder, { files, media }, mediaBytes, { overwrite: false });
}

/** Writes the files, and asks before any is replaced; null: they stay as they are. */
async function writeAsked(
  folder: string,
  { files, media, mediaBytes }: ReadyExport,
  page: WebContents,
): Promise<Result<readonly string[] | null, DeskError>> {
  const write = (overwrite: boolean) =>
    writeExport(folder, { files, media }, mediaBytes, { overwrite });
  const first = await write(false);
  if (first.ok || first.error.code !== 'file-exists') return first;
  return (await mayReplace(page, first.error)) ? write(true) : ok(null);
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

/** Remembers where a story went, and keeps it as it went out. */
function remember(
  { state, log, library }: DeskNeeds,
  { storyId, targets, draft, presetId = null }: Request<'export:write'>,
  folder: string,
  { prepared: { story, houseStyle } }: CheckedExport,
  { files }: ReadyExport,
): void {
  const [first] = files;
  if (first === undefined) throw new Error('An export without a file was written');
  const file = join(folder, first.path);
  if (draft !== false) drafts.set(storyId, file);
  else {
    drafts.delete(storyId);
    const at = new Date().toISOString();
    const fingerprint = pageFingerprint(story, houseStyle);
    const last = { folder, targets, presetId, file, at, fingerprint };
    state.keep({ exports: { ...state.read().exports, [storyId]: last } });
  }
  const name = `${wayName(draft)}: ${namesOf(targets)}`;
  const kept = library.versions.keepExported(story, name, draft === false);
  log.note(`${name} of ${storyId}${kept.ok ? '' : ', and its version was not kept'}`);
}

function wayName(draft: DraftCopy): string {
  if (draft === 'proof') return 'Proof for the author';
  return draft ? 'Draft copy' : 'Exported';
}

function namesOf(targets: readonly TargetId[]): string {
  return targets.map((id) => TARGET_NAMES[id].name).join(', ');
}
