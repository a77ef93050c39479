import { err, ok, type Result } from '../result/result';
import { blankFields, contributorFields, VERIFIED_PARTS } from './contributor-fields';
import { exchangedOf, type ExchangedContributor } from './exchanged';
import { readLink } from './read-link';

/** An entry of a file as words, before anything is made of them. */
export interface EntryWords {
  readonly name: string;
  readonly sortName?: string | undefined;
  readonly role?: string | undefined;
  readonly affiliation?: string | undefined;
  readonly location?: string | undefined;
  readonly post?: string | undefined;
  readonly bio?: string | undefined;
  readonly links?: readonly string[] | undefined;
  readonly disclosure?: string | undefined;
  /** Days as ISO 8601 writes them, or empty. */
  readonly verified?: Readonly<Partial<Record<(typeof VERIFIED_PARTS)[number], string>>>;
}

/** Makes a record of an entry. Refuses, in words, a missing name, an address, a day or a length that cannot be kept. */
export function readEntry(words: EntryWords): Result<ExchangedContributor, string> {
  if (words.name.trim() === '') return err('It names nobody.');
  const links: string[] = [];
  for (const each of words.links ?? []) {
    const link = readLink(each);
    if (link === null) return err(`“${short(each)}” is no web address.`);
    links.push(link);
  }
  const { verified = {}, ...rest } = words;
  for (const part of VERIFIED_PARTS) {
    const day = verified[part] ?? '';
    if (day !== '' && !contributorFields.shape.verified.shape[part].safeParse(day).success)
      return err(`“${short(day)}” is no day; write it as 2026-03-28.`);
  }
  const day = (part: (typeof VERIFIED_PARTS)[number]) => verified[part] || null;
  const fields = contributorFields.safeParse({
    ...blankFields(words.name.trim()),
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
    name: words.name.trim(),
    links,
    verified: {
      affiliation: day('affiliation'),
      bio: day('bio'),
      links: day('links'),
      disclosure: day('disclosure'),
    },
  });
  if (fields.success) return ok(exchangedOf(fields.data));
  const at = String(fields.error.issues[0]?.path[0] ?? 'entry');
  return err(`Its ${NAMES[at] ?? at} is too long to keep.`);
}

const NAMES: Readonly<Record<string, string>> = {
  sortName: 'sorting form',
  post: 'short bio',
  bio: 'long bio',
  links: 'list of links',
};

function short(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
