import type { Result } from '../result/result';
import { sortedUnder, VERIFIED_PARTS } from './contributor-fields';
import type {
  ExchangedContributor,
  ExchangeFault,
  ExchangeReading,
  ReadContributor,
} from './exchanged';
import { readEntry } from './read-entry';
import {
  components,
  escapeText,
  foldLine,
  quoteParameter,
  readCardLines,
  unescapeText,
  type CardLine,
} from './vcard-lines';

const SHORT_BIO = 'X-STANDFIRST-SHORT-BIO';
const DISCLOSURE = 'X-STANDFIRST-DISCLOSURE';
const verifiedName = (part: string) => `X-STANDFIRST-VERIFIED-${part.toUpperCase()}`;

/** The people as vCard 4.0 (RFC 6350); notes to the desk and photos are not in it. */
export function writeContributorsVcard(people: readonly ExchangedContributor[]): string {
  return people.map(writeCard).join('');
}

function writeCard(person: ExchangedContributor): string {
  const { name, sortName, role, affiliation, location, post, bio, links, disclosure } = person;
  const family = sortedUnder({ name, sortName: '' });
  const given = name
    .trim()
    .slice(0, name.trim().length - family.length)
    .trim();
  const text = (property: string, value: string) =>
    value === '' ? [] : [`${property}:${escapeText(value)}`];
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${escapeText(name)}`,
    `N;SORT-AS=${quoteParameter(sortName)}:${escapeText(family)};${escapeText(given)};;;`,
    ...text('TITLE', role),
    ...text('ORG', affiliation),
    ...(location === '' ? [] : [`ADR:;;;${escapeText(location)};;;`]),
    ...text(SHORT_BIO, post),
    ...text('NOTE', bio),
    ...links.map((link) => `URL:${link}`),
    ...text(DISCLOSURE, disclosure),
    ...VERIFIED_PARTS.flatMap((part) => text(verifiedName(part), person.verified[part] ?? '')),
    'END:VCARD',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/**
 * Reads people from vCard 3.0 or 4.0. A card that cannot be read is named with the reason; properties that
 * the register has no field for are passed over.
 */
export function readContributorsVcard(text: string): ExchangeReading {
  const people: ReadContributor[] = [];
  const faults: ExchangeFault[] = [];
  let card: CardLine[] | null = null;
  for (const each of readCardLines(text)) {
    const isCard = each.value.trim().toUpperCase() === 'VCARD';
    if (each.name === 'BEGIN' && isCard) {
      if (card !== null) faults.push(unfinished(card));
      card = [each];
    } else if (each.name === 'END' && isCard && card !== null) {
      const line = card[0]?.line ?? each.line;
      const read = readCard(card);
      if (read.ok) people.push({ line, person: read.value });
      else faults.push({ line, reason: read.error });
      card = null;
    } else card?.push(each);
  }
  if (card !== null) faults.push(unfinished(card));
  if (people.length + faults.length === 0)
    faults.push({ line: 1, reason: 'The file holds no vCard.' });
  return { people, faults };
}

function unfinished(card: readonly CardLine[]): ExchangeFault {
  return { line: card[0]?.line ?? 1, reason: 'The card begins here and has no end.' };
}

function readCard(card: readonly CardLine[]): Result<ExchangedContributor, string> {
  const all = (name: string) => card.filter((each) => each.name === name);
  const text = (name: string) => unescapeText(all(name)[0]?.value ?? '');
  const version = text('VERSION').trim();
  if (version !== '3.0' && version !== '4.0')
    return {
      ok: false,
      error: `It is vCard ${version === '' ? 'of no version' : version}; save it as 3.0 or 4.0.`,
    };
  const n = all('N')[0];
  const [family = '', given = '', middle = ''] = n === undefined ? [] : components(n.value);
  const name =
    text('FN').trim() || [given, middle, family].filter((part) => part.trim() !== '').join(' ');
  const sortAs = n?.parameters['SORT-AS'];
  return readEntry({
    name,
    sortName: sortAs ?? (name.endsWith(family) && isLastWord(name, family) ? '' : family),
    role: text('TITLE') || text('ROLE'),
    affiliation: partsOf(all('ORG')[0]),
    location: partsOf(all('ADR')[0], 3, 7),
    post: text(SHORT_BIO),
    bio: text('NOTE'),
    links: all('URL')
      .map(({ value }) => value.replaceAll('\\', '').trim())
      .filter((link) => link !== ''),
    disclosure: text(DISCLOSURE),
    verified: Object.fromEntries(
      VERIFIED_PARTS.map((part) => [part, text(verifiedName(part)).trim()]),
    ),
  });
}

function isLastWord(name: string, family: string): boolean {
  return name.trim().split(/\s+/u).at(-1) === family.trim();
}

/** Components from one place to another, joined as an address line is; postal codes are numbers of a street map, not of a byline. */
function partsOf(each: CardLine | undefined, from = 0, to = 99): string {
  if (each === undefined) return '';
  const POSTAL_CODE = 5;
  return components(each.value)
    .slice(from, to)
    .filter((part, at) => part !== '' && !(to === 7 && at + from === POSTAL_CODE))
    .join(', ');
}
