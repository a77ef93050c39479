import type { LineKind } from './line-kind';
import type { RecognisedLine } from './recognition';

/** A line taken for another kind than it was by itself, which the desk is asked about, with what it was as its second guess. */
export function taken(line: RecognisedLine, kind: LineKind, reason: string): RecognisedLine {
  const confidence = Math.max(0.5, 1 - line.confidence);
  return { ...line, kind, reason, confidence, secondGuess: line.kind, notSure: true };
}
