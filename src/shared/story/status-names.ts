import type { StoryStatus } from './story';

/** Where a story stands in the desk's day, as the desk says it. */
export const STATUS_NAMES: Readonly<Record<StoryStatus, string>> = {
  commissioned: 'Commissioned',
  drafting: 'Drafting',
  editing: 'Editing',
  factCheck: 'Fact-check',
  ready: 'Ready',
  published: 'Published',
};
