import { draftFrom, type Contributor } from '@shared/contract/contributor';
import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';
import type { StoryContributor } from '@shared/story/contributor';
import type { Desk } from '../../desk/desk';

/** Takes what a story says of a writer into the register: a guest as new, another into the record as it now stands. */
export async function saveToRegister(
  desk: Desk,
  person: StoryContributor,
): Promise<Result<Contributor, DeskError>> {
  if (person.contributorId === null) return desk.ask('contributor:save', draftFrom(person));
  const read = await desk.ask('contributor:read', { id: person.contributorId });
  // A record that was removed is made anew: the writer has asked for it.
  if (!read.ok && read.error.code === 'contributor-missing')
    return desk.ask('contributor:save', draftFrom(person));
  return read.ok ? desk.ask('contributor:save', draftFrom(person, read.value.contributor)) : read;
}
