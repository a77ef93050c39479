import { randomUUID } from 'node:crypto';
import { isTimeZone } from '@shared/house-style/zoned-moment';
import { countReview } from '@shared/import/comes-along';
import type { TextForm } from '@shared/import/recognition';
import { storyFromRecognition } from '@shared/import/story-from-recognition';
import type { CommandValues } from './command';
import { chooseHouseStyle } from './choose-house-style';
import { importSummary } from './import-summary';
import { limitOf, readCopy } from './read-copy';
import { keepStory } from './keep-story';
import { withoutUnreadable } from './readable-pictures';
import { readInput } from './read-input';
import { EXIT, problemLine, stop, stopForProblems, type Exit, type Step } from './stop';
import type { Terminal } from './terminal';
import { ok } from '@shared/result/result';

const FORMS: readonly TextForm[] = ['text', 'html', 'md'];

/** `standfirst import FILE`: raw copy in, a story and the account of every line out. */
export async function importCommand(
  [file = '-']: readonly string[],
  values: CommandValues,
  terminal: Terminal,
): Promise<Step<Exit>> {
  const as = values.as === undefined ? undefined : FORMS.find((form) => form === values.as);
  if (values.as !== undefined && as === undefined)
    return stop(EXIT.usage, `--as takes ${FORMS.join(', ')}, not “${values.as}”.`);
  const zone = values['time-zone'];
  if (zone !== undefined && !isTimeZone(zone))
    return stop(
      EXIT.usage,
      `--time-zone takes a name such as Europe/London or UTC, not “${zone}”.`,
    );
  const houseStyle = await chooseHouseStyle(values.house ?? 'newsroom', terminal);
  if (!houseStyle.ok) return houseStyle;
  const input = await readInput(file, limitOf(file), terminal);
  if (!input.ok) return input;
  const { name } = input.value;
  const recognised = await readCopy(input.value, houseStyle.value, as, terminal);
  if (!recognised.ok)
    return stopForProblems(
      `${name === '' ? 'The text' : name} was not taken in:`,
      recognised.error,
    );
  const { id: houseStyleId, language, timeZone, kicker } = houseStyle.value;
  const now = new Date().toISOString();
  const taken = withoutUnreadable(
    storyFromRecognition(recognised.value, {
      id: randomUUID(),
      now,
      houseStyleId,
      language,
      timeZone: zone ?? timeZone,
      kicker,
    }),
    recognised.value.pictures,
  );
  const media = new Map(recognised.value.pictures.map(({ record, bytes }) => [record.hash, bytes]));
  const kept = await keepStory(
    taken.story,
    { out: values.out, force: values.force === true },
    media,
  );
  if (!kept.ok) return kept;
  const result = {
    ...taken,
    file: kept.value,
    review: countReview(taken.story),
    pictures: taken.story.media.length,
  };
  terminal.write(
    values.json === true ? `${JSON.stringify(result, null, 2)}\n` : importSummary(result),
  );
  const { problems, accounted } = taken.report;
  for (const each of problems) terminal.say(problemLine(each));
  if (!accounted.complete)
    terminal.say(
      'Not every word of the text is accounted for. Compare the story with the text before you use it.',
    );
  return ok(
    accounted.complete && problems.every(({ level }) => level !== 'error')
      ? EXIT.done
      : EXIT.blocked,
  );
}
