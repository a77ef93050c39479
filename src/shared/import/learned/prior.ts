import type { LineInContext } from '../context';
import type { LineKind } from '../line-kind';

/** What a person's label, the name of a sound file or the house's own kicker is worth before anything is learned of it. */
const NAMED = 4;
/** Labels that nothing else bears. */
const SURELY_NAMED = 9;

/** What markup, labels and length say for or against a kind, whatever the words are. */
export function given(kind: LineKind, line: LineInContext): number {
  return (line.block.hints[kind] ?? 0) + named(kind, line) + beforehand(kind, line);
}

function named(kind: LineKind, { label, under, audio, kicker }: LineInContext): number {
  const isLabelled = label?.kind === kind && !label.isField;
  if (isLabelled && (kind === 'editorsNote' || kind === 'correction')) return SURELY_NAMED;
  const isNamed =
    isLabelled ||
    under === kind ||
    (kind === 'audio' && audio) ||
    (kind === 'kicker' && kicker === 'house');
  return isNamed ? NAMED : 0;
}

/** Long sentences are copy in any language and on any page, also where none of their words was ever learned. */
function beforehand(kind: LineKind, { words, sentence, rubbish }: LineInContext): number {
  if (kind === 'rubbish' && rubbish) return 3;
  if (kind === 'body')
    return sentence ? (words >= 12 ? 4 : 2.5) : words >= 25 ? 3 : words >= 12 ? 1.5 : 0;
  if (kind === 'rubbish')
    return sentence ? (words >= 20 ? -6 : words >= 12 ? -4 : -2) : words >= 25 ? -3 : 0;
  return 0;
}
