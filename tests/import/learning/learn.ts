import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelOf, type Model } from '../../../src/shared/import/learned/model';
import { storeNames, type PersonNames } from '../../../src/shared/import/learned/person-names';
import { readWeights } from '../../../src/shared/import/learned/weights';
import { labelLines } from '../../../src/shared/import/label-lines';
import { goldLots, goldTexts, type GoldText } from '../gold';
import { inNoLanguage } from '../no-language';
import { withNoise } from '../noise';
import { goldPages } from '../pages';
import { knownStretches, type Stretch } from './known-names';
import { learnNames } from './learn-names';
import { sampleOfPage, sampleOfText, type Sample } from './samples';
import { train } from './train';

/** Below this the desk is asked (`recognise-blocks.ts`). */
const SURE = 0.8;
const FOLDER = join(import.meta.dirname, '../../../src/shared/import/learned');

/** Learns from the whole set for building and writes the weights of the program; says how many tells have one. */
export function learn(): string {
  const lots = goldLots();
  const { names, samples } = allSamples(lots);
  const weights = train(samples);
  write('person-names.json', { parts: storeNames(names) });
  write('weights.json', weights);
  return `${samples.length} texts, ${weights.tells.split('\n').length} tells, ${names.size} parts of names`;
}

function write(file: string, learned: unknown): void {
  writeFileSync(join(FOLDER, file), `${JSON.stringify(learned, null, 2)}\n`);
}

/** A writer's lot. */
type Lot = ReturnType<typeof goldLots>[number];

/** Lots in so many parts: the names of one are told by what was learned from the others, as names are that nobody has seen. */
const NAME_PARTS = 5;

/** All that is learned from: the lots, and texts and pages in none. `names`: what the lots teach of names. */
function allSamples(lots: readonly Lot[]): { names: PersonNames; samples: Sample[] } {
  const names = namesOf(lots);
  const parts = Array.from({ length: NAME_PARTS }, (_, part) =>
    namesOf(lots.filter((__, at) => at % NAME_PARTS !== part)),
  );
  const ofLots = lots.flatMap(({ texts }, at) =>
    lotSamples(texts, parts[at % NAME_PARTS] ?? names),
  );
  return { names, samples: [...firstSamples(names), ...ofLots] };
}

function namesOf(lots: readonly Lot[]): PersonNames {
  known ??= knownStretches();
  return learnNames(
    lots.flatMap(({ texts }) => texts),
    known,
  );
}

let known: readonly Stretch[] | undefined;

/**
 * How well lines are read of a lot that the weights were not learned from, for each of these lots (all where none is named): a
 * line of figures each, then the kinds that were mistaken.
 */
export function crossRead(only: readonly string[]): string {
  const lots = goldLots();
  const mistaken = new Map<string, number>();
  const rows = lots
    .filter(({ name }) => only.length === 0 || only.includes(name))
    .map(({ name, texts }) => {
      const { names, samples } = allSamples(lots.filter((lot) => lot.name !== name));
      const { right, all, asked, missed } = compare(
        texts.map((text) => sampleOfText(text, names)),
        modelOf(readWeights(train(samples)), names),
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
function lotSamples(texts: readonly GoldText[], names: PersonNames): Sample[] {
  const bare = texts.filter((_, at) => at % BARE === 0).map(copyAlone);
  const unknown = texts
    .filter((_, at) => at % BARE === 3)
    .map((text, at) => inNoLanguage(text, 900_000 + at));
  return [
    ...[...texts, ...bare].map((text) => sampleOfText(text, names)),
    ...unknown.map((text) => ({ ...sampleOfText(text, names), isInvented: true })),
  ];
}

/** A stretch of copy as it is pasted: the first paragraphs, with nothing around them. */
function copyAlone(text: GoldText, at: number): GoldText {
  const copy = text.lines.filter(({ kind, goesOn }) => kind === 'body' || kind === null || goesOn);
  const from = copy.findIndex(({ kind }) => kind === 'body');
  return { ...text, lines: copy.slice(from, from + 2 + (at % 7)) };
}

function firstSamples(names: PersonNames): Sample[] {
  const texts = goldTexts();
  const pages = goldPages().map((page) => sampleOfPage(page, names));
  return [
    ...texts.map((text) => sampleOfText(text, names)),
    ...texts.map((text, at) => sampleOfText(withNoise(text, 500_000 + at), names)),
    // Pages are few, and each is taken twice.
    ...pages,
    ...pages,
  ];
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
