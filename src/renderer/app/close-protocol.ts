import type { Controls } from './controls';

/** Saves what is open at once; whether the library has all of it. */
export async function saveAll({ stories, keepers }: Controls): Promise<boolean> {
  const [state, ...others] = await Promise.all([
    stories.flush(),
    ...[...keepers].map((flush) => flush()),
  ]);
  return state.kind === 'saved' && others.every(Boolean);
}

/** Answers `window:closing`: saves what is open, and says whether the library has all of it. Main asks the writer where it has not. */
export async function answerClosing(controls: Controls): Promise<void> {
  await controls.desk.ask('window:flushed', { saved: await saveAll(controls) });
}
