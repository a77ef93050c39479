import type { Story } from '../../src/shared/story/story';
import { p, page, story } from '../story-builder';

/** Words that compress about as badly as prose: a vocabulary of three thousand, drawn anew for each seed. */
export function prose(words: number, seed: number): string {
  let state = seed + 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const word = (): string => {
    const at = Math.floor(next(3000) * (next(1000) / 1000));
    return `${['ri', 'tan', 'mo', 'har', 'sel', 'du'][at % 6]}${at.toString(26).replace(/\d/gu, 'e')}`;
  };
  return Array.from({ length: words }, word).join(' ');
}

/** A story of these paragraphs. */
export function storyOf(paragraphs: readonly string[], id: string): Story {
  return story(
    page({ headline: 'Room for the river', body: paragraphs.map((words) => p(words)) }),
    {
      id,
    },
  );
}

/** Paragraphs of 72 words: seventy of them are a story of 5,000. */
const PARAGRAPH_WORDS = 72;

/**
 * What a story of seventy paragraphs was after each of so many changes: with each, another of its paragraphs is written
 * anew.
 */
export function* rewritten(changes: number, id: string): Generator<Story> {
  const paragraphs = Array.from({ length: 70 }, (_, at) => prose(PARAGRAPH_WORDS, at));
  yield storyOf(paragraphs, id);
  for (let round = 0; round < changes; round += 1) {
    paragraphs[(round * 31) % 70] = prose(PARAGRAPH_WORDS, 100 + round);
    yield storyOf(paragraphs, id);
  }
}
