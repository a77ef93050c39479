import { randomUUID } from 'node:crypto';
import { ok } from '@shared/result/result';
import { startStory } from '@shared/templates/start-story';
import { chooseHouseStyle } from './choose-house-style';
import type { CommandValues } from './command';
import { keepStory } from './keep-story';
import { EXIT, stop, type Exit, type Step } from './stop';
import { table, type Terminal } from './terminal';

/** `standfirst new`: a story from a whole-story template, its blocks placed. */
export async function newCommand(
  _files: readonly string[],
  values: CommandValues,
  terminal: Terminal,
): Promise<Step<Exit>> {
  const houseStyle = await chooseHouseStyle(values.house ?? 'newsroom', terminal);
  if (!houseStyle.ok) return houseStyle;
  const { storyTemplates, name } = houseStyle.value;
  const template =
    values.template === undefined
      ? storyTemplates[0]
      : storyTemplates.find(({ id }) => id === values.template);
  if (template === undefined) {
    const known = storyTemplates.map(({ id }) => id).join(', ');
    return stop(
      EXIT.usage,
      `${name} has no story template “${values.template ?? ''}”. It has ${known || 'none'}.`,
    );
  }
  const story = startStory(template, houseStyle.value, {
    id: randomUUID(),
    now: new Date().toISOString(),
  });
  const kept = await keepStory(story, { out: values.out, force: values.force === true });
  if (!kept.ok) return kept;
  const file = kept.value;
  const summary = table([
    ['Template', template.name],
    ['Length', `${template.length} words`],
    ['Kept in', file ?? 'nothing was written; name a file with --out'],
  ]);
  terminal.write(values.json === true ? `${JSON.stringify({ story, file }, null, 2)}\n` : summary);
  return ok(EXIT.done);
}
