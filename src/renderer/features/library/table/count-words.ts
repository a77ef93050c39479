import type { Reply } from '@shared/contract/channels';
import { storyCount } from '../story-count';
import type { ShownPages } from './story-pages';

/** How many stories the table shows, as the filter's end says it: "9 stories match “flood”". */
export function countWords({ question, found }: ShownPages): string {
  if (question === null) return '';
  const words = question.filter.query;
  if (found === 0) return words === '' ? 'No stories' : 'No matches';
  if (words === '') return storyCount(found);
  return `${storyCount(found)} ${found === 1 ? 'matches' : 'match'} “${words}”`;
}

/** Whether there is not one story, on the desk or in the spike. */
export function isEmptyLibrary(overview: Reply<'library:overview'> | null): boolean {
  return overview !== null && overview.total + overview.spiked === 0;
}
