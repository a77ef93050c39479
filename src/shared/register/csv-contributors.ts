import { foldWords, VERIFIED_PARTS } from './contributor-fields';
import { readCsv, unguarded, writeCsv, type CsvRow } from './csv';
import type {
  ExchangedContributor,
  ExchangeFault,
  ExchangeReading,
  ReadContributor,
} from './exchanged';
import { readEntry } from './read-entry';

/** A column's name in the header line and how its cell is made. */
type Column = readonly [name: string, cell: (person: ExchangedContributor) => string];

const COLUMNS: readonly Column[] = [
  ['name', ({ name }) => name],
  ['sorted under', ({ sortName }) => sortName],
  ['role', ({ role }) => role],
  ['affiliation', ({ affiliation }) => affiliation],
  ['location', ({ location }) => location],
  ['short bio', ({ post }) => post],
  ['long bio', ({ bio }) => bio],
  ['links', ({ links }) => links.join(' ')],
  ['disclosure', ({ disclosure }) => disclosure],
  ...VERIFIED_PARTS.map(
    (part): Column => [`${part} verified`, ({ verified }) => verified[part] ?? ''],
  ),
];

/** Other headings that people write, and the column that each means. */
const ALSO: Readonly<Record<string, string>> = {
  byline: 'name',
  'byline form': 'name',
  'full name': 'name',
  sortname: 'sorted under',
  'sort name': 'sorted under',
  title: 'role',
  organisation: 'affiliation',
  organization: 'affiliation',
  post: 'short bio',
  bio: 'long bio',
  link: 'links',
  url: 'links',
  website: 'links',
  disclosures: 'disclosure',
};

/** The people as a CSV file with a header line; notes to the desk and photos are not in it. */
export function writeContributorsCsv(people: readonly ExchangedContributor[]): string {
  return writeCsv([
    COLUMNS.map(([name]) => name),
    ...people.map((person) => COLUMNS.map(([, cell]) => cell(person))),
  ]);
}

/**
 * Reads people from CSV. The header line names the columns, in any order; columns that the register does
 * not have are passed over. Rows that cannot be read are named with the reason.
 */
export function readContributorsCsv(text: string): ExchangeReading {
  const { rows, unclosed } = readCsv(text);
  const [head, ...body] = rows;
  if (head === undefined)
    return { people: [], faults: [{ line: 1, reason: 'The file is empty.' }] };
  const names = head.cells.map(columnNamed);
  if (!names.includes('name'))
    return {
      people: [],
      faults: [
        {
          line: head.line,
          reason: 'No column is called “name”: the first line has to name the columns.',
        },
      ],
    };
  const people: ReadContributor[] = [];
  const faults: ExchangeFault[] = [];
  for (const row of body) {
    const read =
      row.line === unclosed
        ? ({ ok: false, error: 'A quotation mark is opened here and never closed.' } as const)
        : readRow(row, names);
    if (read.ok) people.push({ line: row.line, person: read.value });
    else faults.push({ line: row.line, reason: read.error });
  }
  return { people, faults };
}

function columnNamed(heading: string): string {
  const name = foldWords(heading)
    .trim()
    .replace(/[\s_]+/gu, ' ');
  return ALSO[name] ?? name;
}

function readRow({ cells }: CsvRow, names: readonly string[]) {
  const cell = (name: string): string => unguarded(cells[names.indexOf(name)] ?? '');
  return readEntry({
    name: cell('name'),
    sortName: cell('sorted under'),
    role: cell('role'),
    affiliation: cell('affiliation'),
    location: cell('location'),
    post: cell('short bio'),
    bio: cell('long bio'),
    links: cell('links')
      .split(/\s+/u)
      .filter((link) => link !== ''),
    disclosure: cell('disclosure'),
    verified: Object.fromEntries(
      VERIFIED_PARTS.map((part) => [part, cell(`${part} verified`).trim()]),
    ),
  });
}
