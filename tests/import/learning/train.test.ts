import { describe, expect, it } from 'vitest';
import { labelLines } from '../../../src/shared/import/label-lines';
import { modelOf } from '../../../src/shared/import/learned/model';
import { readWeights } from '../../../src/shared/import/learned/weights';
import { goldLots } from '../gold';
import { learnNames } from './learn-names';
import { sumReadings } from './readings';
import { sampleOfText } from './samples';
import { train } from './train';

const texts = goldLots().flatMap((lot) => lot.texts);
const names = learnNames(texts.slice(0, 60));
const samples = texts.slice(0, 12).map((text) => sampleOfText(text, names));

describe('training', () => {
  const weights = train(samples);

  it('reads the texts that it learned from', () => {
    const model = modelOf(readWeights(weights), names);
    const wrong = samples.flatMap(({ lines, kinds }) =>
      labelLines(lines, model).filter(({ kind }, at) => kinds[at] !== null && kinds[at] !== kind),
    );
    expect(wrong).toEqual([]);
  });

  it('finds the same weights again', () => {
    expect(train(samples)).toEqual(weights);
  });

  it('knows nothing without weights but order, markup and length', () => {
    const none = { tells: '', places: '', starts: '', ends: '', steps: '' };
    const model = modelOf(readWeights(none), names);
    const right = samples.flatMap(({ lines, kinds }) =>
      labelLines(lines, model).map(({ kind }, at) => kind === kinds[at]),
    );
    expect(right.filter(Boolean).length).toBeLessThan(0.8 * right.length);
  });
});

describe('sumReadings', () => {
  // Two places of two kinds; a reading's weight is the product of its lines' and steps'.
  const ways = {
    start: Float64Array.of(1, 1),
    end: Float64Array.of(1, 2),
    step: Float64Array.of(1, 3, 0, 1),
    below: [Int32Array.of(0, 1), Int32Array.of(1)],
  };
  const sorts = { from: [0, 1], to: [0, 1], tos: 2 };
  const lines = [Float64Array.of(Math.log(2), 0), Float64Array.of(0, Math.log(5))];

  it('weighs every reading once', () => {
    // aa 2·1·1·1 = 2 · ab 2·3·5·2 = 60 · bb 1·1·5·2 = 10; ba is forbidden.
    const told = sumReadings(lines, ways, sorts);
    expect(Math.exp(told?.logSum ?? 0)).toBeCloseTo(72, 9);
    expect(told?.shares[0]?.[0]).toBeCloseTo(62 / 72, 9);
    expect(told?.shares[1]?.[1]).toBeCloseTo(70 / 72, 9);
    expect([...(told?.steps ?? [])].map((share) => share * 72)).toEqual([
      expect.closeTo(2, 9),
      expect.closeTo(60, 9),
      expect.closeTo(0, 9),
      expect.closeTo(10, 9),
    ]);
  });

  it('says when the order allows no reading', () => {
    const only = [
      Float64Array.of(Number.NEGATIVE_INFINITY, 0),
      Float64Array.of(0, Number.NEGATIVE_INFINITY),
    ];
    expect(sumReadings(only, ways, sorts)).toBeNull();
  });
});
