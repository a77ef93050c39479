import { basename, join } from 'node:path';
import { app, dialog, type WebContents } from 'electron';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { writeCorrections, type LogForm } from '@shared/export/corrections/write-corrections';
import { ok, type Result } from '@shared/result/result';
import { writeText } from '../exports/write-text';
import type { CorrectionsLog } from '../library/corrections-log';
import { windowOf } from '../windows/window-of';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';

type CorrectionsChannel = Extract<keyof Services<Sender>, `corrections:${string}`>;

/** The log of corrections, to read and to save as a file. */
export function correctionsServices({
  library: { corrections },
}: DeskNeeds): Pick<Services<Sender>, CorrectionsChannel> {
  return {
    'corrections:list': (request) => corrections.list(request),
    'corrections:save': ({ form }, page) => saveLog(corrections, form, page),
  };
}

async function saveLog(
  corrections: CorrectionsLog,
  form: LogForm,
  page: WebContents,
): Promise<Result<Reply<'corrections:save'>, DeskError>> {
  const all = corrections.all();
  if (!all.ok) return all;
  const { canceled, filePath } = await dialog.showSaveDialog(windowOf(page), {
    title: 'Save the log of corrections',
    buttonLabel: 'Save',
    defaultPath: join(app.getPath('documents'), `corrections.${form}`),
    filters: [{ name: form.toUpperCase(), extensions: [form] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return ok(null);
  const copy = 'The log is as it was; no file was written.';
  const written = await writeText(filePath, writeCorrections(all.value, form), copy);
  return written.ok ? ok({ fileName: basename(filePath), entries: all.value.length }) : written;
}
