import type { TextRange } from '../live/live-block';
import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from './given-names';
import { NO_NAME, ROYAL, TITLES } from './name-words';

/** A full name as a text gives it, without the title before it. */
export interface FullName extends TextRange {
  readonly name: string;
  readonly words: readonly string[];
  /** Whether it is a person's beyond doubt: by its given name, a title before or "who" behind it. */
  readonly sure: boolean;
  /** Whether ", which" behind it tells of a firm or a work that bears the name. */
  readonly thing: boolean;
}

/** A capitalised word that stands alone, which may be a surname. */
export interface LoneName extends TextRange {
  readonly word: string;
  /** Behind a title: "Mr. Khan". */
  readonly titled: boolean;
  /** Whether it opens a sentence, so that its capital says nothing. */
  readonly starts: boolean;
}

/** The names of one block. */
export interface NamesOfBlock {
  readonly full: readonly FullName[];
  readonly lone: readonly LoneName[];
}

const PARTICLE = 'de|del|della|der|den|di|da|dos|du|van|von|la|le|bin|ibn|al|el|ben';
const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[’'](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*|-\p{L}[\p{L}\p{M}]*)*`;
const PART = `(?:(?:\\p{Lu}\\.)+|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Lt|Col|Capt|Sgt|St)\\.|${WORD})`;
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}@#-])${PART}(?: (?:(?:${PARTICLE}) ){0,2}${PART})*(?![\\p{L}\\p{N}])`,
  'gu',
);
const UNCERTAIN_PARTICLE = /^(?:bin|ibn|al|el|ben|la|le)$/u;
const SMALL = new RegExp(`^(?:${PARTICLE})$`, 'u');
const INITIAL = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u;
const PERSON_BEHIND = /^, (?:who(?:se)?(?!\p{L})|aged \d|\d\d,)/u;

/**
 * The names of a text: runs of two or three capitalised words that hold no word of a body, a place or a time,
 * and capitalised words alone. Names of royals, which follow their own rules, are left out.
 */
export function namesIn(text: string): NamesOfBlock {
  const full: FullName[] = [];
  const lone: LoneName[] = [];
  for (const { index, 0: run } of text.matchAll(RUN)) {
    const found = readRun(run);
    if (found === null) continue;
    const from = index + found.at;
    const to = index + run.length;
    const { words, titled } = found;
    if (words.length === 1) {
      const starts =
        found.at === 0 &&
        /(?:^|[.!?:…]["”’)]?\s+)["“‘(]?$/u.test(text.slice(Math.max(0, from - 6), from));
      lone.push({ from, to, word: words[0] ?? '', titled, starts });
      continue;
    }
    if (/^(?:-|\s\d)/u.test(text.slice(to, to + 2))) continue;
    const sure =
      titled || GIVEN_NAMES.has(words[0] ?? '') || PERSON_BEHIND.test(text.slice(to, to + 12));
    const thing = /^,? which(?!\p{L})/u.test(text.slice(to, to + 8));
    full.push({ from, to, name: text.slice(from, to), words, sure, thing });
  }
  return { full, lone };
}

/** What of a run of capitalised words is a name, and whether a title stands before it. */
function readRun(run: string): { at: number; words: string[]; titled: boolean } | null {
  const all = [...run.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({ at: index, word }));
  const bare = (word: string): string => word.replace(/\.$/u, '');
  if (all.some(({ word }) => ROYAL.has(bare(word)))) return null;
  const lastTitle = all.findLastIndex(({ word }) => TITLES.has(bare(word)));
  let begin = lastTitle + 1;
  while (begin < all.length && isNoName(all[begin]?.word ?? '')) begin += 1;
  const rest = all.slice(begin);
  const words = rest.map(({ word }) => word);
  const counted = words.filter((word) => !SMALL.test(word) && !INITIAL.test(word));
  if (counted.length === 0 || counted.length > 3 || words.some(isNoName)) return null;
  if (words.length > 1 && counted.length < 2) return null;
  if (SMALL.test(words[0] ?? '')) return null;
  return { at: rest[0]?.at ?? 0, words, titled: lastTitle >= 0 && begin === lastTitle + 1 };
}

function isNoName(word: string): boolean {
  return NO_NAME.has(word) || /^\p{Lu}{2,}$/u.test(word);
}

/** A person whom a piece names in full. */
export interface Person {
  readonly name: string;
  /** By which the piece may call the person afterwards. */
  readonly surname: string;
}

/**
 * The persons of a piece whose surname is beyond doubt. Left out are those who share a word of their name with
 * another, whose family name may stand in front and who are not called by it anywhere, and whose name has parts
 * that no rule tells apart ("Andrés Manuel López Obrador", "Mohammed bin Salman").
 */
export function personsOf(blocks: readonly NamesOfBlock[]): ReadonlyMap<string, Person> {
  const alone = new Set<string>();
  const full = new Map<string, FullName>();
  const things = new Set<string>();
  for (const block of blocks) {
    for (const { word } of block.lone) alone.add(word);
    for (const { name, thing } of block.full) if (thing) things.add(name);
    for (const each of block.full) if (each.sure || !full.has(each.name)) full.set(each.name, each);
  }
  const bearers = new Map<string, number>();
  for (const { words } of full.values())
    for (const word of new Set(words)) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  const persons = new Map<string, Person>();
  for (const { name, words, sure } of full.values()) {
    const surname = sure && !things.has(name) ? surnameOf(words, alone) : null;
    if (surname !== null && bearers.get(surname.split(' ').at(-1) ?? '') === 1)
      persons.set(name, { name, surname });
  }
  return persons;
}

function surnameOf(words: readonly string[], alone: ReadonlySet<string>): string | null {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.some((word) => UNCERTAIN_PARTICLE.test(word))) return null;
  const particle = words.findIndex((word) => SMALL.test(word));
  if (particle > 0) return words.slice(particle).join(' ');
  if (alone.has(first)) return alone.has(last) || !FAMILY_NAMES_FIRST.has(first) ? null : first;
  if (alone.has(last)) return last;
  const isPlain = words.length === 2 || words.slice(1, -1).every((word) => INITIAL.test(word));
  return isPlain && GIVEN_NAMES.has(first) && !FAMILY_NAMES_FIRST.has(first) ? last : null;
}
