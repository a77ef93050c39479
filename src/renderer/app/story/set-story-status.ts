import type { StoryStatus } from '@shared/story/story';
import type { OpenStory } from '../../desk/open-story/open-story';
import { mustFix } from '../../desk/story-style/story-style';
import { showToast } from '../../ui/toast-store';

/**
 * Sets the status of the open story. Ready is refused while the house style has something that must be fixed,
 * and says what; the way on is to fix it, or to ignore it, which the story remembers.
 */
export async function setStoryStatus(
  openStory: OpenStory,
  status: StoryStatus,
  showStyle: () => void,
): Promise<void> {
  const [first, ...others] = status === 'ready' ? await mustFix(openStory) : [];
  if (first === undefined) {
    openStory.changeRecord({ status });
    return;
  }
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  showToast(`Not set to Ready. Must fix: ${first.title}, ${first.place}${more}.`, {
    label: 'Show',
    act: showStyle,
  });
}
