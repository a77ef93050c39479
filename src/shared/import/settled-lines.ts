import { withLinesAmid } from './amid-copy';
import { bylineLines, headlineOf, isTrail } from './byline-lines';
import { BY, namesOfByline } from './byline-names';
import { withHeadline } from './headline-lines';
import { namesOverBios } from './introduced-writers';
import { copy, withBio, withCopy, withQuotes, withTables } from './copy-lines';
import { DOUBTED, NAMELESS } from './doubt';
import { readNote, subjectOf } from './editors-note';
import { readLabel } from './labels';
import { withLoneCaptions } from './lone-credits';
import { isName, nameCounter, sameName } from './names';
import { doubtfulByline } from './named-elsewhere';
import { caption, credit } from './picture-lines';
import { stampParts } from './stamp';
import { call, note } from './note-lines';
import type { RecognisedLine } from './recognition';
import { taken } from './taken';

/**
 * The lines of a source with the kinds that all of them together leave no doubt of, where a line by itself was taken for something
 * else: the credit right below a caption, the signatories of a letter, a writer over a picture. The desk is asked about each.
 */
export function settledLines(lines: readonly RecognisedLine[]): RecognisedLine[] {
  const parted = withBio(lines).map((line, at, all) => {
    const [above, below] = [all[at - 1], all[at + 1]];
    const one = section(call(note(copy(caption(credit(line, above, below)), above, below))), below);
    return inForm(listed(numbered(one, above), all.slice(Math.max(0, at - NEAR), at)), above);
  });
  const credited = withLinesAmid(withLoneCaptions(parted));
  const named = lines.flatMap(({ kind, text }) =>
    kind === 'authorBio' || kind === 'editorsNote'
      ? readNote(text.slice(0, 5000), kind === 'authorBio').people
      : [],
  );
  const known = [...named.map(({ name }) => name), ...namesOverBios(credited)];
  const count = nameCounter(known);
  const isIntroduced = (name: string): boolean => count(name) > 0;
  const written = withWriter(
    withQuotes(withTables(withCopy(withHeadline(credited)))),
    isIntroduced,
  );
  const bylines = bylineLines(written, { any: known.length > 0, has: isIntroduced });
  const names = bylines.flatMap(({ byline }) => byline.names);
  const writers = new Set(bylines.map(({ line }) => line.number));
  const isNamed = writers.size > 0 || known.length > 0;
  const most = isNamed ? undefined : doubtfulByline(written);
  if (most?.kind === 'rubbish') writers.add(most.number);
  const headline = headlineOf(written);
  return written.map((line) => {
    const isLeft = line.kind === 'rubbish' || line.kind === 'authorBio';
    if (writers.has(line.number) && isLeft)
      return taken(line, 'byline', 'Stands among the writers');
    if (line.kind === 'byline' && (isNameless(line) || isTrail(line.text, headline)))
      return taken(line, 'rubbish', 'Names nobody');
    if (isNamed && isOfNoWriter(line, writers)) return leftOut(line);
    return tellsOfWriter(line, names) ? taken(line, 'authorBio', 'Tells of the writer') : line;
  });
}

