import { resolve } from 'node:path';
import { checkExport } from '@shared/export/export-story';
import { TARGET_IDS, type TargetId } from '@shared/house-style/target-ids';
import { ok } from '@shared/result/result';
import { makeExport } from '../main/exports/make-export';
import { writeExport } from '../main/exports/write-export';
import type { CommandValues } from './command';
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
  const targets = targetsIn(values.to);
  if (!targets.ok) return targets;
  if (values.out === undefined)
    return stop(EXIT.usage, 'Name the folder for the files with --out.');
  const read = await storyToCheck(file, values, terminal);
  if (!read.ok) return read;
  const { bundle, houseStyle, today, style } = read.value;
  const draft = values.draft === true;
  const checked = checkExport(bundle.story, houseStyle, { draft, today, style });
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
  const made = await withMakers(bundle, terminal, (makers) =>
    makeExport(checked, targets.value, makers),
  );
  if (!made.ok) {
    if (made.error.code === 'proof-failed') print([]);
    return stopForFailure(made.error);
  }
  const written = await writeExport(resolve(values.out), made.value, made.value.mediaBytes, {
    overwrite: values.force === true,
  });
  if (!written.ok) return stopForFailure(written.error);
  print(written.value);
  return ok(EXIT.done);
}

/** A PDF is printed by a window, which the command line has not. */
const AT_HAND = TARGET_IDS.filter((id) => id !== 'pdf');

/** The targets that `--to` names, with commas between them. */
function targetsIn(to: string | undefined): Step<readonly TargetId[]> {
  const names = (to ?? '').split(',').map((name) => name.trim());
  if (names.includes('pdf'))
    return stop(
      EXIT.usage,
      'A PDF is printed by the desk: open the story in Standfirst, Publish, PDF. Nothing was written.',
    );
  const strange = names.filter((name) => !AT_HAND.some((id) => id === name));
  if (strange.length === 0) return ok(AT_HAND.filter((id) => names.includes(id)));
  const named = to === undefined ? '' : `, not “${strange[0] ?? ''}”`;
  return stop(
    EXIT.usage,
    `--to takes ${AT_HAND.slice(0, -1).join(', ')} or ${AT_HAND.at(-1) ?? ''}${named}. Part several by commas; see standfirst targets.`,
  );
}
