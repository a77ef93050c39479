import type { LineInContext } from '../context';
import type { LineKind } from '../line-kind';

/** What a person's label, the name of a sound file or the house's own kicker is worth before anything is learned of it. */
const NAMED = 4;

/** No caption is longer, without its credit. */
const CAPTION = 45;

/** What markup, labels and length say for or against a kind, whatever the words are. */
export function given(kind: LineKind, line: LineInContext): number {
  return (line.block.hints[kind] ?? 0) + named(kind, line) + beforehand(kind, line);
}

function named(kind: LineKind, { label, under, audio, kicker }: LineInContext): number {
  const isNamed =
    (label?.kind === kind && !label.isField) ||
    under === kind ||
    (kind === 'audio' && audio) ||
    (kind === 'kicker' && kicker === 'house');
  return isNamed ? NAMED : 0;
}

/** Long sentences are copy in any language and on any page, also where none of their words was ever learned. */
function beforehand(kind: LineKind, line: LineInContext): number {
  const { words, sentence, rubbish, caption } = line;
  if (kind === 'rubbish' && rubbish) return 3;
  // A short sentence that closes with a day is about a picture more often than not.
  if (kind === 'caption' && caption.date !== null && sentence && words >= 8 && words <= CAPTION)
    return 4;
  if (kind === 'body')
    return sentence ? (words >= 12 ? 4 : 2.5) : words >= 25 ? 3 : words >= 12 ? 1.5 : 0;
  if (kind === 'rubbish')
    return sentence ? (words >= 20 ? -6 : words >= 12 ? -4 : -2) : words >= 25 ? -3 : 0;
  return 0;
}
