import { DOUBTED, EVEN } from './doubt';
import { readNote, subjectOf } from './editors-note';
import { readLabel } from './labels';
import type { LineKind } from './line-kind';
import type { RecognisedLine } from './recognition';
import { isSeparator } from './rubbish';
import { endsSentence, sentencesOf } from './sentences';
import { isPerson } from './signature';
import { taken } from './taken';
import { comparable } from './words';

/**
 * In doubt a paragraph stays in the copy, and so does a sentence right below one: a standfirst or note can be made of it, but copy
 * that is not missed is lost.
 */
export function copy(
  line: RecognisedLine,
  above: RecognisedLine | undefined,
  below: RecognisedLine | undefined,
): RecognisedLine {
  const { kind, text, secondGuess, confidence } = line;
  const isBetween = isOfCopy(above) && isOfCopy(below);
  if (kind === 'rubbish' && isBetween && isSeparator(text))
    return taken(line, 'sectionBreak', 'A sign between two stretches of the copy');
  if (secondGuess !== 'body' || !endsSentence(withoutTag(text)) || readLabel(text)) return line;
  // Over a credit stands a caption.
  if (below?.kind === 'credit' || /^credit\b/iu.test(below?.text ?? '')) return line;
  const words = text.split(' ').length;
  const isIntroduction = kind === 'standfirst' || kind === 'editorsNote';
  const isEven = kind === 'standfirst' && confidence < EVEN && words >= SENTENCE;
  const mayOpen = isEven || (isIntroduction && confidence < LIKELY_COPY && words >= PARAGRAPH);
  const isBelow = above?.kind === 'body';
  const isLong =
    words >= PARAGRAPH && confidence < (below?.kind === 'body' ? HALF_COPY : LIKELY_COPY);
  const mayGoOn =
    kind === 'rubbish' && (confidence < EVEN || (isBelow && confidence < HALF_COPY) || isLong);
  // "<p>…</p>" in the code of a page
  const isTagged = kind === 'rubbish' && /^<p\b[^<>]*>\p{Lu}.*<\/p>$/u.test(text);
  // Captions have one sentence, as a rule, and a credit.
  const isTold =
    kind === 'caption' &&
    isBelow &&
    line.credit === null &&
    confidence < EVEN &&
    sentencesOf(text).length > 1;
  return mayOpen || mayGoOn || isTagged || isTold
    ? taken(line, 'body', 'May be a paragraph of the copy')
    : line;
}

/** Whether a line is a part of the copy that goes on. */
export function isOfCopy(line: RecognisedLine | undefined): boolean {
  return line !== undefined && (COPY.includes(line.kind) || line.kind === 'crosshead');
}

/** The words of a paragraph without the tag that closes it. */
function withoutTag(text: string): string {
  return text.replace(/<\/p>$/u, '');
}

const HALF_COPY = 0.8;
const LIKELY_COPY = 0.7;
/** Words of a line that is a paragraph, and longer than most standfirsts. */
const PARAGRAPH = 20;
/** Words of a sentence that is no cry. */
const SENTENCE = 8;

/** Every piece has copy: where no line is, the sentences that stand as its introduction are. */
export function withCopy(lines: readonly RecognisedLine[]): readonly RecognisedLine[] {
  if (lines.some(({ kind }) => COPY.includes(kind))) return lines;
  return lines.map((line) =>
    (line.kind === 'standfirst' || line.secondGuess === 'body') && endsSentence(line.text)
      ? taken(line, 'body', 'The nearest to copy')
      : line,
  );
}

/** Rows of a table between the copy above and below it are the copy's: `Farm	Levy	Rebate`, `Site | Cost | Lines`. */
export function withTables(lines: readonly RecognisedLine[]): readonly RecognisedLine[] {
  const rows = new Set<RecognisedLine>();
  for (let from = 0, to = 0; from < lines.length; from = to) {
    to = from + 1;
    if (!isRow(lines[from])) continue;
    while (isRow(lines[to])) to += 1;
    const run = lines.slice(from, to);
    const isTable = run.length > 1 && run.some(({ text }) => /\d/u.test(text));
    if (isTable && lines[from - 1]?.kind === 'body' && isOfCopy(lines[to]))
      for (const row of run) rows.add(row);
  }
  return rows.size === 0
    ? lines
    : lines.map((line) =>
        rows.has(line) && line.kind === 'rubbish'
          ? taken(line, 'body', 'A row of a table amid the copy')
          : line,
      );
}

function isRow(line: RecognisedLine | undefined): boolean {
  const isOpen = line?.kind === 'rubbish' || line?.kind === 'body';
  return isOpen && line.text.length <= LONGEST && line.text.split(/\t+| \| /u).length > 2;
}

/** Words of the copy once more, on a line that was nearly left out: they were set apart to be looked at. */
export function withQuotes(lines: readonly RecognisedLine[]): readonly RecognisedLine[] {
  const nearly = lines.filter(
    ({ kind, secondGuess, confidence, text }) =>
      kind === 'rubbish' &&
      secondGuess === 'pullQuote' &&
      confidence < DOUBTED &&
      text.length <= LONGEST,
  );
  if (nearly.length === 0) return lines;
  const copy = lines.filter(({ kind }) => kind === 'body').map(({ text }) => comparable(text));
  const said = new Set(
    nearly.filter(({ text }) => copy.some((words) => words.includes(comparable(text)))),
  );
  return lines.map((line) =>
    said.has(line) ? taken(line, 'pullQuote', 'Words of the copy, set apart') : line,
  );
}

const COPY: readonly LineKind[] = ['body', 'listItem', 'blockQuote'];

/**
 * Where nothing names the writer, a line that was nearly left as her bio is one if it tells of somebody, and so is the last line of
 * the copy if it says who somebody is, or what one did of whom the copy has not spoken: "Ana Ruiz is a farmer’s daughter and …", "Ana
 * Ruiz has lived in Carrow since 1994."
 */
export function withBio(lines: readonly RecognisedLine[]): readonly RecognisedLine[] {
  if (lines.some(({ kind }) => kind === 'byline' || kind === 'authorBio')) return lines;
  const left = lines.find(
    ({ kind, secondGuess, text }) =>
      kind === 'rubbish' &&
      secondGuess === 'authorBio' &&
      text.length <= LONGEST &&
      endsSentence(text) &&
      subjectOf(text) !== null,
  );
  if (left !== undefined) return asBio(lines, left);
  const last = lines.findLast(({ kind }) => COPY.includes(kind));
  const subject = last?.kind === 'body' ? subjectOf(last.text) : null;
  const paragraphs = lines.filter(({ kind }) => kind === 'body');
  if (last === undefined || subject === null || paragraphs.length < FEW) return lines;
  const surname = subject.split(' ').at(-1) ?? '';
  const isLong = last.text.split(' ').length >= SENTENCE;
  const isNew = !paragraphs.some((line) => line !== last && line.text.includes(surname));
  const isIntroduced = readNote(last.text.slice(0, LONGEST)).people.length > 0;
  return isIntroduced || (isNew && isLong && isPerson(subject)) ? asBio(lines, last) : lines;
}

function asBio(lines: readonly RecognisedLine[], bio: RecognisedLine): readonly RecognisedLine[] {
  return lines.map((line) =>
    line === bio ? taken(line, 'authorBio', 'Says who somebody is') : line,
  );
}

/** Paragraphs of a piece, and characters of a bio. */
const FEW = 3;
const LONGEST = 600;
