import type { LineInContext } from './context';
import type { Scores } from './kind-scores';
import type { LineKind } from './line-kind';
import { bodyScores } from './score-body';
import { furnitureScores } from './score-furniture';
import { mediaScores } from './score-media';
import { rubbishScore } from './score-rubbish';
import { titleScores } from './score-title';

/** Scores a line against every kind but `repeat`, which is settled before. Hints of the markup are added on top. */
export function scoreLine(line: LineInContext): Scores {
  const scores: Partial<Record<LineKind, number>> = {
    ...titleScores(line),
    ...furnitureScores(line),
    ...mediaScores(line),
    ...bodyScores(line),
    rubbish: rubbishScore(line),
  };
  for (const [kind, hint] of Object.entries(line.block.hints) as [LineKind, number][])
    scores[kind] = (scores[kind] ?? 0) + hint;
  return scores;
}
