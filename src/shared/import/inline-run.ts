import type { DocJson } from '../story/story';
import type { ElementHint } from './html-hints';
import { markedText } from './inline';
import type { MarkJson } from './mark-json';
import type { TextRange } from './recognition';

/** A stretch of words with the marks around it, as a source's markup gives them. */
export interface MarkedPart {
  readonly text: string;
  readonly marks: readonly MarkJson[];
  /** The stretch is marked as a photo's credit. */
  readonly credit?: boolean;
  /** What an element says about the line that begins here. */
  readonly hint?: ElementHint;
}

/** A line's words cleaned up. */
export interface CleanRun {
  readonly text: string;
  readonly inline: readonly DocJson[] | null;
  /** Where the stretches marked as credit stand; null for none, or where they are the whole line. */
  readonly credit: TextRange | null;
}

/** Words with white space as a browser shows it and ends trimmed; null for a run without words. */
export function cleanRun(parts: readonly MarkedPart[]): CleanRun | null {
  const folded = trimEnds(foldSpaces(parts));
  const text = folded.map((part) => part.text).join('');
  return text === ''
    ? null
    : { text, inline: markedText(folded), credit: creditRange(folded, text) };
}

/** Spaces without a break (U+00A0 and its kin) are the writer's; the others fold as HTML folds them. */
function foldSpaces(parts: readonly MarkedPart[]): MarkedPart[] {
  const kept: MarkedPart[] = [];
  let before = ' ';
  for (const part of parts) {
    const folded = part.text.replace(/[ \t\n\r\f]+/gu, ' ');
    const text = before.endsWith(' ') ? folded.replace(/^ /u, '') : folded;
    if (text === '') continue;
    kept.push({ ...part, text });
    before = text;
  }
  return kept;
}

function trimEnds(parts: readonly MarkedPart[]): MarkedPart[] {
  const trimmed = [...parts];
  for (let first = trimmed[0]; first && first.text.trimStart() !== first.text; first = trimmed[0]) {
    const text = first.text.trimStart();
    if (text === '') trimmed.shift();
    else trimmed[0] = { ...first, text };
  }
  for (
    let last = trimmed.at(-1);
    last && last.text.trimEnd() !== last.text;
    last = trimmed.at(-1)
  ) {
    const text = last.text.trimEnd();
    if (text === '') trimmed.pop();
    else trimmed[trimmed.length - 1] = { ...last, text };
  }
  return trimmed;
}

function creditRange(parts: readonly MarkedPart[], text: string): TextRange | null {
  let at = 0;
  let from = -1;
  let to = -1;
  for (const part of parts) {
    if (part.credit === true && part.text.trim() !== '') {
      if (from < 0) from = at + part.text.length - part.text.trimStart().length;
      to = at + part.text.trimEnd().length;
    }
    at += part.text.length;
  }
  return from < 0 || (from === 0 && to === text.length) ? null : { from, to };
}
