import { resolve } from 'node:path';
import { exportStory } from '@shared/export/export-story';
import { allTargets } from '@shared/export/targets/all-targets';
import type { TargetId } from '@shared/export/targets/target';
import { ok } from '@shared/result/result';
import { writeExport } from '../main/exports/write-export';
import { makeMedia } from './make-media';
import type { CommandValues } from './command';
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
  const written = await exportStory(bundle.story, houseStyle, {
    targets: targets.value,
    draft,
    today,
    style,
  });
  const { problems, waivers } = written;
  for (const each of problems) terminal.say(problemLine(each));
  const print = (files: readonly string[]): void => {
    terminal.write(
      values.json === true
        ? `${JSON.stringify({ files, draft, problems, waivers }, null, 2)}\n`
        : files.map((path) => `${path}\n`).join(''),
    );
  };
  if (written.files.length === 0) {
    print([]);
    return stop(
      EXIT.blocked,
      draft
        ? 'No draft copy could be made; nothing was written.'
        : 'The export is blocked; nothing was written. For a copy marked as a draft, use --draft.',
    );
  }
  const made = await makeMedia(written, bundle, terminal);
  if (!made.ok) return stopForFailure(made.error);
  const files = await writeExport(resolve(values.out), written, made.value, {
    overwrite: values.force === true,
  });
  if (!files.ok) return stopForFailure(files.error);
  print(files.value);
  return ok(EXIT.done);
}

/** The targets that `--to` names, with commas between them. */
function targetsIn(to: string | undefined): Step<readonly TargetId[]> {
  const known = allTargets().map(({ id }) => id);
  const names = (to ?? '').split(',').map((name) => name.trim());
  const strange = names.filter((name) => !known.some((id) => id === name));
  if (strange.length === 0) return ok(known.filter((id) => names.includes(id)));
  const named = to === undefined ? '' : `, not “${strange[0] ?? ''}”`;
  return stop(
    EXIT.usage,
    `--to takes ${known.slice(0, -1).join(', ')} or ${known.at(-1) ?? ''}${named}. Part several by commas; see standfirst targets.`,
  );
}
