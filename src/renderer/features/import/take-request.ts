import type { Request } from '@shared/contract/channels';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { Recognition } from '@shared/import/recognition';
import type { TakeIn } from '@shared/import/story-from-recognition';
import type { Story } from '@shared/story/story';
import type { MadeStory } from './import-engine';
import { originalOf, type ImportSource } from './import-source';

/** What a story made for a house style is told; stamps that name no zone are read in `timeZone`. */
export function takeInFor(
  id: string,
  { id: houseStyleId, language, kicker, timeZone: own }: HouseStyle,
  timeZone = own,
): Omit<TakeIn, 'now'> {
  return { id, houseStyleId, language, timeZone, kicker };
}

/** What main is asked to keep: the story, the pictures on its page, the original, the report. */
export function takeRequest(
  source: ImportSource,
  recognition: Recognition,
  { story, report }: MadeStory,
): Request<'import:take'> {
  return {
    ...{ story, report },
    pictures: picturesOf(story, recognition),
    original: originalOf(source, recognition.form),
  };
}

function picturesOf(
  { media }: Story,
  { pictures }: Recognition,
): Request<'import:take'>['pictures'] {
  return media.flatMap(({ hash }) => {
    const found = pictures.find(({ record }) => record.hash === hash);
    return found === undefined
      ? []
      : [{ record: found.record, bytes: new Uint8Array(found.bytes) }];
  });
}

/** What is said when a story is taken in. */
export function takenWords(leftOut: readonly string[]): string {
  if (leftOut.length === 0) return 'Taken in. The original is kept beside the story.';
  const which = leftOut.length === 1 ? '1 picture' : `${leftOut.length} pictures`;
  return `Taken in, but for ${which} that could not be read. The original is kept beside the story.`;
}
