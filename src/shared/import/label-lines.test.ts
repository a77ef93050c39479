import { describe, expect, it } from 'vitest';
import { labelLines } from './label-lines';
import type { Model } from './learned/model';
import type { LineKind } from './line-kind';
import { normaliseText } from './normalise-text';
import { endScore, PLACES, startScore, stepScore } from './order';
import { readLines } from './recognise-blocks';
import { textBlocks } from './text-blocks';

/** A model that knows of each line only what these scores say, and the page's order. */
function modelOf(scores: readonly Partial<Record<LineKind, number>>[]): Model {
  return {
    candidates: () =>
      scores.map((own) =>
        PLACES.flatMap((place, index) => {
          const score = own[place.kind];
          return score === undefined ? [] : [{ ...place, index, score: score + place.likely }];
        }),
      ),
    start: startScore,
    end: endScore,
    step: (from, to) => stepScore(PLACES[from.index] ?? from, PLACES[to.index] ?? to),
  };
}

function kinds(...scores: readonly Partial<Record<LineKind, number>>[]): LineKind[] {
  const text = scores.map((_, at) => `Line ${at}`).join('\n');
  const { context } = readLines(textBlocks(normaliseText(text).lines).blocks, null);
  return labelLines(context, modelOf(scores)).map(({ kind }) => kind);
}

describe('labelLines', () => {
  const BODY = { body: 20 };

  it('takes each line for what it is in most readings of the whole text', () => {
    // By itself the first line is furniture; below nothing and above a byline it is the headline.
    expect(kinds({ headline: 4, rubbish: 1 }, { byline: 5, rubbish: 0 }, BODY)).toEqual([
      'headline',
      'byline',
      'body',
    ]);
  });

  it('takes one line for the headline, whatever else could be one', () => {
    expect(kinds({ headline: 8, standfirst: 0 }, { headline: 30, standfirst: 14 }, BODY)).toEqual([
      'headline',
      'standfirst',
      'body',
    ]);
  });

  it('remembers a byline far above, below which another one is seldom one', () => {
    const between = { rubbish: 20 };
    const BYLINE = 1;
    const model = modelOf([
      { headline: 20 },
      { byline: 9, rubbish: 0 },
      between,
      { byline: 4, rubbish: 0 },
      BODY,
    ]);
    const seldom: Model = {
      ...model,
      candidates: (lines) =>
        model
          .candidates(lines)
          .map((all) =>
            all.map((one) =>
              one.kind === 'byline' && (one.above & BYLINE) > 0
                ? { ...one, score: one.score - 9 }
                : one,
            ),
          ),
    };
    const { context } = readLines(textBlocks(normaliseText('A\nB\nC\nD\nE').lines).blocks, null);
    expect(labelLines(context, seldom).map(({ kind }) => kind)).toEqual([
      'headline',
      'byline',
      'rubbish',
      'rubbish',
      'body',
    ]);
    expect(labelLines(context, model)[3]?.kind).toBe('byline');
  });
});
