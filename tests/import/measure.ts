import type { LineKind } from '../../src/shared/import/line-kind';
import { familyOf, isLeftOut } from '../../src/shared/import/line-kind';
import { wordList } from '../../src/shared/import/words';
import { expectedLines, type GoldText, type GoldValues } from './gold';

/** What a method made of one text. */
export interface Reading {
  readonly lines: readonly { readonly kind: LineKind; readonly text: string }[];
  readonly headline: string;
  readonly authors: readonly string[];
  readonly updated: string | null;
  readonly published: string | null;
  readonly credits: readonly string[];
}

/** What a text or page must be read as. */
export interface Expected extends GoldValues {
  readonly wanted: readonly { readonly kind: LineKind; readonly text: string }[];
  /** Words of the page around the piece, copies of the piece's own among them; null where `wanted` has their lines. */
  readonly around: readonly string[] | null;
}

/** A text of the gold set as it must be read. */
export function expectedText(text: GoldText): Expected {
  return { ...text, wanted: expectedLines(text), around: null };
}

/** Figures over many texts; shares from 0 to 1. */
export interface Figures {
  readonly texts: number;
  readonly lines: number;
  readonly headline: number;
  readonly author: number;
  readonly date: number;
  readonly noteF1: number;
  readonly callF1: number;
  readonly captionF1: number;
  readonly creditExact: number;
  /** Repeats and rubbish that were left out; of a page, the words around the piece that were. */
  readonly junkRecall: number;
  /** Share of the body's words whose line did not go into the body as it stood: left out, or parted or joined otherwise. */
  readonly bodyLoss: number;
  /** Share of the body's words whose line stands nowhere in the body, however that is parted: what was lost from it. */
  readonly bodyLeftOut: number;
  readonly bodyF1: number;
  /** The body as a bag of words, whatever its paragraphs. */
  readonly bodyWordsF1: number;
  /** Copies of captions or headlines that stand in the body. */
  readonly copiesInBody: number;
}

/** Measures readings against what they should be. */
export function measure(pairs: readonly (readonly [gold: Expected, reading: Reading])[]): Figures {
  const wanted = pairs.map(([gold]) => gold.wanted);
  const share = (
    fits: (gold: Expected, reading: Reading) => boolean,
    counts: (gold: Expected) => boolean = () => true,
  ): number => {
    const counted = pairs.filter(([gold]) => counts(gold));
    return (
      counted.filter(([gold, reading]) => fits(gold, reading)).length / Math.max(1, counted.length)
    );
  };
  const f1 = (...kinds: LineKind[]): number =>
    f1Of(
      pairs.map(([, { lines }], index) => [
        textsOf(wanted[index] ?? [], kinds),
        textsOf(lines, kinds),
      ]),
    );
  return {
    texts: pairs.length,
    lines: wanted.flat().length,
    headline: share(
      (gold, { headline }) =>
        headline === bare(gold.wanted.find(({ kind }) => kind === 'headline')?.text ?? ''),
    ),
    author: share(
      (gold, { authors }) =>
        authors.join('|').toLowerCase() === gold.authors.join('|').toLowerCase(),
    ),
    date: share(
      (gold, reading) =>
        isSameMoment(reading.updated, gold.updated) &&
        isSameMoment(reading.published, gold.published),
      ({ updated, published }) => updated !== null || published !== null,
    ),
    noteF1: f1('editorsNote'),
    callF1: f1('contributorCall'),
    captionF1: f1('caption'),
    creditExact: share(
      (gold, { credits }) =>
        credits.filter((credit) => credit !== '').join('|') === gold.credits.join('|'),
      ({ credits }) => credits.length > 0,
    ),
    junkRecall: junkRecallOf(pairs),
    bodyLoss: lossOf(pairs, wanted, asTheyStood),
    bodyLeftOut: lossOf(pairs, wanted, inOrder),
    bodyF1: f1('body'),
    bodyWordsF1: f1Of(
      pairs.map(([{ wanted: lines }, reading]) => [bodyWords(lines), bodyWords(reading.lines)]),
    ),
    copiesInBody: sum(
      pairs.map(([, { lines }], index) => {
        const once = new Set(
          (wanted[index] ?? [])
            .filter(({ kind }) => kind === 'caption' || kind === 'headline')
            .map(({ text }) => text),
        );
        return lines.filter(({ kind, text }) => familyOf(kind) === 'body' && once.has(text)).length;
      }),
    ),
  };
}

