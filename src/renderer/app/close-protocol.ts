import type { Controls } from './controls';

/** Answers `window:closing`: saves what is open, and says whether the library has all of it. Main asks the writer where it has not. */
export async function answerClosing({ desk, stories, keepers }: Controls): Promise<void> {
  const [state, ...others] = await Promise.all([
    stories.flush(),
    ...[...keepers].map((flush) => flush()),
  ]);
  const saved = state.kind === 'saved' && others.every(Boolean);
  await desk.ask('window:flushed', { saved });
}
