import { describe, expect, it } from 'vitest';
import { expectedLines, goldLots, goldTexts, rawText, type GoldText } from './gold';
import { expectedText, measure, type Figures } from './measure';
import { table } from './table';
import { withNoise } from './noise';
import { readAsParagraphs, readByRules } from './read-with';

const texts = goldTexts();
const lots = goldLots().flatMap(({ texts: lot }) => lot);
/** Nothing is learned from them and no bound of theirs is held: the figures are printed, and may only be read. */
const heldOut = goldLots(true).flatMap(({ texts: lot }) => lot);
const noisy = texts.flatMap((text, index) =>
  Array.from({ length: 12 }, (_, copy) => withNoise(text, 1000 * index + copy)),
);

function figures(
  read: (raw: string, zone: string) => ReturnType<typeof readByRules>,
  of: readonly GoldText[],
): Figures {
  return measure(of.map((text) => [expectedText(text), read(rawText(text), text.zone)]));
}

describe('the gold set', () => {
  const columns = {
    'as written': figures(readByRules, texts),
    'with noise': figures(readByRules, noisy),
    'all paragraphs, noise': figures(readAsParagraphs, noisy),
    'lots learned from': figures(readByRules, lots),
    'held out': figures(readByRules, heldOut),
  };
  process.stdout.write(`\n${table(columns)}\n`);

  it('holds at least 64 texts in 8 layouts, 20 of them held out', () => {
    expect(texts.length + heldOut.length).toBeGreaterThanOrEqual(64);
    expect(heldOut.length).toBeGreaterThanOrEqual(20);
    expect(
      new Set(texts.map(({ name }) => name.replace(/-\d+$/u, ''))).size,
    ).toBeGreaterThanOrEqual(8);
  });

  it.each(['as written', 'with noise'] as const)('is read within the bounds: %s', (name) => {
    const {
      headline,
      author,
      date,
      noteF1,
      callF1,
      captionF1,
      creditExact,
      junkRecall,
      bodyLoss,
      bodyF1,
      copiesInBody,
    } = columns[name];
    expect(Math.min(headline, author, date)).toBeGreaterThanOrEqual(0.99);
    expect(Math.min(noteF1, callF1, junkRecall)).toBeGreaterThanOrEqual(0.98);
    expect(Math.min(captionF1, creditExact)).toBeGreaterThanOrEqual(0.97);
    expect(bodyF1).toBeGreaterThanOrEqual(0.99);
    expect(bodyLoss).toBeLessThanOrEqual(0.001);
    expect(copiesInBody).toBe(0);
  });

  it.each(texts)('reads $name line by line', (text) => {
    const got = readByRules(rawText(text), text.zone).lines.map(({ text: words, kind }) => ({
      kind,
      text: words,
    }));
    expect(got.map(({ text: words }) => words)).toEqual(
      expectedLines(text).map(({ text: words }) => words),
    );
  });
});
