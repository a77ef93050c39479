import type { LineKind } from '../../src/shared/import/line-kind';
import { recogniseText } from '../../src/shared/import/recognise-text';
import type { RecognisedLine } from '../../src/shared/import/recognition';

/** A line by its kind and words. */
export type KindAndWords = readonly [kind: LineKind, text: string];

/** Lines that were recognised as these kinds, numbered from 1. */
export function recognisedLines(all: readonly KindAndWords[]): RecognisedLine[] {
  const [shape] = recogniseText('A line').lines;
  if (shape === undefined) throw new Error('a line is recognised');
  return all.map(([kind, text], at) => ({ ...shape, kind, text, number: at + 1 }));
}
