import type { Contributor } from '../src/shared/contract/contributor';
import { blankFields } from '../src/shared/register/contributor-fields';

/** A person of the register, of whom no story is known; `more` sets fields. */
export function contributorRecord(name: string, more: Partial<Contributor> = {}): Contributor {
  return {
    ...blankFields(name),
    id: '11111111-1111-4111-8111-111111111111',
    revision: 1,
    createdAt: '2026-01-01T09:00:00Z',
    changedAt: '2026-01-01T09:00:00Z',
    lastStoryAt: null,
    stories: 0,
    openStories: 0,
    ...more,
  };
}
