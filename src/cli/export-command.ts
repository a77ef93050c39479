import { resolve } from 'node:path';
import { exportStory } from '@shared/export/export-story';
import type { ExportTarget } from '@shared/export/page';
import { dayIn } from '@shared/house-style/day-in';
import { ok } from '@shared/result/result';
import { writeExport } from '../main/exports/write-export';
import { makeMedia } from './make-media';
import { chooseHouseStyle } from './choose-house-style';
import type { CommandValues } from './command';
import { readStory } from './read-story';
import { EXIT, problemLine, stop, stopForFailure, type Exit, type Step } from './stop';
import type { Terminal } from './terminal';

const TARGETS: readonly ExportTarget[] = ['page', 'fragment'];

/** `standfirst export STORY`: a story in, proved HTML with its media out. Blocked: nothing is written. */
export async function exportCommand(
  [file = '-']: readonly string[],
  values: CommandValues,
  terminal: Terminal,
): Promise<Step<Exit>> {
  const target = TARGETS.find((each) => each === values.to);
  if (target === undefined)
    return stop(
      EXIT.usage,
      `--to takes ${TARGETS.join(' or ')}${values.to === undefined ? '' : `, not “${values.to}”`}.`,
    );
  if (values.out === undefined)
    return stop(EXIT.usage, 'Name the folder for the files with --out.');
  const read = await readStory(file, terminal);
  if (!read.ok) return read;
  const { story } = read.value;
  const houseStyle = await chooseHouseStyle(values.house ?? story.houseStyleId, terminal);
  if (!houseStyle.ok) return houseStyle;
  const today = dayIn(new Date(), houseStyle.value.timeZone);
  const written = await exportStory(story, houseStyle.value, { targets: [target], today });
  for (const each of written.problems) terminal.say(problemLine(each));
  const print = (files: readonly string[]): void => {
    terminal.write(
      values.json === true
        ? `${JSON.stringify({ files, problems: written.problems }, null, 2)}\n`
        : files.map((path) => `${path}\n`).join(''),
    );
  };
  if (written.files.length === 0) {
    print([]);
    return stop(EXIT.blocked, 'The export is blocked; nothing was written.');
  }
  const made = await makeMedia(written, read.value, terminal);
  if (!made.ok) return stopForFailure(made.error);
  const files = await writeExport(resolve(values.out), written, made.value, {
    overwrite: values.force === true,
  });
  if (!files.ok) return stopForFailure(files.error);
  print(files.value);
  return ok(EXIT.done);
}