/** `author_2,"Ana Ruiz"`, right below `author,"Bo Lind"` */
const NUMBERED = /^["<[]?\p{L}+[ _-]?[2-9]\b/u;

/** The field of a system that numbers on from a writer's names another. */
function numbered(line: RecognisedLine, above: RecognisedLine | undefined): RecognisedLine {
  const isNext =
    NUMBERED.test(line.text) &&
    above !== undefined &&
    isWritersField(line) &&
    isWritersField(above);
  return isNext && line.kind !== 'byline'
    ? taken(line, 'byline', 'Numbers on from the byline')
    : line;
}

/** `{ "name": "Ana Ruiz",`, one of a list of objects, which tell more of each below */
const LISTED = /^[{\s-]*"?name"?\s*:/u;
/** What a system says of a writer stands on so many lines. */
const NEAR = 4;

/** The next object of the list that gives a writer's name gives another. */
function listed(line: RecognisedLine, above: readonly RecognisedLine[]): RecognisedLine {
  const mayBe = line.kind === 'rubbish' && line.secondGuess === 'byline' && LISTED.test(line.text);
  return mayBe && above.some(({ kind, text }) => kind === 'byline' && LISTED.test(text))
    ? taken(line, 'byline', 'Stands in the list of writers')
    : line;
}

/** "Your name", "Name(s) of co-author(s)" over the line that a form's reader filled in */
const NAME_FIELD =
  /^(?:(?:your|full|first and last|(?:co-?)?author(?:[’']s)?|writer(?:[’']s)?|contributor(?:[’']s)?) )*names?(?:\(s\))?(?: of (?:the )?(?:first |second |other )?(?:co-?)?(?:author|writer)(?:\(s\)|s)?)?\s*[:*]?$/iu;
/** "Suburb", "Town" */
const PLACE_FIELD = /^(?:your )?(?:suburb|town|city|place|village|location|address)\s*[:*]?$/iu;

/** The answer in a form, below what is asked for. */
function inForm(line: RecognisedLine, above: RecognisedLine | undefined): RecognisedLine {
  if (above?.kind !== 'rubbish' || (line.kind !== 'rubbish' && line.kind !== 'byline')) return line;
  if (line.kind === 'byline' && PLACE_FIELD.test(above.text))
    return { ...taken(line, 'rubbish', 'A place in a form'), secondGuess: null };
  const isName = line.kind === 'rubbish' && NAME_FIELD.test(above.text);
  return isName && namesOfByline(line.text).sure
    ? taken(line, 'byline', 'The name in a form')
    : line;
}

/** `"section": "Opinion",` right over the headline, where a page would print it. */
function section(line: RecognisedLine, below: RecognisedLine | undefined): RecognisedLine {
  const isOver = line.kind === 'rubbish' && below?.kind === 'headline';
  return isOver && readLabel(line.text)?.kind === 'kicker'
    ? taken(line, 'kicker', 'Names the section over the headline')
    : line;
}

function isWritersField({ text }: RecognisedLine): boolean {
  return readLabel(text)?.kind === 'byline';
}

/** A byline apart from those of the writers: a photographer, a desk, a signature below a byline. */
function isOfNoWriter(
  { kind, text, number }: RecognisedLine,
  writers: ReadonlySet<number>,
): boolean {
  return kind === 'byline' && !writers.has(number) && stampParts(text).length === 0;
}

/** It waits in the tray, and is not nearly a byline any more: the writers are read again from the lines as they are settled. */
function leftOut(line: RecognisedLine): RecognisedLine {
  return { ...taken(line, 'rubbish', 'Names no writer of the piece'), secondGuess: null };
}

/** "Chair, Tarn Ratepayers" */
const POST_FIRST =
  /^(?:The )?(?:(?:Vice|Former|Deputy|Hon\.?) )*(?:Chair(?:man|woman|person)?|President|Secretary|Director|Head(?:master|teacher)?|Principal|Treasurer|Professor|Editor|Founder|Manager)(?: \([^()]+\))?,/u;

/** "April 4: Pruning workshop, Pruett fairgrounds" */
const EVENT = /^(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})\s*[:–—-]\s/u;

/** A byline that gives the story no writer and no day would be lost with its words; left out it waits in the tray. */
function isNameless({ text, confidence }: RecognisedLine): boolean {
  const { names, sure } = namesOfByline(text);
  if (!sure && (POST_FIRST.test(text) || EVENT.test(text))) return true;
  const isUnread = names.length === 0 || (!sure && confidence < NAMELESS);
  return isUnread && stampParts(text).length === 0 && !BY.test(text);
}

/** "Ana Ruiz can be reached at …", where she wrote the piece, and it could be her bio. */
function tellsOfWriter(
  { kind, text, secondGuess, confidence }: RecognisedLine,
  names: readonly string[],
): boolean {
  if (kind !== 'rubbish' || secondGuess !== 'authorBio' || confidence >= DOUBTED) return false;
  const subject = subjectOf(text);
  return subject !== null && names.some((name) => sameName(name, subject));
}

/** "Ana Ruiz/Guest Columnist" */
const COLUMNIST = /\/\s?(?:guest )?(?:columnist|contributor)$/iu;

/** A name over a picture is its credit, unless no other line is a byline and a bio speaks of it. */
function withWriter(
  lines: readonly RecognisedLine[],
  isIntroduced: (name: string) => boolean,
): readonly RecognisedLine[] {
  const copy = lines.findIndex(({ kind }) => kind === 'body');
  const head = lines.slice(0, Math.max(0, copy));
  if (head.some(({ kind }) => kind === 'byline')) return lines;
  const writer = head.find(
    ({ kind, text, secondGuess }) =>
      kind === 'credit' &&
      ((isName(text) && (isIntroduced(text) || secondGuess === 'byline')) || COLUMNIST.test(text)),
  );
  return writer === undefined
    ? lines
    : lines.map((line) =>
        line === writer ? { ...taken(line, 'byline', 'Names the writer'), credit: null } : line,
      );
}
