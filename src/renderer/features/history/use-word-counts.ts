import { useEffect, useState, type RefObject } from 'react';
import type { WordCounts } from '@shared/story/compare/word-changes';
import type { Desk } from '../../desk/desk';
import { useDesk } from '../../desk/desk-context';

/** The last question of each desk: the library reads two texts for each, so they are asked one after the other. */
const lines = new WeakMap<Desk, Promise<unknown>>();

/** How many words came and went with a version, asked for when its row is first in sight; null until it is known. */
export function useWordCounts(
  row: RefObject<HTMLElement | null>,
  storyId: string,
  versionId: number | null,
): WordCounts | null {
  const desk = useDesk();
  const [counts, setCounts] = useState<WordCounts | null>(null);
  useEffect(() => {
    if (versionId === null || row.current === null) return undefined;
    const left = new AbortController();
    const ask = async (): Promise<void> => {
      if (left.signal.aborted) return;
      const reply = await desk.ask('version:words', { storyId, versionId });
      // Where a text cannot be read the row says how many words it has; opening it says why.
      if (reply.ok) setCounts(reply.value.counts);
    };
    const stop = onceInSight(row.current, () => {
      lines.set(desk, (lines.get(desk) ?? Promise.resolve()).then(ask));
    });
    return () => {
      left.abort();
      stop();
    };
  }, [desk, row, storyId, versionId]);
  return counts;
}

/** Calls once when the element is first in sight; gives the way to stop waiting. */
function onceInSight(element: HTMLElement, call: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    call();
    return () => undefined;
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    call();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
