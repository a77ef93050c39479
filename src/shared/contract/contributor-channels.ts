import { z } from 'zod';
import { contributorFields, VERIFIED_PARTS } from '../register/contributor-fields';
import { EXCHANGED } from '../register/exchanged';
import { appearance, contributor, contributorDraft } from './contributor';

const id = z.uuid();
const line = z.string().max(2000);
const nothing = z.strictObject({});

const importRow = z.strictObject({
  line: z.number().int(),
  kind: z.enum(['new', 'changed', 'same']),
  id: id.nullable(),
  revision: z.number().int().nonnegative(),
  fields: contributorFields,
  changed: z.array(z.enum(EXCHANGED)),
});

/** What taking a file into the register would do; `faults` name the entries that cannot be read. */
export const registerImport = z.strictObject({
  fileName: line,
  rows: z.array(importRow),
  faults: z.array(z.strictObject({ line: z.number().int(), reason: z.string() })),
});
export type RegisterImport = z.infer<typeof registerImport>;

/** The register's part of the table of channels. */
export const contributorChannels = {
  /** People whose name, affiliation or bios hold every word of the query, whatever its accents. */
  'contributor:list': {
    request: z.strictObject({ query: line, sort: z.enum(['name', 'lastAppearance', 'verified']) }),
    reply: z.array(contributor),
  },
  'contributor:read': {
    request: z.strictObject({ id }),
    reply: z.strictObject({ contributor, appearances: z.array(appearance) }),
  },
  /** Adds (id null) or changes. Refuses an address that is no web page, and a revision that is not the current one. */
  'contributor:save': { request: contributorDraft, reply: contributor },
  /** Notes the day on which parts of the record were checked. */
  'contributor:verify': {
    request: z.strictObject({
      id,
      parts: z.array(z.enum(VERIFIED_PARTS)).min(1),
      day: z.iso.date(),
    }),
    reply: contributor,
  },
  /** The record's last change is not taken over by these stories, and no longer offered to them. */
  'contributor:leave': { request: z.strictObject({ id, storyIds: z.array(id) }), reply: nothing },
  /** Two records become one: the kept one's words win, its gaps are filled, stories point to it. */
  'contributor:merge': { request: z.strictObject({ keep: id, drop: id }), reply: contributor },
  /** Refuses a person whom a story names. */
  'contributor:remove': { request: z.strictObject({ id }), reply: nothing },
  /** Asks for a CSV or vCard file and lays it beside the register; changes nothing. Null: no file was chosen. */
  'contributor:import': { request: nothing, reply: registerImport.nullable() },
  /** Takes rows over, all or none. */
  'contributor:take-in': {
    request: z.strictObject({ rows: z.array(contributorDraft).max(10_000) }),
    reply: z.strictObject({ added: z.number().int(), changed: z.number().int() }),
  },
  /** Asks for a place and writes the whole register there. Null: no place was chosen. */
  'contributor:export': {
    request: z.strictObject({ form: z.enum(['csv', 'vcf']) }),
    reply: z.strictObject({ fileName: line, people: z.number().int() }).nullable(),
  },
} as const;
