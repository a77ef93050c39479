import type { Story } from './story';
import { summariseStory } from './story-summary';

/** The longest working title that a record takes. Characters. */
const TITLE_MAX = 2000;
const MARK = ' copy';

/**
 * A new story with the same copy, under another id. What was agreed, decided or done for the first one stays with it: dates,
 * slug, approval, waivers. An embargo is of the copy, and goes along.
 */
export function duplicatedStory(story: Story, id: string, now: string): Story {
  return {
    ...story,
    id,
    workingTitle: `${summariseStory(story).title.slice(0, TITLE_MAX - MARK.length)}${MARK}`,
    status: 'drafting',
    spikedAt: null,
    slug: '',
    createdAt: now,
    modifiedAt: now,
    publishedAt: null,
    updatedAt: null,
    dueAt: null,
    waivers: [],
    signOff: null,
  };
}
