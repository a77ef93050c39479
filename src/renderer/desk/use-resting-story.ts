import { useEffect, useState } from 'react';
import type { Story } from '@shared/story/story';
import type { OpenStory } from './open-story/open-story';

/** Nothing is read from the page before it has rested this long, in ms. */
const REST = 300;

/**
 * The whole story as it stood when the desk last came to rest: for what is too costly to work out at
 * a keystroke. Null until the first rest.
 */
export function useRestingStory(openStory: OpenStory): Story | null {
  const [rested, setRested] = useState<{ readonly of: OpenStory; readonly story: Story } | null>(
    null,
  );
  useEffect(
    () => watchRest(openStory, (story) => setRested({ of: openStory, story })),
    [openStory],
  );
  return rested?.of === openStory ? rested.story : null;
}

/** Calls once at the next idle moment, then after each change that has come to rest; gives the way to stop. */
export function watchRest(openStory: OpenStory, onRest: (story: Story) => void): () => void {
  let seen: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancelIdle = whenIdle(read);
  function read(): void {
    seen = openStory.revision;
    onRest(openStory.story);
  }
  function wait(): void {
    const waitedFor = openStory.revision;
    clearTimeout(timer);
    timer = setTimeout(() => {
      cancelIdle();
      if (openStory.revision === waitedFor) cancelIdle = whenIdle(read);
      else wait();
    }, REST);
  }
  const stop = openStory.subscribe(() => {
    if (openStory.revision !== seen) wait();
  });
  return () => {
    stop();
    clearTimeout(timer);
    cancelIdle();
  };
}

/** An idle moment of the browser, or the next turn where it knows none. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 1000 });
  return () => cancelIdleCallback(handle);
}
