import type { Desk } from '../desk';
import type { OpenStory } from '../open-story/open-story';
import { levelCounts, styleOf } from './story-style';

/** What a check found is noted when story and check have rested so long, in ms. */
const REST = 1000;

/**
 * Lets the library know what the style check of the open story found, for its table: for a revision that is saved, once
 * all of it has been checked, and only where it is something new. Gives the way to stop.
 */
export function noteIssues(desk: Desk, openStory: OpenStory): () => void {
  const style = styleOf(openStory);
  let noted = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const isSettled = (): boolean =>
    openStory.saveState.kind === 'saved' && style.getState().phase === 'checked';
  const look = async (): Promise<void> => {
    const { revision } = openStory;
    if (!isSettled()) return;
    // The page may have changed after its last check, and been saved before the next.
    await style.getState().checkNow?.();
    if (isStopped || !isSettled() || openStory.revision !== revision) return;
    const { error, warning } = levelCounts(style.getState());
    const found = { id: openStory.id, revision, must: error, should: warning };
    const now = JSON.stringify(found);
    if (now === noted) return;
    noted = now;
    // A note that could not be kept costs a figure in a table; the next check gives it again.
    await desk.ask('library:note-issues', found);
  };
  const rest = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), REST);
  };
  const stops = [openStory.subscribe(rest), style.subscribe(rest)];
  rest();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
