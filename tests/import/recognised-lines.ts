import type { LineKind } from '../../src/shared/import/line-kind';
import { recogniseText } from '../../src/shared/import/recognise-text';
import type { RecognisedLine } from '../../src/shared/import/recognition';
import { settledLines } from '../../src/shared/import/settled-lines';

/** A line by its kind and words, and what else is known of it. */
export type KindAndWords = readonly [
  kind: LineKind,
  text: string,
  known?: Partial<Pick<RecognisedLine, 'confidence' | 'secondGuess' | 'credit'>>,
];

/** Lines that were recognised as these kinds, numbered from 1. */
export function recognisedLines(all: readonly KindAndWords[]): RecognisedLine[] {
  const [shape] = recogniseText('A line').lines;
  if (shape === undefined) throw new Error('a line is recognised');
  return all.map(([kind, text, known], at) => ({
    ...shape,
    secondGuess: null,
    confidence: 0.95,
    kind,
    text,
    number: at + 1,
    ...known,
  }));
}

/** A line that was taken for one kind and could be another. */
export function nearly(
  kind: LineKind,
  text: string,
  secondGuess: LineKind,
  confidence = 0.7,
): KindAndWords {
  return [kind, text, { secondGuess, confidence }];
}

/** The kinds that lines recognised as these have when all of them are settled. */
export function settledKinds(...all: readonly KindAndWords[]): LineKind[] {
  return settledLines(recognisedLines(all)).map(({ kind }) => kind);
}
