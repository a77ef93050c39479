import type { Controls } from './controls';

/** Answers `window:closing`: saves what is open, and says whether the library has all of it. Main asks the writer where it has not. */
export async function answerClosing({ desk, stories }: Controls): Promise<void> {
  const state = await stories.flush();
  await desk.ask('window:flushed', { saved: state.kind === 'saved' });
}
