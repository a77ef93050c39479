import { join } from 'node:path';
import { app, dialog, type WebContents } from 'electron';
import type { Reply, Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { ok, type Result } from '@shared/result/result';
import { writeText } from '../exports/write-text';
import { readChosenFile } from '../imports/read-file';
import { readRegisterFile, writeRegisterFile } from '../imports/register-file';
import type { Contributors } from '../library/register/contributors';
import { windowOf } from '../windows/window-of';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';

type ContributorChannel = Extract<keyof Services<Sender>, `contributor:${string}`>;

/** The register: people, what is taken over from them, and its ways in and out. */
export function contributorServices({
  library: { contributors },
  windows,
}: DeskNeeds): Pick<Services<Sender>, ContributorChannel> {
  /** Tells the windows that a record is another, when it is; `stories`: lists are out of date too. */
  const changed = <T>(
    result: Result<T, DeskError>,
    id: (value: T) => string | null,
    stories = false,
  ): Result<T, DeskError> => {
    if (!result.ok) return result;
    windows.tellAll('contributor:changed', { id: id(result.value) });
    if (stories) windows.tellAll('library:changed', { storyId: null });
    return result;
  };
  return {
    'contributor:list': (request) => contributors.list(request),
    'contributor:read': ({ id }) => contributors.read(id),
    'contributor:save': (request) => changed(contributors.save(request), ({ id }) => id),
    'contributor:verify': (request) => changed(contributors.verify(request), ({ id }) => id),
    'contributor:leave': (request) => changed(contributors.leave(request), () => request.id, true),
    'contributor:merge': (request) => changed(contributors.merge(request), () => null, true),
    'contributor:remove': ({ id }) => changed(contributors.remove(id), () => id),
    'contributor:import': (_request, page) => chooseRegisterFile(contributors, page),
    'contributor:take-in': (request) => changed(contributors.takeIn(request), () => null),
    'contributor:export': ({ form }, page) => exportRegister(contributors, form, page),
  };
}

const REGISTER_BYTES_MAX = 16 * 1024 * 1024;
const EVERYBODY = { query: '', sort: 'name' } as const;

async function chooseRegisterFile(
  contributors: Contributors,
  page: WebContents,
): Promise<Result<Reply<'contributor:import'>, DeskError>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(page), {
    title: 'Take contributors in',
    buttonLabel: 'Choose',
    properties: ['openFile'],
    filters: [
      { name: 'CSV and vCard', extensions: ['csv', 'vcf', 'vcard', 'txt'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  const [path] = filePaths;
  if (canceled || path === undefined) return ok(null);
  const file = await readChosenFile(path, REGISTER_BYTES_MAX);
  if (!file.ok) return file;
  const register = contributors.list(EVERYBODY);
  return register.ok ? readRegisterFile(file.value, register.value) : register;
}

async function exportRegister(
  contributors: Contributors,
  form: Request<'contributor:export'>['form'],
  page: WebContents,
): Promise<Result<Reply<'contributor:export'>, DeskError>> {
  const people = contributors.list(EVERYBODY);
  if (!people.ok) return people;
  const { canceled, filePath } = await dialog.showSaveDialog(windowOf(page), {
    title: 'Export the register',
    buttonLabel: 'Export',
    defaultPath: join(app.getPath('documents'), `contributors.${form}`),
    filters: [
      form === 'csv'
        ? { name: 'CSV', extensions: ['csv'] }
        : { name: 'vCard', extensions: ['vcf'] },
    ],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return ok(null);
  const text = writeRegisterFile(people.value, form);
  const written = await writeText(
    filePath,
    text,
    'The register is as it was; nothing was exported.',
  );
  if (!written.ok) return written;
  const fileName = filePath.slice(
    Math.max(filePath.lastIndexOf('/'), filePath.lastIndexOf('\\')) + 1,
  );
  return ok({ fileName, people: people.value.length });
}
