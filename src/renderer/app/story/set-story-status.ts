import type { StoryStatus } from '@shared/story/story';
import type { OpenStory } from '../../desk/open-story/open-story';
import { styleVerdict } from '../../desk/story-style/style-verdict';
import { showToast } from '../../ui/toast-store';

/** A wait that is over by then, in ms, is not spoken of. */
const UNNOTICED = 1000;

/**
 * Sets the status of the open story. Ready waits until the house style has been heard, and is refused while it has
 * something that must be fixed, which is named; the way on is to fix it, or to ignore it, which the story remembers.
 * Where it can't be checked, the desk may set Ready all the same.
 */
export async function setStoryStatus(
  openStory: OpenStory,
  status: StoryStatus,
  showStyle: () => void,
): Promise<void> {
  const set = (): void => openStory.changeRecord({ status });
  if (status !== 'ready') {
    set();
    return;
  }
  const giveUp = new AbortController();
  const unchecked = { label: 'Set Ready unchecked', act: () => giveUp.abort() };
  const timer = setTimeout(() => {
    showToast('Ready once the house style has been checked.', unchecked);
  }, UNNOTICED);
  const verdict = await styleVerdict(openStory, giveUp.signal);
  clearTimeout(timer);
  if (verdict.kind === 'failed') {
    const words = `Not set to Ready: the house style could not be checked. ${verdict.words}`;
    showToast(words.trim(), { ...unchecked, act: set });
    return;
  }
  const [first, ...others] =
    verdict.kind === 'checked' ? verdict.open.filter(({ match }) => match.level === 'error') : [];
  if (first === undefined) {
    set();
    return;
  }
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  showToast(`Not set to Ready. Must fix: ${first.title}, ${first.place}${more}.`, {
    label: 'Show',
    act: showStyle,
  });
}
