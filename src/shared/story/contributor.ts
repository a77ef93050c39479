import { z } from 'zod';
import { safeUrl } from '../elements/safe-url';

const line = z.string().max(2000);

/** A page of the web, or empty. */
const webAddress = z.string().refine((url) => url === '' || safeUrl('author', url) === url);

/**
 * One writer as printed with a story: a snapshot, so that a change in the register alters nothing in
 * silence. All texts are as they print; empty where the desk has none.
 */
export const storyContributor = z.strictObject({
  /** Record in the register, null for a name known only to this story. */
  contributorId: line.nullable(),
  /** The byline form. */
  name: line,
  /** What the writer is, as a list names it: "Hydrologist, fellow". */
  role: line,
  /** The institution: "Carrow Basin Institute". */
  affiliation: line,
  location: line,
  /** The short bio: post and affiliation as a sentence continues after "is": "a hydrologist at the Carrow Institute". */
  post: z.string().max(5000),
  /** The long bio: whole sentences. */
  bio: z.string().max(5000),
  /** An interest that readers should know of, as a sentence. */
  disclosure: z.string().max(5000),
  /** Web page of the writer, or empty. */
  url: webAddress,
  /** Calendar day on which the desk last checked the bio; null where nobody has. */
  verifiedOn: z.iso.date().nullable(),
  /** The register's revision that this snapshot was taken from or that the desk has declined since; 0 for none. */
  seenRevision: z.number().int().nonnegative(),
});
export type StoryContributor = z.infer<typeof storyContributor>;

/** A writer of whom only this story knows, with nothing but a name unless more is given. */
export function guest(
  name: string,
  more: Partial<Omit<StoryContributor, 'name'>> = {},
): StoryContributor {
  return {
    contributorId: null,
    name,
    role: '',
    affiliation: '',
    location: '',
    post: '',
    bio: '',
    disclosure: '',
    url: '',
    verifiedOn: null,
    seenRevision: 0,
    ...more,
  };
}
