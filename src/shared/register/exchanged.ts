import type { ContributorFields } from './contributor-fields';

/** What of a record travels in a file. Notes to the desk never do, and a photo's file cannot. */
export const EXCHANGED = [
  'name',
  'sortName',
  'role',
  'affiliation',
  'location',
  'post',
  'bio',
  'links',
  'disclosure',
  'verified',
] as const satisfies readonly (keyof ContributorFields)[];

/** A record as a file carries it. */
export type ExchangedContributor = Pick<ContributorFields, (typeof EXCHANGED)[number]>;

/** A person read from a file, with the line that the entry begins at. */
export interface ReadContributor {
  readonly line: number;
  readonly person: ExchangedContributor;
}

/** An entry that cannot be taken in, and why, in the desk's words. */
export interface ExchangeFault {
  readonly line: number;
  readonly reason: string;
}

/** All that a file says of people: each entry is either read or has a reason. */
export interface ExchangeReading {
  readonly people: readonly ReadContributor[];
  readonly faults: readonly ExchangeFault[];
}

/** The part of a record that travels. */
export function exchangedOf(fields: ContributorFields): ExchangedContributor {
  const { name, sortName, role, affiliation, location, post, bio, links, disclosure, verified } =
    fields;
  return { name, sortName, role, affiliation, location, post, bio, links, disclosure, verified };
}
