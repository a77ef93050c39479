import { blankFields, fieldsOf, foldWords, type ContributorFields } from './contributor-fields';
import {
  EXCHANGED,
  type ExchangeFault,
  type ExchangeReading,
  type ExchangedContributor,
} from './exchanged';

/** A record as far as an import has to know it. */
export interface KnownContributor extends ContributorFields {
  readonly id: string;
  readonly revision: number;
}

/** What taking an entry in would do. */
export interface ImportRow {
  readonly line: number;
  readonly kind: 'new' | 'changed' | 'same';
  /** The record that the entry means; null for a new one. */
  readonly id: string | null;
  readonly revision: number;
  /** The record as it would stand. */
  readonly fields: ContributorFields;
  /** The fields that would be different. */
  readonly changed: readonly (keyof ExchangedContributor)[];
}

/** What taking a file in would do, entry by entry, and what cannot be taken in. */
export interface ImportPlan {
  readonly rows: readonly ImportRow[];
  readonly faults: readonly ExchangeFault[];
}

/**
 * Lays a file beside the register. People are matched by name, whatever its accents; an empty field of the
 * file leaves what the register has. Refuses, by line, a name that two records bear and a name that the
 * file has twice.
 */
export function planImport(
  reading: ExchangeReading,
  register: readonly KnownContributor[],
): ImportPlan {
  const rows: ImportRow[] = [];
  const faults: ExchangeFault[] = [...reading.faults];
  const seen = new Map<string, number>();
  for (const { line, person } of reading.people) {
    const name = foldWords(person.name).trim();
    const before = seen.get(name);
    const known = register.filter((each) => foldWords(each.name).trim() === name);
    if (before !== undefined)
      faults.push({ line, reason: `“${person.name}” stands in line ${before} already.` });
    else if (known.length > 1)
      faults.push({
        line,
        reason: `The register has ${known.length} records named “${person.name}”. Merge or rename them first.`,
      });
    else rows.push(rowOf(line, person, known[0]));
    seen.set(name, before ?? line);
  }
  return { rows, faults: faults.toSorted((a, b) => a.line - b.line) };
}

function rowOf(line: number, person: ExchangedContributor, known?: KnownContributor): ImportRow {
  if (known === undefined)
    return {
      line,
      kind: 'new',
      id: null,
      revision: 0,
      fields: blankFields(person.name, person),
      changed: EXCHANGED.filter((field) => field !== 'name' && !isEmpty(person, field)),
    };
  const { id, revision } = known;
  const fields = fieldsOf(known);
  const changed = EXCHANGED.filter(
    (field) => !isEmpty(person, field) && !isSame(person[field], fields[field]),
  );
  const merged = {
    ...fields,
    ...Object.fromEntries(changed.map((field) => [field, person[field]])),
  };
  if (changed.includes('verified'))
    merged.verified = {
      affiliation: person.verified.affiliation ?? fields.verified.affiliation,
      bio: person.verified.bio ?? fields.verified.bio,
      links: person.verified.links ?? fields.verified.links,
      disclosure: person.verified.disclosure ?? fields.verified.disclosure,
    };
  const really = changed.filter((field) => !isSame(merged[field], fields[field]));
  return {
    line,
    kind: really.length > 0 ? 'changed' : 'same',
    id,
    revision,
    fields: merged,
    changed: really,
  };
}

function isEmpty(person: ExchangedContributor, field: keyof ExchangedContributor): boolean {
  if (field === 'links') return person.links.length === 0;
  if (field === 'verified') return Object.values(person.verified).every((day) => day === null);
  return person[field].trim() === '';
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
