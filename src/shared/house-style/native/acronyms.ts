import type { LiveBlock } from '../live/live-block';
import type { Hit } from '../rules/kinds/checker';
import { isInScope } from '../rules/scope-selector';
import { KNOWN_ACRONYMS } from './known-acronyms';
import { NO_NAME } from './name-words';
import { isEnglish, nativeRule } from './native-rule';

interface Acronym {
  readonly from: number;
  readonly to: number;
  /** Without the s of a plural. */
  readonly letters: string;
}
interface Definition extends Acronym {
  readonly full: string;
}
interface Use extends Acronym {
  /** Whether the words around it say what it is. */
  readonly told: boolean;
}
interface Acronyms {
  readonly used: readonly Use[];
  readonly defined: readonly Definition[];
  /** Initials of the capitalised names in the block. */
  readonly initials: ReadonlySet<string>;
  readonly isBody: boolean;
}

const ACRONYM = /(?<![\p{L}\p{N}@#./&_-])([A-Z]{2,5})s?(?![\p{L}\p{N}/&_]|[-.]\p{L}|[’']\p{Lu})/gu;
const NAME =
  /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]*(?:,?\s(?:(?:of|for|and|the|on|in|de|du|la|des|to|&)\s){0,2}\p{Lu}[\p{L}’'-]*)+/gu;
const LINKING = /^(?:of|for|and|the|on|in|de|du|la|des|to|&)$/u;
const ROMAN = /^[IVXLCDM]+$/u;

function acronymsIn(block: LiveBlock): Acronyms {
  const { text } = block;
  const defined: Definition[] = [];
  const used: Use[] = [];
  for (const match of text.matchAll(ACRONYM)) {
    const [words, letters = ''] = match;
    const place = { from: match.index, to: match.index + words.length, letters };
    const full = fullNameBefore(text, place);
    if (full !== null) defined.push({ ...place, full });
    else if (!isShouted(text, place)) used.push({ ...place, told: isTold(text, place) });
  }
  const isBody = isInScope(['body'], block);
  return { used, defined, initials: initialsIn(text), isBody };
}

/** "the Shanghai Cooperation Organization (SCO": the words that the letters stand for. */
function fullNameBefore(text: string, { from, letters }: Acronym): string | null {
  const lead = /([\p{L}’' -]+?),?\s[([]?$/u;
  const before = text.slice(Math.max(0, from - 120), from);
  if (!/[([]$/u.test(before)) return null;
  const words = (lead.exec(before)?.[1] ?? '').trim().split(/\s+/u);
  for (let count = 2; count <= Math.min(words.length, letters.length + 4); count += 1) {
    const some = words.slice(-count);
    if (LINKING.test(some[0] ?? '')) continue;
    if (standsFor(letters, some)) return some.join(' ');
  }
  return null;
}

/** Whether the letters are the words' initials, in order; small words may be left out, "Mid-Sea" has two. */
function standsFor(letters: string, words: readonly string[]): boolean {
  const wanted = letters.toLowerCase();
  const parts = words.flatMap((word) => word.split('-')).filter((part) => part !== '');
  const big = parts.filter((part) => !LINKING.test(part));
  const initials = (some: readonly string[]): string =>
    some.map((part) => part.slice(0, 1).toLowerCase()).join('');
  return initials(parts) === wanted || initials(big) === wanted;
}

const KIND =
  /(?<!\p{L})(?:office|firm|company|broadcaster|agency|group|party|union|network|channel|maker|compiler|watchdog|regulator|tank|charity|body|league|giant|operator|magazine|newspaper|website|app|station|carrier|airline|bank|lender|insurer|retailer|consultancy|system|called|named|abbreviated)\s$/u;

/** "(SBU)", "JNIM (Jama’at …)", "the statistical office INSEE", "SSL International". */
function isTold(text: string, { from, to }: Acronym): boolean {
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 4);
  if (/[([]\s?$/u.test(before) || /^\s\(\p{L}/u.test(after) || KIND.test(before)) return true;
  const word = /(\p{Lu}\p{Ll}[\p{L}’'-]*)\s$/u.exec(before)?.[1];
  return (word !== undefined && !NO_NAME.has(word)) || /^\s\p{Lu}\p{Ll}/u.test(after);
}

/** A line in capitals, or letters between capitals: no acronym. */
function isShouted(text: string, { from, to }: Acronym): boolean {
  // "SARN — The quay": where a report was filed.
  if (from === 0 && /^(?:\s?[—–-]|\s\(|,\s|:)/u.test(text.slice(to, to + 3))) return true;
  const around = `${text.slice(Math.max(0, from - 16), from)} ${text.slice(to, to + 16)}`;
  return /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u.test(around) || /^\s\p{Lu}{2,}/u.test(text.slice(to));
}

function initialsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [name] of text.matchAll(NAME)) {
    const words = name.split(/[\s-]+/u).filter((word) => word !== '');
    const big = words.filter((word) => !LINKING.test(word));
    for (const some of [words, big])
      for (let at = 0; at < some.length; at += 1)
        for (let end = at + 2; end <= Math.min(some.length, at + 6); end += 1)
          found.add(initialsOf(some.slice(at, end)));
  }
  return found;
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1).toUpperCase()).join('');
}

/** Two letters are initials of people and codes too often. */
function asksForWords(letters: string): boolean {
  return letters.length >= 3 && !KNOWN_ACRONYMS.has(letters) && !ROMAN.test(letters);
}

export const ACRONYM_DEFINED = nativeRule<Acronyms>({
  name: 'News.AcronymDefined',
  level: 'warning',
  card: {
    title: 'Acronym spelt out at first use',
    group: 'names',
    reason:
      'Letters that a reader has to look up stop the sentence. Well-known ones (UN, NATO, GDP) need no words.',
    bad: 'the SCO met',
    good: 'the Shanghai Cooperation Organization (SCO) met',
    fix: 'review',
    quotes: 'skip',
  },
  scope: ['standfirst', 'editors_note', 'body', 'text.list'],
  look: acronymsIn,
  judge: (all, piece) => {
    const later = new Map(
      all.flatMap(({ facts }) =>
        facts.defined.map(({ letters, full }) => [letters, full] as const),
      ),
    );
    const told = new Set<string>();
    return all.map(({ facts }) => {
      for (const { letters } of facts.defined) told.add(letters);
      for (const initials of facts.initials) told.add(initials);
      if (!isEnglish(piece) || !facts.isBody) return [];
      return facts.used.flatMap((each) => {
        const isKnown = told.has(each.letters) || each.told || !asksForWords(each.letters);
        told.add(each.letters);
        return isKnown ? [] : [acronymHit(each, later.get(each.letters))];
      });
    });
  },
  fires: [
    { body: ['Nobody has heard of the QFTB, which runs the quay.'], words: ['QFTB'] },
    {
      body: ['The SHA met in May.', 'The Sarn Harbour Authority (SHA) met again.'],
      words: ['SHA'],
    },
    { body: ['Three NQTs voted, and the NQTs won.'], words: ['NQTs'] },
  ],
  silent: [
    { body: ['The Sarn Harbour Authority (SHA) met. The SHA rose.'] },
    { body: ['NATO, the UN and the BBC agree on the GDP.'] },
    { body: ['The Sarn Harbour Authority met in May.', 'The SHA rose at noon.'] },
    { body: ['DO NOT ENTER THE QUAY, it said, after Henry VIII.'] },
    { body: ['The Security Service (QSB) and QNIM (Qala Nimar) met the relief agency QRA.'] },
    { body: ['SARN — The quay, PLEASE, is shut.', 'SARN (Northlight) — It is shut.'] },
    { body: ['JD Venn took the A320 to the quay, @QFTB said.'] },
  ],
});

function acronymHit({ from, to, letters }: Acronym, full: string | undefined): Hit {
  if (full === undefined) {
    const message = `“${letters}” is not spelt out. Write the name in full at first use, with the letters in brackets.`;
    return { from, to, message, suggestions: [] };
  }
  const message = `“${letters}” comes before its name, “${full}”. Write the name here.`;
  const isPlural = to - from > letters.length;
  return { from, to, message, suggestions: isPlural ? [] : [`${full} (${letters})`] };
}

interface Definitions {
  readonly text: string;
  readonly isBody: boolean;
  readonly defined: readonly Definition[];
  /** Every run of capitals, whatever it hangs on: "SHA-led", "SHA/QFTB". */
  readonly capitals: readonly string[];
}

function definitionsIn(block: LiveBlock): Definitions {
  const { text } = block;
  const { defined, isBody } = acronymsIn(block);
  const capitals = [...text.matchAll(/(?<!\p{L})[A-Z]{2,5}(?=s?(?!\p{L}))/gu)].map(
    ([each]) => each,
  );
  return { text, isBody, defined, capitals };
}

export const ACRONYM_USED_AGAIN = nativeRule<Definitions>({
  name: 'News.AcronymUsedAgain',
  level: 'suggestion',
  card: {
    title: 'No acronym that is not used again',
    group: 'names',
    reason:
      'Letters in brackets ask readers to learn them; if they never come back, that was for nothing.',
    bad: 'the Sarn Harbour Authority (SHA), once',
    good: 'the Sarn Harbour Authority',
    fix: 'review',
    quotes: 'skip',
  },
  scope: ['text', 'bio', 'kicker', 'correction'],
  look: definitionsIn,
  judge: (all, piece) => {
    const uses = new Map<string, number>();
    for (const { facts } of all)
      for (const letters of facts.capitals) uses.set(letters, (uses.get(letters) ?? 0) + 1);
    return all.map(({ facts: { defined, isBody, text } }) => {
      if (!isEnglish(piece) || !isBody) return [];
      return defined.flatMap((each) => {
        const isAlone = /^\)/u.test(text.slice(each.to)) && text[each.from - 1] === '(';
        if (!isAlone || (uses.get(each.letters) ?? 0) > 1) return [];
        const message = `“${each.letters}” is not used again. Leave the brackets out.`;
        const from = each.from - (text[each.from - 2] === ' ' ? 2 : 1);
        return [{ from, to: each.to + 1, message, suggestions: [''] }];
      });
    });
  },
  fires: [
    { body: ['The Sarn Harbour Authority (SHA) met in May.'], words: [' (SHA)'] },
    {
      body: ['It is the Institute of Grain and Gossip (IGG), no less.', 'Nobody came.'],
      words: [' (IGG)'],
    },
  ],
  silent: [
    { body: ['The Sarn Harbour Authority (SHA) met. The SHA rose.'] },
    { body: ['The Sarn Harbour Authority (SHA) met.'], caption: 'SHA men unload grain in Sarn.' },
    { body: ['The Sarn Harbour Authority (SHA) met. An SHA-led SHA/QFTB meeting followed.'] },
    { body: ['The bar moved again (see MAP), and again.'] },
  ],
});
