import { BY, namesOfByline, type BylineLine } from './byline-names';
import { DOUBTED } from './doubt';
import { subjectOf } from './editors-note';
import { readLabel } from './labels';
import type { LineKind } from './line-kind';
import { isName } from './names';
import type { RecognisedLine } from './recognition';
import { isHardlyPerson, isPerson } from './signature';

/** Whom notes and bios speak of. */
export interface Introductions {
  readonly any: boolean;
  readonly has: (name: string) => boolean;
}

/**
 * The bylines above the copy, set right by whom a bio speaks of: writers of whom it speaks stand in for lines that were hardly taken
 * for bylines and name nobody whom it knows, and beside those that do; a place behind a writer's comma is none.
 */
export function knownByBio(
  all: readonly RecognisedLine[],
  bylines: readonly BylineLine[],
  introduced: Introductions,
): readonly BylineLine[] {
  const isKnown = ({ byline }: BylineLine): boolean => byline.names.some(introduced.has);
  const copy = all.findIndex(({ kind }) => kind === 'body');
  const head = all.slice(0, Math.max(0, copy));
  const told = tellings(all);
  if (!bylines.some(isKnown)) {
    const isDoubtful = bylines.every(
      ({ line }) => line.confidence < DOUBTED && !BY.test(line.text),
    );
    const others = isDoubtful
      ? head.flatMap((line) => [...written(line, introduced), ...mentioned(line, told)])
      : [];
    const isNone =
      introduced.any &&
      bylines.every(
        ({ line, byline }) =>
          !BY.test(line.text) &&
          (line.confidence < UNLIKELY ||
            isPublisher(line.text, all) ||
            byline.names.every(isHardlyPerson)),
      );
    if (others.length > 0 || isNone) return others;
    return inOrder([...bylines, ...head.flatMap((line) => toldBelow(line, bylines, told))]);
  }
  const known = bylines.map((one) => withoutPlace(one, introduced, told));
  const names = new Set(known.flatMap(({ byline }) => byline.names));
  const numbers = known.map(({ line }) => line.number);
  const from = Math.min(...numbers) - NEAR;
  const to = Math.max(...numbers) + NEAR;
  const more = head
    .slice(Math.max(0, from), to)
    .filter(({ number }) => !numbers.includes(number))
    .flatMap((line) => [...written(line, introduced), ...toldBelow(line, known, told)])
    .filter(({ byline }) => !byline.names.some((name) => names.has(name)));
  return inOrder([...known, ...more]);
}

function inOrder(bylines: readonly BylineLine[]): readonly BylineLine[] {
  return bylines.toSorted((one, other) => one.line.number - other.line.number);
}

/**
 * Beside a person's name, or whom a bio speaks of, one that is hardly a person's is a place, a paper or a post on a line of its own,
 * unless a bio calls somebody by its last word.
 */
export function withoutPlaces(
  all: readonly RecognisedLine[],
  bylines: readonly BylineLine[],
  isIntroduced: (name: string) => boolean,
): readonly BylineLine[] {
  if (bylines.length < 2) return bylines;
  const told = tellings(all);
  const words = new Set(told.flatMap((text) => text.split(BETWEEN_WORDS)));
  const isTold = (name: string): boolean =>
    isIntroduced(name) || (words.has(surnameOf(name)) && !told.some((text) => text.includes(name)));
  const isWriter = (name: string): boolean => isTold(name) || isPerson(name);
  if (!bylines.some(({ byline }) => byline.names.some(isWriter))) return bylines;
  const isPlace = (name: string): boolean => !isTold(name) && isHardlyPerson(name);
  const isSaid = (text: string): boolean => BY.test(text) || readLabel(text)?.kind === 'byline';
  return bylines.filter(({ line, byline }) => isSaid(line.text) || !byline.names.every(isPlace));
}

function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? '';
}

const BETWEEN_WORDS = /[\s,.]+/u;

/** The words in which writers are told of; no bio that anybody reads is longer. */
function tellings(all: readonly RecognisedLine[]): readonly string[] {
  return all
    .filter(({ kind }) => TELLING.includes(kind))
    .slice(0, MOST)
    .map(({ text }) => text.slice(0, LONGEST_TOLD));
}

/** Names by themselves below the copy with a bio below them, or below "About the author". */
export function namesOverBios(all: readonly RecognisedLine[]): readonly string[] {
  const end = all.findLastIndex(({ kind }) => kind === 'body');
  return all.flatMap(({ kind, text }, at) => {
    if (at < end || end < 0 || kind === 'byline' || !isName(text)) return [];
    const [above, below] = [all[at - 1], all[at + 1]];
    const isOver = below?.kind === 'authorBio' && subjectOf(below.text) === null;
    return isOver || ABOUT.test(above?.text ?? '') ? [text] : [];
  });
}

