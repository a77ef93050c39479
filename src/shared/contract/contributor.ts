import { z } from 'zod';
import { safeUrl } from '../elements/safe-url';
import { blankFields, contributorFields } from '../register/contributor-fields';
import type { StoryContributor } from '../story/contributor';
import { moment } from '../story/moment';
import { storyStatus } from '../story/story';

/** One person in the register: what the desk wrote, and what the library derives. */
export const contributor = contributorFields.extend({
  id: z.uuid(),
  /** One more at each change of what prints. */
  revision: z.number().int().positive(),
  createdAt: moment,
  changedAt: moment,
  /** When the newest published story of theirs appeared; null before the first. */
  lastStoryAt: moment.nullable(),
  /** Stories that name the person, spiked ones aside; and those of them not yet published. */
  stories: z.number().int().nonnegative(),
  openStories: z.number().int().nonnegative(),
});
export type Contributor = z.infer<typeof contributor>;

/** A record to be kept; the revision is the one that it was changed from, 0 for a new person. */
export const contributorDraft = contributorFields.extend({
  id: z.uuid().nullable(),
  revision: z.number().int().nonnegative(),
});
export type ContributorDraft = z.infer<typeof contributorDraft>;

/** A story that names the person. */
export const appearance = z.strictObject({
  storyId: z.uuid(),
  title: z.string(),
  status: storyStatus,
  spiked: z.boolean(),
  dueAt: moment.nullable(),
  modifiedAt: moment,
  /** When it was published; null while it is not. */
  appearedAt: moment.nullable(),
  /** The record has changed since this open story took it or left it. */
  offered: z.boolean(),
});
export type Appearance = z.infer<typeof appearance>;

/** The fields of a snapshot that a page or a check shows. */
export const PRINTED = [
  'name',
  'role',
  'affiliation',
  'location',
  'post',
  'bio',
  'disclosure',
  'url',
] as const satisfies readonly (keyof StoryContributor)[];
export type PrintedField = (typeof PRINTED)[number];

/** What a story keeps of a record: an address that no page may carry stays behind, notes to the desk too. */
export function snapshotOf(record: Contributor): StoryContributor {
  return {
    contributorId: record.id,
    name: record.name,
    role: record.role,
    affiliation: record.affiliation,
    location: record.location,
    post: record.post,
    bio: record.bio,
    disclosure: record.disclosure,
    url: linkOf(record.links),
    verifiedOn: record.verified.bio,
    seenRevision: record.revision,
  };
}

/** The printed fields in which a story's snapshot is not what it would take from the record now. */
export function differencesFrom(snapshot: StoryContributor, record: Contributor): PrintedField[] {
  const now = snapshotOf(record);
  return PRINTED.filter((field) => snapshot[field] !== now[field]);
}

/**
 * The record as it would stand if it took over what a story says of the person: for a guest whom the desk
 * takes into the register, and for a correction made in a story. The story's page becomes the first link.
 */
export function draftFrom(
  person: StoryContributor,
  record: Contributor | null = null,
): ContributorDraft {
  const { name, role, affiliation, location, post, bio, disclosure, url } = person;
  const own = record === null ? blankFields(name.trim()) : draftOf(record);
  return {
    ...own,
    name: name.trim(),
    role,
    affiliation,
    location,
    post,
    bio,
    disclosure,
    links: withFirst(record?.links ?? [], url),
    id: record?.id ?? null,
    revision: record?.revision ?? 0,
  };
}

/** A record without what the library derives, to be changed and kept. */
export function draftOf(record: Contributor): ContributorDraft {
  const {
    createdAt: _created,
    changedAt: _changed,
    lastStoryAt: _last,
    stories: _stories,
    openStories: _open,
    ...draft
  } = record;
  return draft;
}

/** The link that a byline leads to stands first: moved there, or in the place of the one that did. */
function withFirst(links: readonly string[], url: string): string[] {
  if (links.includes(url)) return [url, ...links.filter((link) => link !== url)];
  return url === '' ? links.slice(1) : [url, ...links.slice(1)];
}

function linkOf([first = '']: readonly string[]): string {
  return safeUrl('author', first) === first ? first : '';
}
