import { resolve } from 'node:path';
import { checkExport } from '@shared/export/export-story';
import { ok } from '@shared/result/result';
import { makeExport } from '../main/exports/make-export';
import { writeExport } from '../main/exports/write-export';
import type { CommandValues } from './command';
import { exportChoice, targetsIn } from './export-choice';
import { withMakers } from './export-makers';
import { EXIT, problemLine, stop, stopForFailure, type Exit, type Step } from './stop';
import { storyToCheck } from './story-to-check';
import type { Terminal } from './terminal';

/**
 * `standfirst export STORY`: a story in, proved files for every target with their media out. Blocked: nothing is
 * written; `--draft` takes the open points along.
 */
export async function exportCommand(
  [file = '-']: readonly string[],
  values: CommandValues,
  terminal: Terminal,
): Promise<Step<Exit>> {
  // What needs no house style is said before anything is read.
  const named = values.preset === undefined || values.to !== undefined;
  const asked = named ? targetsIn(values.to) : ok([]);
  if (!asked.ok) return asked;
  if (values.out === undefined)
    return stop(EXIT.usage, 'Name the folder for the files with --out.');
  const read = await storyToCheck(file, values, terminal);
  if (!read.ok) return read;
  const { bundle, houseStyle, today, style } = read.value;
  const choice = exportChoice(values, houseStyle);
  if (!choice.ok) return choice;
  const { targets, preset } = choice.value;
  const draft = values.draft === true;
  const checked = checkExport(bundle.story, houseStyle, { draft, today, style, preset });
  const { problems, waivers } = checked;
  for (const each of problems) terminal.say(problemLine(each));
  const print = (files: readonly string[]): void => {
    terminal.write(
      values.json === true
        ? `${JSON.stringify({ files, draft, problems, waivers }, null, 2)}\n`
        : files.map((path) => `${path}\n`).join(''),
    );
  };
  if (checked.stopped) {
    print([]);
    return stop(
      EXIT.blocked,
      draft
        ? 'No draft copy could be made; nothing was written.'
        : 'The export is blocked; nothing was written. For a copy marked as a draft, use --draft.',
    );
  }
  const made = await withMakers(bundle, terminal, (makers) => makeExport(checked, targets, makers));
  if (!made.ok) {
    if (made.error.code !== 'proof-failed') return stopForFailure(made.error);
    print([]);
    const { message, copy, wayOn } = made.error;
    return stop(EXIT.blocked, [message, copy, wayOn].join(' '));
  }
  const written = await writeExport(resolve(values.out), made.value, made.value.mediaBytes, {
    overwrite: values.force === true,
  });
  if (!written.ok) return stopForFailure(written.error);
  print(written.value);
  return ok(EXIT.done);
}
