import type { DeskError } from '@shared/contract/desk-error';
import { exportStory, type ExportOptions, type StoryExport } from '@shared/export/export-story';
import { dayIn } from '@shared/house-style/day-in';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { Problem } from '@shared/result/problem';
import { err, ok, type Result } from '@shared/result/result';
import type { Story } from '@shared/story/story';
import { renderMedia } from '../exports/render-media';
import type { DeskNeeds } from './needs';

/** An export that nothing stands in the way of. */
export interface PreparedExport {
  readonly story: Story;
  readonly houseStyle: HouseStyle;
  readonly written: StoryExport;
}

/**
 * Writes a story out in memory, as it is in the library. Refuses one that is blocked, and names what blocks it; a draft
 * copy takes that along.
 */
export async function prepareExport(
  { library, shelf }: Pick<DeskNeeds, 'library' | 'shelf'>,
  storyId: string,
  { targets, draft = false }: Pick<ExportOptions, 'targets' | 'draft'>,
): Promise<Result<PreparedExport, DeskError>> {
  const story = library.stories.read(storyId);
  if (!story.ok) return story;
  const houseStyle = await shelf.find(story.value.houseStyleId);
  if (!houseStyle.ok) return houseStyle;
  const today = dayIn(new Date(), houseStyle.value.timeZone);
  const written = await exportStory(story.value, houseStyle.value, { targets, draft, today });
  if (written.files.length === 0) return err(blocked(written.problems));
  return ok({ story: story.value, houseStyle: houseStyle.value, written });
}

/** The bytes of every media file that the export shows, by path: made of what the library keeps. */
export function mediaBytesOf(
  { library, photos, embed }: Pick<DeskNeeds, 'library' | 'photos' | 'embed'>,
  { story, written }: Pick<PreparedExport, 'story' | 'written'>,
): Promise<Result<ReadonlyMap<string, Uint8Array>, DeskError>> {
  return renderMedia(written.media, {
    records: story.media,
    read: async (hash) => {
      const file = await library.media.read(hash);
      return file.ok ? ok(file.value.bytes) : file;
    },
    photos: () => photos,
    embed,
  });
}

function blocked(problems: readonly Problem[]): DeskError {
  const unfaithful = problems.filter(({ code }) => code === 'export-unfaithful');
  if (unfaithful.length > 0) {
    return {
      code: 'proof-failed',
      message: `The export was stopped: it would not have been the story. ${sentences(unfaithful)}`,
      copy: 'Nothing was written; the story is as it was.',
      wayOn: 'Keep the story as it is and report this fault with it.',
    };
  }
  const stopping = problems.filter(({ level }) => level === 'error');
  return {
    code: 'story-blocked',
    message: `${stopping.length === 1 ? 'One thing stands' : `${stopping.length} things stand`} in the way of an export. ${sentences(stopping)}`,
    copy: 'Nothing was written; the story is as it was.',
    wayOn: 'Mend what is named, then export again.',
  };
}

function sentences(problems: readonly Problem[]): string {
  return problems
    .map(({ message }) => message)
    .join(' ')
    .slice(0, 3500);
}
