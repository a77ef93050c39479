import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelOf, type Model } from '../../../src/shared/import/learned/model';
import { readWeights, type StoredWeights } from '../../../src/shared/import/learned/weights';
import { labelLines } from '../../../src/shared/import/label-lines';
import { goldLots, goldTexts, type GoldText } from '../gold';
import { inNoLanguage } from '../no-language';
import { withNoise } from '../noise';
import { goldPages } from '../pages';
import { sampleOfPage, sampleOfText, type Sample } from './samples';
import { train } from './train';

/** Below this the desk is asked (`recognise-blocks.ts`). */
const SURE = 0.8;
const FILE = join(import.meta.dirname, '../../../src/shared/import/learned/weights.json');

/** Learns from the whole set for building and writes the weights of the program; says how many tells have one. */
export function learn(): string {
  const samples = [...firstSamples(), ...goldLots().flatMap(({ texts }) => lotSamples(texts))];
  const weights = train(samples);
  writeFileSync(FILE, `${JSON.stringify(weights, null, 2)}\n`);
  return `${samples.length} texts, ${weights.tells.split('\n').length} tells`;
}

/**
 * How well lines are read of a lot that the weights were not learned from, for each of these lots (all where none is named): a
 * line of figures each, then the kinds that were mistaken.
 */
export function crossRead(only: readonly string[]): string {
  const lots = goldLots().map(({ name, texts }) => ({ name, samples: texts.map(sampleOfText) }));
  const first = firstSamples();
  const mistaken = new Map<string, number>();
  const rows = lots
    .filter(({ name }) => only.length === 0 || only.includes(name))
    .map(({ name, samples }) => {
      const others = goldLots()
        .filter((lot) => lot.name !== name)
        .flatMap(({ texts }) => lotSamples(texts));
      const { right, all, asked, missed } = compare(
        samples,
        modelFrom(train([...first, ...others])),
        mistaken,
      );
      return `${name}  ${right} of ${all} lines  ${(right / all).toFixed(4)}  asked of ${missed} of ${all - right} mistaken and of ${asked} others`;
    });
  const most = [...mistaken].sort(([, a], [, b]) => b - a).slice(0, 20);
  return [...rows, ...most.map(([pair, count]) => `${String(count).padStart(4)}  ${pair}`)].join(
    '\n',
  );
}

/** Every so many texts are taken again without anything around the copy, and as many in no language. */
const BARE = 6;

/** A lot's texts, and some of them again as bare copy, and in words that no language has. */
function lotSamples(texts: readonly GoldText[]): Sample[] {
  const bare = texts.filter((_, at) => at % BARE === 0).map(copyAlone);
  const unknown = texts
    .filter((_, at) => at % BARE === 3)
    .map((text, at) => inNoLanguage(text, 900_000 + at));
  return [
    ...[...texts, ...bare].map(sampleOfText),
    ...unknown.map((text) => ({ ...sampleOfText(text), isInvented: true })),
  ];
}

/** A stretch of copy as it is pasted: the first paragraphs, with nothing around them. */
function copyAlone(text: GoldText, at: number): GoldText {
  const copy = text.lines.filter(({ kind, goesOn }) => kind === 'body' || kind === null || goesOn);
  const from = copy.findIndex(({ kind }) => kind === 'body');
  return { ...text, lines: copy.slice(from, from + 2 + (at % 7)) };
}

function firstSamples(): Sample[] {
  const texts = goldTexts();
  const pages = goldPages().map(sampleOfPage);
  return [
    ...texts.map(sampleOfText),
    ...texts.map((text, at) => sampleOfText(withNoise(text, 500_000 + at))),
    // Pages are few, and each is taken twice.
    ...pages,
    ...pages,
  ];
}

function modelFrom(weights: StoredWeights): Model {
  return modelOf(readWeights(weights));
}

/** Lines read right, all lines, and of how many right and mistaken ones the desk is asked. */
interface Comparison {
  right: number;
  all: number;
  asked: number;
  missed: number;
}

function compare(
  samples: readonly Sample[],
  model: Model,
  mistaken: Map<string, number>,
): Comparison {
  const sums: Comparison = { right: 0, all: 0, asked: 0, missed: 0 };
  for (const { lines, kinds } of samples)
    labelLines(lines, model).forEach(({ kind, confidence }, at) => {
      const wanted = kinds[at] ?? null;
      if (wanted === null) return;
      sums.all += 1;
      if (wanted === kind) sums.right += 1;
      if (confidence < SURE) sums[wanted === kind ? 'asked' : 'missed'] += 1;
      if (wanted === kind) return;
      const pair = `${wanted} read as ${kind}`;
      mistaken.set(pair, (mistaken.get(pair) ?? 0) + 1);
    });
  return sums;
}
