import type { LineKind } from '../../../src/shared/import/line-kind';
import {
  namePartsOf,
  openingStretch,
  partScale,
  type PersonNames,
} from '../../../src/shared/import/learned/person-names';
import type { GoldText } from '../gold';
import type { Stretch } from './known-names';
import { numbers, shuffle } from './random-order';

/** In lines of these kinds stand places, bodies, posts, sections and buttons, and few persons but the writers. */
const OTHERS: readonly LineKind[] = ['rubbish', 'kicker', 'stamp', 'authorBio', 'byline', 'audio'];
/** What parts a line into stretches. */
const PARTS = /\s*[,|·•:/;–—]\s*|\s+-\s+|\s+(?:and|for|in|at)\s+/u;
const LONGEST = 90;

/** All stretches of texts that look like names, each once for each answer. */
function stretchesOf(texts: readonly GoldText[]): Stretch[] {
  const found = new Map<string, Stretch>();
  const add = (words: string, isPerson: boolean): void => {
    if (isWhole(words)) found.set(`${words} ${String(isPerson)}`, { words, isPerson });
  };
  for (const { authors, lines } of texts) {
    for (const author of authors) add(author, true);
    const named = authors.map((author) => author.toLowerCase());
    for (const { kind, text } of lines) {
      if (kind === null || !OTHERS.includes(kind) || text.length > LONGEST) continue;
      for (const part of text.split(PARTS)) {
        const small = part.replace(/^by /iu, '').toLowerCase();
        const isOfWriter = named.some((name) => name.includes(small) || small.includes(name));
        if (!isOfWriter) add(part.replace(/^by /iu, ''), false);
      }
    }
  }
  return [...found.values()];
}

function isWhole(words: string): boolean {
  return openingStretch(words)?.words === words;
}

const ROUNDS = 12;
const RATE = 0.15;
const HOLD = 1e-3;
/** Stretches in which a part must stand to have a weight. */
const LEAST = 3;
/** What a stretch that no text has is worth beside one of a text: in learning, and as a stretch in which a part stands. */
const KNOWN = 0.1;
const KNOWN_COUNT = 0.25;

/**
 * Learns by logistic regression (AdaGrad) what tells persons from what else has capitals, from texts and from what is `known` besides;
 * the same for the same ones.
 */
export function learnNames(
  texts: readonly GoldText[],
  known: readonly Stretch[] = [],
): PersonNames {
  const stretches = [
    ...stretchesOf(texts).map((one) => ({ ...one, weight: 1, count: 1 })),
    ...known
      .filter(({ words }) => isWhole(words))
      .map((one) => ({ ...one, weight: KNOWN, count: KNOWN_COUNT })),
  ];
  const counts = new Map<string, number>();
  for (const { words, count } of stretches)
    for (const part of namePartsOf(words)) counts.set(part, (counts.get(part) ?? 0) + count);
  const ids = new Map(
    [...counts].filter(([, count]) => count >= LEAST).map(([part], at) => [part, at]),
  );
  const prepared = stretches.map(({ words, isPerson, weight }) => {
    const parts = namePartsOf(words);
    return {
      parts: parts.flatMap((part) => ids.get(part) ?? []),
      scale: partScale(parts),
      isPerson,
      weight,
    };
  });
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-6);
  const random = numbers(54_321);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(prepared, random);
    for (const { parts, scale, isPerson, weight } of prepared) {
      const odds = scale * parts.reduce((sum, part) => sum + (weights[part] ?? 0), 0);
      const off = weight * (1 / (1 + Math.exp(-odds)) - (isPerson ? 1 : 0)) * scale;
      for (const part of parts) {
        const gradient = off + HOLD * (weights[part] ?? 0);
        squares[part] = (squares[part] ?? 0) + gradient * gradient;
        weights[part] = (weights[part] ?? 0) - (RATE * gradient) / Math.sqrt(squares[part] ?? 1);
      }
    }
  }
  return new Map([...ids].map(([part, at]) => [part, weights[at] ?? 0]));
}
