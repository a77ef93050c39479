import type { DeskError } from '@shared/contract/desk-error';
import { checkExport, type CheckedExport, type ExportOptions } from '@shared/export/export-story';
import { dayIn } from '@shared/house-style/day-in';
import { err, ok, type Result } from '@shared/result/result';
import type { Story } from '@shared/story/story';
import { blocked, presetMissing } from '../exports/export-refusals';
import type { ExportMakers } from '../exports/export-makers';
import type { DeskNeeds } from './needs';

/** How a story is to go out; the preset by its id in the story's house style. */
export interface PrepareOptions extends Pick<ExportOptions, 'draft'> {
  readonly presetId?: string | null | undefined;
}

/**
 * Checks a story that is to go out, as it is in the library. Refuses one that is blocked, and names what blocks it; a
 * draft copy takes that along. Refuses a preset that the house style has not.
 */
export async function prepareExport(
  { library, shelf }: Pick<DeskNeeds, 'library' | 'shelf'>,
  storyId: string,
  { draft = false, presetId = null }: PrepareOptions = {},
): Promise<Result<CheckedExport, DeskError>> {
  const story = library.stories.read(storyId);
  if (!story.ok) return story;
  const houseStyle = await shelf.find(story.value.houseStyleId);
  if (!houseStyle.ok) return houseStyle;
  const today = dayIn(new Date(), houseStyle.value.timeZone);
  const preset = houseStyle.value.exports.find(({ id }) => id === presetId) ?? null;
  if (presetId !== null && preset === null) return err(presetMissing(presetId));
  const checked = checkExport(story.value, houseStyle.value, { draft, today, preset });
  return checked.stopped ? err(blocked(checked.problems)) : ok(checked);
}

/** What an export of a story is made with: the library's media, the desk's engine. */
export function exportMakers(
  {
    library,
    photos,
    embed,
    pdf,
    version,
  }: Pick<DeskNeeds, 'library' | 'photos' | 'embed' | 'pdf' | 'version'>,
  { media }: Pick<Story, 'media'>,
): ExportMakers {
  return {
    records: media,
    read: async (hash) => {
      const file = await library.media.read(hash);
      return file.ok ? ok(file.value.bytes) : file;
    },
    photos: () => photos,
    embed,
    program: version,
    pdf,
  };
}
