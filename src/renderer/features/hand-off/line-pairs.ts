import type { StoryLine } from '@shared/story/compare/part-lines';

/** A line of both texts beside each other; empty where one of them has no such line. */
export interface LinePair {
  readonly label: string;
  readonly here: string;
  readonly came: string;
}

/** Lines of a part beside each other: the first of a label beside the first of that label, and so on. */
export function pairLines(here: readonly StoryLine[], came: readonly StoryLine[]): LinePair[] {
  const left = [...came];
  const pairs = here.map(({ label, words }): LinePair => {
    const at = left.findIndex((line) => line.label === label);
    const [other] = at < 0 ? [] : left.splice(at, 1);
    return { label, here: words, came: other?.words ?? '' };
  });
  return [...pairs, ...left.map(({ label, words }) => ({ label, here: '', came: words }))];
}
