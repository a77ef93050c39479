import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';
import type { StoryStatus } from '@shared/story/story';
import type { Desk } from '../../desk/desk';

/**
 * Sets the status of a story that is not open: as one more revision, its text and the caret's place untouched.
 * Fails as opening and saving do; a newer text from elsewhere is never written over.
 */
export async function changeStatus(
  desk: Desk,
  id: string,
  status: StoryStatus,
): Promise<Result<unknown, DeskError>> {
  const opened = await desk.ask('story:open', { id });
  if (!opened.ok) return opened;
  const { story, revision, place } = opened.value;
  return desk.ask('story:save', { story: { ...story, status }, revision: revision + 1, place });
}
