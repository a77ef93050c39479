import type { StoryCreate } from '@shared/contract/channels';
import { draftFrom, snapshotOf } from '@shared/contract/contributor';
import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';
import type { Desk } from '../../../desk/desk';

/** Makes the story. A contributor whom the register does not know is entered there first; if that fails, nothing is made. */
export async function createStory(
  desk: Desk,
  request: StoryCreate,
): Promise<Result<{ readonly id: string }, DeskError>> {
  const contributors: StoryCreate['contributors'] = [];
  for (const writer of request.contributors) {
    if (writer.contributorId !== null) contributors.push(writer);
    else {
      const saved = await desk.ask('contributor:save', draftFrom(writer));
      if (!saved.ok) return saved;
      contributors.push(snapshotOf(saved.value));
    }
  }
  return desk.ask('story:create', { ...request, contributors });
}
