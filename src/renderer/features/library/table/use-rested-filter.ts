import { useEffect, useState } from 'react';
import type { StoryFilter } from '@shared/contract/library-channels';
import { sameFilter } from './story-filters';

/** A search waits so long for the next letter, in ms. */
const TYPING_REST = 120;

/** The filter, its words once they have rested; cleared words and all else count at once. */
export function useRestedFilter(filter: StoryFilter): StoryFilter {
  const [rested, setRested] = useState(filter);
  useEffect(() => {
    const timer = setTimeout(() => setRested(filter), filter.query === '' ? 0 : TYPING_REST);
    return () => clearTimeout(timer);
  }, [filter]);
  const isTyping = sameFilter({ ...rested, query: '' }, { ...filter, query: '' });
  return isTyping ? rested : filter;
}
