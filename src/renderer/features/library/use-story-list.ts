import { useEffect, useMemo, useState } from 'react';
import type { Reply, StoryRow } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { StoryStatus } from '@shared/story/story';
import { useAnswer } from '../../desk/use-answer';
import { orderRows, type StoryOrder } from './story-order';
import { useLibraryTurn } from './use-library-turn';

/** A search waits so long for the next letter, in ms. */
const TYPING_REST = 120;

/** What the list is asked to show. */
export interface ListFilter {
  readonly query: string;
  readonly status: StoryStatus | null;
  readonly spiked: boolean;
}

/** The library as the sidebar shows it, and the ways to change that. */
export interface StoryList {
  readonly filter: ListFilter;
  /** Null until the library has answered for the first time. */
  readonly reply: Reply<'story:list'> | null;
  readonly rows: readonly StoryRow[];
  readonly failure: DeskError | null;
  readonly order: StoryOrder;
  readonly setQuery: (query: string) => void;
  readonly setStatus: (status: StoryStatus | null) => void;
  readonly setSpiked: (spiked: boolean) => void;
  readonly setOrder: (order: StoryOrder) => void;
  /** Asks the library again, after it could not answer. */
  readonly retry: () => void;
}

const ALL: ListFilter = { query: '', status: null, spiked: false };

/** Asks for the list as the filter and the library change. A search has an order of its own: best match first. */
export function useStoryList(openId: string | null): StoryList {
  const [filter, setFilter] = useState(ALL);
  const [browsing, setBrowsing] = useState<StoryOrder>('updated');
  const [searching, setSearching] = useState<StoryOrder>('match');
  const query = useRested(filter.query.trim(), TYPING_REST);
  const [tries, setTries] = useState(0);
  const answer = useAnswer('story:list', { ...filter, query }, useLibraryTurn(openId) + tries);
  const isSearch = query !== '';
  const order = isSearch ? searching : browsing;
  const reply = answer?.ok === true ? answer.value : null;
  const rows = useMemo(() => orderRows(reply?.rows ?? [], order), [reply, order]);
  const failure = answer?.ok === false ? answer.error : null;
  return useMemo(
    () => ({
      filter,
      reply,
      rows,
      order,
      failure,
      setQuery: (words) => setFilter((now) => ({ ...now, query: words.slice(0, 500) })),
      setStatus: (status) => setFilter((now) => ({ ...now, status })),
      setSpiked: (spiked) => setFilter((now) => ({ ...now, spiked, status: null })),
      setOrder: isSearch ? setSearching : setBrowsing,
      retry: () => setTries((now) => now + 1),
    }),
    [filter, reply, rows, order, failure, isSearch],
  );
}

/** A value once it has rested; empty words need no rest, so that clearing a search is felt at once. */
function useRested(value: string, rest: number): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), value === '' ? 0 : rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return rested;
}
