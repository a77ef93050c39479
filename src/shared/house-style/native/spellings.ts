import type { Hit } from '../rules/kinds/checker';
import { nativeRule, isEnglish } from './native-rule';
import { NO_NAME, TITLES } from './name-words';
import { PLACES } from './places';

/** A capitalised word of a block, with the word before it where that is capitalised too. */
interface Spelling {
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly given: string | null;
  readonly starts: boolean;
}
interface Spellings {
  readonly names: readonly Spelling[];
  readonly small: ReadonlySet<string>;
}

const SHORTEST = 6;
const SETTLED = new Set(PLACES.flatMap((place) => place.split(' ')));
/** What ends as an English word does is seldom a name that is spelt in two ways. */
const WORDLIKE =
  /(?:tions?|ments?|it(?:y|ies)|ness|ists?|isms?|ics?|ical|ally|ese|ish|ings?|ers?|ors?|ency|ances?|ences?|ians?|ans?|ates?|ful|less|ship|ures?|ages?|ives?|ed|ly|ries|ry|ous|able|ible|als?|land|ville|ton|town|shire)$/u;

function spellingsIn(text: string): Spellings {
  const names: Spelling[] = [];
  const small = new Set<string>();
  for (const { index, 0: word } of text.matchAll(
    /(?<![\p{L}\p{N}@#.-])\p{L}[\p{L}\p{M}]*(?![\p{N}-])/gu,
  )) {
    if (word.length < SHORTEST) continue;
    if (/^\p{Ll}/u.test(word)) small.add(word);
    else if (/^\p{Lu}\p{Ll}/u.test(word)) names.push(spellingAt(text, index, word));
  }
  return { names, small };
}

function spellingAt(text: string, from: number, word: string): Spelling {
  const before = text.slice(Math.max(0, from - 40), from);
  const given = /(\p{Lu}[\p{L}\p{M}.]*)\s$/u.exec(before)?.[1] ?? null;
  const starts = given === null && /(?:^|[.!?:…]["”’)]?\s+)["“‘(]?$/u.test(before);
  const isGiven = given !== null && !NO_NAME.has(given) && !TITLES.has(given.replace(/\.$/u, ''));
  return { from, to: from + word.length, word, given: isGiven ? given : null, starts };
}

interface Form {
  readonly word: string;
  readonly count: number;
  readonly first: number;
  readonly givens: ReadonlySet<string>;
}

function formsOf(all: readonly Spellings[]): Form[] {
  const forms = new Map<
    string,
    { count: number; first: number; givens: Set<string>; inside: boolean }
  >();
  const small = new Set(all.flatMap((each) => [...each.small]));
  let turn = 0;
  for (const { names } of all)
    for (const { word, given, starts } of names) {
      turn += 1;
      const form = forms.get(word) ?? { count: 0, first: turn, givens: new Set(), inside: false };
      form.count += 1;
      if (given !== null) form.givens.add(given);
      if (!starts) form.inside = true;
      forms.set(word, form);
    }
  return [...forms].flatMap(([word, { count, first, givens, inside }]) => {
    const isName =
      inside &&
      !small.has(word.toLowerCase()) &&
      !NO_NAME.has(word) &&
      !TITLES.has(word) &&
      !SETTLED.has(word) &&
      !WORDLIKE.test(word);
    return isName ? [{ word, count, first, givens }] : [];
  });
}

/** The forms that are a slip or another spelling, with the form that the piece uses more, or first. */
function strayForms(forms: readonly Form[]): Map<string, string> {
  const strays = new Map<string, string>();
  const sorted = [...forms].sort((a, b) => b.count - a.count || a.first - b.first);
  sorted.forEach((stray, at) => {
    const main = sorted
      .slice(0, at)
      .find((each) => !strays.has(each.word) && isOneName(each, stray));
    if (main !== undefined) strays.set(stray.word, main.word);
  });
  return strays;
}

/** Two words that one name may be spelt by; two given names before them tell of two people. */
function isOneName(one: Form, other: Form): boolean {
  const isApart =
    one.givens.size > 0 &&
    other.givens.size > 0 &&
    ![...other.givens].some((given) => one.givens.has(given));
  return !isApart && areOneName(one.word, other.word);
}

/**
 * Whether two capitalised words are so alike that they may be one name: a letter doubled, dropped or turned
 * round, or what transcriptions differ in ("y", "iy", "yy"; "f", "ph"). Endings of grammar are none of it.
 */
export function areOneName(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.slice(0, 1) !== long.slice(0, 1) || long.length - short.length > 2) return false;
  if (long.startsWith(short))
    return /^[yi]$/u.test(long.slice(short.length)) && /[yi]$/u.test(short);
  const a = transcribed(short);
  const b = transcribed(long);
  if (a === b) return true;
  if (a.length < SHORTEST - 1 || a.slice(-1) !== b.slice(-1)) return false;
  return differsInOne(a, b);
}

/** The word as transcriptions have it in common. */
function transcribed(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?:iy|yi|yy|ii|ij|ey|y)/gu, 'i')
    .replace(/ph/gu, 'f')
    .replace(/(?:kh|ck|q)/gu, 'k')
    .replace(/(\p{L})\1/gu, '$1');
}

/** One letter too many, or two neighbours that have changed places. Another letter instead makes another name. */
function differsInOne(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length === short.length + 1) return short.slice(at) === long.slice(at + 1);
  if (long.length !== short.length) return false;
  return (
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  );
}

export const NAME_ONE_SPELLING = nativeRule<Spellings>({
  name: 'News.NameOneSpelling',
  level: 'warning',
  card: {
    title: 'One spelling of a name',
    group: 'names',
    reason:
      'Two spellings of one name in a piece mean that one is wrong, or that readers take them for two people.',
    bad: 'Zelensky … Zelenskyy',
    good: 'Zelensky … Zelensky',
    fix: 'review',
    quotes: 'check',
  },
  scope: ['text & ~editors_note'],
  look: ({ text }) => spellingsIn(text),
  judge: (all, piece) => {
    if (!isEnglish(piece)) return all.map(() => []);
    const strays = strayForms(formsOf(all.map(({ facts }) => facts)));
    return all.map(({ facts: { names } }) =>
      names.flatMap(({ from, to, word }): Hit[] => {
        const main = strays.get(word);
        if (main === undefined) return [];
        const message = `“${word}” here, “${main}” elsewhere in the piece. Use one spelling.`;
        return [{ from, to, message, suggestions: [main] }];
      }),
    );
  },
  fires: [
    {
      body: ['Aldo Bordavsky spoke. Nobody thanked Bordavsky.', 'Then Bordavskyy left.'],
      words: ['Bordavskyy'],
    },
    { body: ['Ilse Marchetti came, and Marcheti went, and Marchetti slept.'], words: ['Marcheti'] },
    { headline: 'What Marchetti knows', body: ['Here is Marchteti again.'], words: ['Marchteti'] },
    {
      body: ['Aldo Dostoyev spoke.', 'In Dostoev’s house nobody did, and Dostoyev wept.'],
      words: ['Dostoev'],
    },
  ],
  silent: [
    { body: ['The Marchettis came, Ilse Marchetti among them, to Marchetti’s house.'] },
    { body: ['Boris Johnssen met Harold Jonssen in Sarn.'] },
    { body: ['Caldria has Caldrian cranes, and Caldrians.'] },
    { body: ['Slovakia and Slovenia, Austria and Australia.'] },
    { body: ['The Minister left the Ministry to the Ministers.'] },
  ],
});