/** The fields of forms and systems that hold a headline; the one group that holds is its words. */
const HEADLINE_FIELDS: readonly RegExp[] = [
  /^"[^"]{1,40}"\s*[:,;]\s*"(.*)"[\]},]*$/u,
  /^(?:\d{1,3}[,;])?[a-z]\w{2,30}[,;]"(.*)"$/u,
  /^[a-z]\w{2,30}[;|](?!")(.*)$/u,
  /^(?:@\w{2,25}\s*[:=]|\[(?:head|title|HEAD|HEADLINE|TITLE)\]|Headline \*)\s*(.*)$/u,
  /^<[^<>]+>(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?(?:<\/[^<>]+>)?$/u,
  /^[^:=?!“”"]{0,25}(?:(?<!\p{L})(?:head(?:line|ing)?|title|hed|titre|titel|título)|Head(?:line|ing)?|HEAD(?:LINE|ING)?|Hed|HED|Tit(?:le|re|el|ulo|ular)?|TIT(?:LE|RE|EL|ULO|ULAR)?|Tít(?:ulo)?)(?!\p{L})[^:=?!“”"]{0,25}(?:\s*[:=]\s*|\t+)(?:"(.*)"|'(.*)'|(.*))$/u,
];

/** A headline's words without the field of a form or system. */
function bare(text: string): string {
  for (const field of HEADLINE_FIELDS) {
    const [, one, two, three] = field.exec(text) ?? [];
    const words = one ?? two ?? three;
    if (words !== undefined) return words;
  }
  return text;
}

function isSameMoment(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : Date.parse(one) === Date.parse(other);
}

function junkRecallOf(pairs: readonly (readonly [Expected, Reading])[]): number {
  let due = 0;
  let leftOut = 0;
  for (const [{ wanted, around }, { lines }] of pairs) {
    if (around === null) {
      const out = bag(lines.filter(({ kind }) => isLeftOut(kind)).map(({ text }) => text));
      const junk = wanted.filter(({ kind }) => isLeftOut(kind));
      due += junk.length;
      leftOut += junk.filter(({ text }) => take(out, text)).length;
    } else {
      const kept = lines
        .filter(({ kind }) => !isLeftOut(kind))
        .flatMap(({ text }) => wordList(text));
      const own = bag(wanted.flatMap(({ text }) => wordList(text)));
      const foreign = bag(kept.filter((word) => !take(own, word)));
      due += around.length;
      leftOut += around.filter((word) => !take(foreign, word)).length;
    }
  }
  return due === 0 ? 1 : leftOut / due;
}

function bodyWords(lines: readonly { kind: LineKind; text: string }[]): string[] {
  return lines
    .filter(({ kind }) => familyOf(kind) === 'body')
    .flatMap(({ text }) => wordList(text));
}

/** Says of a line whether a body holds it; every line is asked for once. */
type Holds = (text: string) => boolean;

/** Each line as a line of its own. */
function asTheyStood(body: readonly string[]): Holds {
  const left = bag(body);
  return (text) => take(left, text);
}

/** The words of a line one after another, wherever lines begin and end. */
function inOrder(body: readonly string[]): Holds {
  const words = ` ${body.flatMap(wordList).join(' ')} `;
  return (text) => words.includes(` ${wordList(text).join(' ')} `);
}

function lossOf(
  pairs: readonly (readonly [Expected, Reading])[],
  wanted: readonly (readonly { kind: LineKind; text: string }[])[],
  holdsOf: (body: readonly string[]) => Holds,
): number {
  let due = 0;
  let lost = 0;
  pairs.forEach(([, { lines }], index) => {
    const holds = holdsOf(
      lines.filter(({ kind }) => familyOf(kind) === 'body').map(({ text }) => text),
    );
    for (const { kind, text } of wanted[index] ?? []) {
      if (familyOf(kind) !== 'body') continue;
      const words = wordList(text).length;
      due += words;
      if (!holds(text)) lost += words;
    }
  });
  return lost / Math.max(1, due);
}

function textsOf(
  lines: readonly { kind: LineKind; text: string }[],
  kinds: readonly LineKind[],
): string[] {
  // Pages part words by style alone, so that white space is not compared.
  return lines
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text.replace(/\s+/gu, ''));
}

function f1Of(
  pairs: readonly (readonly [wanted: readonly string[], got: readonly string[]])[],
): number {
  let right = 0;
  let all = 0;
  for (const [wanted, got] of pairs) {
    const left = bag(wanted);
    right += got.filter((text) => take(left, text)).length;
    all += wanted.length + got.length;
  }
  return all === 0 ? 1 : (2 * right) / all;
}

function bag(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number> | undefined, text: string): boolean {
  const count = counts?.get(text) ?? 0;
  if (count === 0) return false;
  counts?.set(text, count - 1);
  return true;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
