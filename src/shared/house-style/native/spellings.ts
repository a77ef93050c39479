import type { Hit } from '../rules/kinds/checker';
import { GIVEN_NAMES } from './given-names';
import { nativeRule, isEnglish } from './native-rule';
import { NO_NAME, TITLES } from './name-words';
import { PLACES } from './places';

/** A capitalised word of a block that may be a name, with the given name before it. */
interface Spelling {
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly plain: string;
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
const WORDLIKE = /(?:tion|ment|ity|ness|ism|ical|ship|able|ible)s?$/u;

function spellingsIn(text: string): Spellings {
  const names: Spelling[] = [];
  const small = new Set<string>();
  for (const { index, 0: word } of text.matchAll(
    /(?<![\p{L}\p{N}@#.-])\p{L}[\p{L}\p{M}]*(?![\p{N}-])/gu,
  )) {
    if (word.length < SHORTEST) continue;
    if (/^\p{Ll}/u.test(word)) small.add(word);
    else if (isNameLike(word)) names.push(spellingAt(text, index, word));
  }
  return { names, small };
}

function isNameLike(word: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word) || WORDLIKE.test(word)) return false;
  return !NO_NAME.has(word) && !TITLES.has(word) && !SETTLED.has(word);
}

function spellingAt(text: string, from: number, word: string): Spelling {
  const before = text.slice(Math.max(0, from - 40), from);
  const given = /(\p{Lu}[\p{L}\p{M}.]*)\s$/u.exec(before)?.[1] ?? null;
  const starts = given === null && /(?:^|[.!?:…]["”’)]?\s+)["“‘(]?$/u.test(before);
  const isGiven = given !== null && !NO_NAME.has(given) && !TITLES.has(given.replace(/\.$/u, ''));
  const to = from + word.length;
  return { from, to, word, plain: transcribed(word), given: isGiven ? given : null, starts };
}

interface Form {
  readonly word: string;
  readonly plain: string;
  readonly first: number;
  readonly givens: Set<string>;
  count: number;
  /** Whether it stands inside a sentence, where its capital is its own. */
  inside: boolean;
}

function formsOf(all: readonly Spellings[]): Form[] {
  const forms = new Map<string, Form>();
  for (const { names } of all)
    for (const { word, plain, given, starts } of names) {
      const form = forms.get(word) ?? {
        word,
        plain,
        first: forms.size,
        givens: new Set(),
        count: 0,
        inside: false,
      };
      form.count += 1;
      if (given !== null) form.givens.add(given);
      if (!starts) form.inside = true;
      forms.set(word, form);
    }
  return [...forms.values()].filter(({ inside }) => inside);
}

/** The forms that are a slip or another spelling, with the form that the piece uses more, or first. */
function strayForms(forms: readonly Form[]): Map<string, string> {
  const strays = new Map<string, string>();
  const mains = new Map<string, Form[]>();
  for (const form of [...forms].sort((a, b) => b.count - a.count || a.first - b.first)) {
    const initial = form.word.slice(0, 1);
    const alike = mains.get(initial);
    const main = alike?.find((each) => isOneName(each, form));
    if (main !== undefined) strays.set(form.word, main.word);
    else if (alike === undefined) mains.set(initial, [form]);
    else alike.push(form);
  }
  return strays;
}

/**
 * Two words of one initial that one name may be spelt by: a letter doubled, dropped or turned round, or what
 * transcriptions differ in ("y", "iy", "yy"; "f", "ph"). Endings of grammar are none of it, and two given names
 * before them tell of two people.
 */
function isOneName(one: Form, other: Form): boolean {
  const [short, long] = one.word.length <= other.word.length ? [one, other] : [other, one];
  if (long.word.length - short.word.length > 2 || !areAlike(short, long)) return false;
  if (GIVEN_NAMES.has(one.word) && GIVEN_NAMES.has(other.word)) return false;
  const isApart = one.givens.size > 0 && other.givens.size > 0;
  return !isApart || [...other.givens].some((given) => one.givens.has(given));
}

function areAlike(short: Form, long: Form): boolean {
  if (long.word.startsWith(short.word)) {
    const ending = long.word.slice(short.word.length);
    return /^[yi]$/u.test(ending) && /[yi]$/u.test(short.word);
  }
  if (short.plain === long.plain) return true;
  const isTelling = Math.min(short.plain.length, long.plain.length) >= SHORTEST;
  return (
    isTelling && short.plain.at(-1) === long.plain.at(-1) && differsInOne(short.plain, long.plain)
  );
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
function differsInOne(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length === short.length + 1) return short.slice(at) === long.slice(at + 1);
  const isTurned = short[at] === long[at + 1] && short[at + 1] === long[at];
  return isTurned && short.slice(at + 2) === long.slice(at + 2);
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
    const isWord = (word: string): boolean =>
      all.some(({ facts: { small } }) => small.has(word.toLowerCase()));
    for (const [stray, main] of strays) if (isWord(stray) || isWord(main)) strays.delete(stray);
    if (strays.size === 0) return all.map(() => []);
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
    { body: ['Michel came first. Then came Michael, and Michel slept.'] },
    { body: ['Slovakia and Slovenia, Austria and Australia.'] },
    { body: ['The Minister left the Ministry to the Ministers.'] },
  ],
});
