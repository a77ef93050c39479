import type { BundledStory } from '@shared/bundle/read-bundle';
import type { FoundMatch } from '@shared/export/preflight';
import { foundMatches } from '@shared/export/preflight/style-problems';
import { dayIn } from '@shared/house-style/day-in';
import type { HouseStyle } from '@shared/house-style/house-style';
import { ok } from '@shared/result/result';
import { docOf } from '@shared/story/parse-story';
import type { CommandValues } from './command';
import { readStory } from './read-story';
import { readyHouse, storyMatches } from './ready-house';
import type { Step } from './stop';
import type { Terminal } from './terminal';

/** A story with all that its preflight is told. */
export interface StoryToCheck {
  readonly bundle: BundledStory;
  readonly houseStyle: HouseStyle;
  /** Today by the house's clock. */
  readonly today: string;
  readonly style: readonly FoundMatch[];
}

/** Reads a story and has its copy read by the rules of its house, or of the one that `--house` names. */
export async function storyToCheck(
  file: string,
  { house }: CommandValues,
  terminal: Terminal,
): Promise<Step<StoryToCheck>> {
  const bundle = await readStory(file, terminal);
  if (!bundle.ok) return bundle;
  const { story } = bundle.value;
  const ready = await readyHouse(house ?? story.houseStyleId, { file }, terminal);
  if (!ready.ok) return ready;
  const { parts, matches } = storyMatches(file, story, ready.value, terminal);
  const houseStyle = ready.value.style;
  return ok({
    bundle: bundle.value,
    houseStyle,
    today: dayIn(new Date(), houseStyle.timeZone),
    style: foundMatches(docOf(story), parts, matches),
  });
}