const ABOUT = /^(?:about the )?(?:authors?|writers?|contributors?)$/iu;

/** A line that was taken for something else and holds but the names of those whom a bio speaks of, and their posts. */
function written(line: RecognisedLine, introduced: Introductions): BylineLine[] {
  const { kind, text } = line;
  if (!MAY_NAME.includes(kind) || text.length > LONGEST || subjectOf(text) !== null) return [];
  const byline = namesOfByline(text);
  const [first = ''] = byline.names;
  const isOpening = text.replace(/^by /iu, '').startsWith(first);
  return byline.sure && isOpening && byline.names.every(introduced.has)
    ? [{ line, signed: false, byline }]
    : [];
}

/** A name by itself that was nearly taken for a byline, and of which a note or standfirst speaks in other words. */
function mentioned(line: RecognisedLine, told: readonly string[]): BylineLine[] {
  const { text, secondGuess, confidence } = line;
  const isNearly = secondGuess === 'byline' && confidence < UNLIKELY && isName(text);
  return isNearly && told.some((one) => one.includes(text))
    ? [{ line, signed: false, byline: namesOfByline(text) }]
    : [];
}

/**
 * A name by itself right below a writer's, of which a bio gives the surname ("Ruiz and Lind are researchers") or says what she is
 * ("Ana Ruiz, R.N., is a nurse and Bo Lind is an engineer").
 */
function toldBelow(
  line: RecognisedLine,
  known: readonly BylineLine[],
  told: readonly string[],
): BylineLine[] {
  const { kind, text, number, confidence } = line;
  const above = known.find((one) => one.line.number === number - 1);
  if (!above || !MAY_NAME.includes(kind) || confidence >= DOUBTED || !isName(text)) return [];
  const isSurname =
    isName(above.line.text) &&
    told.some((one) => one.split(BETWEEN_WORDS).includes(surnameOf(text)));
  // What a bio names in full is where she works, unless it says what that is.
  const isTold = told.some((one) => one.includes(text))
    ? told.some((one) =>
        [`${text} is `, `${text} are `, `and ${text} `].some((words) => one.includes(words)),
      )
    : isSurname;
  return isTold ? [{ line, signed: false, byline: namesOfByline(text) }] : [];
}

/** Whether the page calls itself so: "© 2026 Northlight", or its title "… | Northlight". */
function isPublisher(name: string, all: readonly RecognisedLine[]): boolean {
  const domain = `${name.normalize('NFD').toLowerCase().replace(/\P{L}/gu, '')}.`;
  return all.some(({ kind, text }) => {
    if (kind !== 'rubbish' && kind !== 'repeat') return false;
    if (domain.length >= LEAST && text.toLowerCase().includes(domain)) return true;
    return (
      text.endsWith(` | ${name}`) ||
      (text.replace(RIGHTS, '').startsWith(name) && RIGHTS.test(text))
    );
  });
}

/** Shorter names may stand in any address. */
const LEAST = 9;

const RIGHTS = /^(?:©|\(c\)|copyright)(?: ?©)? ?(?:\d{4} )?/iu;

/** "Ana Ruiz, Nairobi, and Bo Lind, Addis Ababa" */
function withoutPlace(
  one: BylineLine,
  introduced: Introductions,
  told: readonly string[],
): BylineLine {
  const { names } = one.byline;
  // Two by themselves may be two writers, of whom a bio speaks of one.
  if (names.length < 3) return one;
  const kept = names.filter((name, at) => {
    const before = names[at - 1];
    return (
      before === undefined ||
      introduced.has(name) ||
      !introduced.has(before) ||
      !one.line.text.includes(`, ${name}`) ||
      told.some((text) => text.includes(name)) ||
      one.line.text.includes(`${name} and `)
    );
  });
  return kept.length === names.length ? one : { ...one, byline: { ...one.byline, names: kept } };
}

/** Where writers are told of, in whatever words. */
const TELLING: readonly LineKind[] = ['authorBio', 'editorsNote', 'standfirst'];
const MAY_NAME: readonly LineKind[] = ['rubbish', 'authorBio', 'credit', 'caption', 'repeat'];
/** Lines between writers of one piece: their posts and bodies. */
const NEAR = 3;
const LONGEST = 120;
/** Bios and notes that are looked at, and characters of each. */
const MOST = 60;
const LONGEST_TOLD = 2000;
const UNLIKELY = 0.8;
