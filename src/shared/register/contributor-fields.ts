import { z } from 'zod';
import { mediaHash } from '../elements/photo/photo';

const line = z.string().max(2000);
const text = z.string().max(5000);
const day = z.iso.date();

/** What of a record the desk checks from time to time. */
export const VERIFIED_PARTS = ['affiliation', 'bio', 'links', 'disclosure'] as const;
export type VerifiedPart = (typeof VERIFIED_PARTS)[number];

/** Where a writer's photo may be shown. */
export const photoUse = z.enum(['bylineAndBio', 'bio', 'none']);
export type PhotoUse = z.infer<typeof photoUse>;

/** Everything that the desk writes into a contributor's record; what it derives stands elsewhere. */
export const contributorFields = z.strictObject({
  /** The byline form. */
  name: line.min(1),
  /** What the register sorts by; empty: the last word of the name. */
  sortName: line,
  role: line,
  affiliation: line,
  location: line,
  /** The short bio: follows "is" in an editor's note, without a full stop. */
  post: text,
  /** The long bio: whole sentences. */
  bio: text,
  /** The first is the page that a byline links to. */
  links: z.array(line).max(50),
  disclosure: text,
  /** Internal: no export of the register carries it. */
  noteToDesk: z.string().max(20_000),
  photo: z.strictObject({ mediaHash, credit: line, takenBy: line, use: photoUse }).nullable(),
  /** The calendar day on which each part was last checked; null where nobody has. */
  verified: z.strictObject({
    affiliation: day.nullable(),
    bio: day.nullable(),
    links: day.nullable(),
    disclosure: day.nullable(),
  }),
});
export type ContributorFields = z.infer<typeof contributorFields>;

/** A record of which only the name is known, with more where it is given. */
export function blankFields(
  name: string,
  more: Partial<ContributorFields> = {},
): ContributorFields {
  return {
    name,
    sortName: '',
    role: '',
    affiliation: '',
    location: '',
    post: '',
    bio: '',
    links: [],
    disclosure: '',
    noteToDesk: '',
    photo: null,
    verified: { affiliation: null, bio: null, links: null, disclosure: null },
    ...more,
  };
}

/** What the desk writes, taken out of a whole record. */
export function fieldsOf(record: ContributorFields): ContributorFields {
  return {
    name: record.name,
    sortName: record.sortName,
    role: record.role,
    affiliation: record.affiliation,
    location: record.location,
    post: record.post,
    bio: record.bio,
    links: record.links,
    disclosure: record.disclosure,
    noteToDesk: record.noteToDesk,
    photo: record.photo,
    verified: record.verified,
  };
}

/** What a register sorts a person under: as the desk says, else the last word of the name. */
export function sortedUnder({
  name,
  sortName,
}: Pick<ContributorFields, 'name' | 'sortName'>): string {
  const own = sortName.trim();
  return own === '' ? (name.trim().split(/\s+/u).at(-1) ?? '') : own;
}

/** Letters for comparing: small, without accents. */
export function foldWords(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
