import type { OpenStory } from '../open-story/open-story';
import { styleOf, type ShownMatch, type StoryStyle } from './story-style';

/** What the house style says of a page on its way out. */
export type StyleVerdict =
  /** With what is still open, in page order. */
  | { readonly kind: 'checked'; readonly open: readonly ShownMatch[] }
  /** It could not be checked; whether it may go out all the same is for the desk to say. */
  | { readonly kind: 'failed'; readonly words: string }
  /** Nobody wished to wait any longer. */
  | { readonly kind: 'unheard' };

/**
 * Has the page checked as it stands now, and waits for that however long it takes: thousands of rules are made ready
 * in seconds, not at once. `giveUp` ends the wait.
 */
export async function styleVerdict(
  openStory: OpenStory,
  giveUp: AbortSignal,
): Promise<StyleVerdict> {
  const store = styleOf(openStory);
  for (;;) {
    await orGivenUp(store.getState().checkNow?.() ?? Promise.resolve(), giveUp);
    const verdict = giveUp.aborted ? ({ kind: 'unheard' } as const) : verdictOf(store.getState());
    if (verdict !== null) return verdict;
    await orGivenUp(nextOf(openStory), giveUp);
  }
}

function verdictOf({ phase, failure, open }: StoryStyle): StyleVerdict | null {
  switch (phase) {
    case 'checked':
      return { kind: 'checked', open };
    case 'failed':
      return { kind: 'failed', words: failure };
    case 'missing':
      return { kind: 'failed', words: 'The story’s house style is not on this computer.' };
    case 'waiting':
    case 'checking':
      return null;
  }
}

/** The next news of the check. */
function nextOf(openStory: OpenStory): Promise<void> {
  return new Promise((heard) => {
    const stop = styleOf(openStory).subscribe(() => {
      stop();
      heard();
    });
  });
}

function orGivenUp(work: Promise<void>, giveUp: AbortSignal): Promise<void> {
  if (giveUp.aborted) return Promise.resolve();
  return new Promise((done, failed) => {
    giveUp.addEventListener('abort', () => done(), { once: true });
    work.then(done, failed);
  });
}
