import { splitCaption } from './caption';
import { printedCredit } from './caption-credit';
import { familyOf, isLeftOut, type LineKind } from './line-kind';
import type { Recognition, RecognisedLine } from './recognition';
import { sameAsReason } from './reasons';

/**
 * The recognition with one line's kind set by hand; also takes a line in from the tray.
 * Copies of the line follow: of a caption or headline one copy is in the story, and it is the one chosen.
 * A headline that was only guessed gives way. Lines set by hand before are left alone. Unknown numbers change nothing.
 */
export function changeKind(recognition: Recognition, number: number, kind: LineKind): Recognition {
  const before = recognition.lines.find((line) => line.number === number);
  if (!before || (before.kind === kind && before.byHand) || !canBe(before, kind))
    return recognition;
  const chosen = recognition.lines.map((line) =>
    line.number === number ? setByHand(line, kind) : line,
  );
  const copies = settleCopies(chosen, before, kind);
  return { ...recognition, lines: kind === 'headline' ? oneHeadline(copies, number) : copies };
}

/** A picture is a photo or is left out; words are never a picture. */
function canBe({ picture }: RecognisedLine, kind: LineKind): boolean {
  return picture === null ? kind !== 'picture' : kind === 'picture' || isLeftOut(kind);
}

function setByHand(line: RecognisedLine, kind: LineKind): RecognisedLine {
  const credit = line.credit ?? printedCredit(kind, line.text, splitCaption(line.text).printed);
  const secondGuess = line.kind === kind ? line.secondGuess : line.kind;
  return {
    ...line,
    kind,
    credit,
    secondGuess,
    confidence: 1,
    notSure: false,
    byHand: true,
    reason: isLeftOut(kind) ? 'Left out by hand' : 'Set by hand',
  };
}

function settleCopies(
  lines: readonly RecognisedLine[],
  before: RecognisedLine,
  kind: LineKind,
): RecognisedLine[] {
  const root = before.sameAs ?? before.number;
  const inGroup = (line: RecognisedLine): boolean => line.number === root || line.sameAs === root;
  if (lines.filter(inGroup).length < 2) return [...lines];
  const moved = lines.map((line) =>
    inGroup(line) ? settled(line, before, kind, heir(lines.filter(inGroup), before)) : line,
  );
  const keeper = moved.filter(inGroup).find((line) => !isLeftOut(line.kind))?.number ?? root;
  return moved.map((line) => (inGroup(line) ? pointed(line, keeper) : line));
}

/** The copy that takes over when the one in the story is called a repeat. */
function heir(group: readonly RecognisedLine[], before: RecognisedLine): number | null {
  return (
    group.find((line) => line.number !== before.number && line.kind === 'repeat' && !line.byHand)
      ?.number ?? null
  );
}

function settled(
  line: RecognisedLine,
  before: RecognisedLine,
  kind: LineKind,
  next: number | null,
): RecognisedLine {
  if (line.number === before.number || line.byHand) return line;
  if (kind === 'repeat' && !isLeftOut(before.kind) && line.number === next)
    return { ...line, kind: before.kind, credit: before.credit, reason: before.reason };
  // Copy may say a thing twice; a caption, headline or note stands once.
  const once = familyOf(kind) !== 'body' && !isLeftOut(kind);
  return once && line.kind === kind ? { ...line, kind: 'repeat', credit: null } : line;
}

function pointed(line: RecognisedLine, keeper: number): RecognisedLine {
  const sameAs = line.number === keeper ? null : keeper;
  if (line.kind !== 'repeat' || line.byHand || sameAs === null) return { ...line, sameAs };
  return { ...line, sameAs, reason: sameAsReason(sameAs), confidence: 1, notSure: false };
}

/** Two lines that stand together may both be the headline; otherwise the guessed one gives way. */
function oneHeadline(lines: readonly RecognisedLine[], number: number): RecognisedLine[] {
  return lines.map((line) => {
    if (line.kind !== 'headline' || line.byHand || Math.abs(line.number - number) <= 1) return line;
    return {
      ...line,
      kind: 'rubbish',
      secondGuess: 'headline',
      confidence: 1,
      notSure: false,
      reason: `Line ${number} is the headline`,
    };
  });
}
