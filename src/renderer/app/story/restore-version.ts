import type { Controls } from '../controls';
import { sayFailure } from '../say-failure';
import { showToast } from '../../ui/toast-store';

/**
 * Brings a version of the open story back, once its last word is saved. The library keeps the text that it takes the
 * place of, and Undo brings that back in the same way.
 */
export async function restoreVersion(
  controls: Pick<Controls, 'desk' | 'stories'>,
  versionId: number,
): Promise<void> {
  const { desk, stories } = controls;
  const { story } = stories;
  const saved = await stories.flush();
  // The save state says when it could not be saved.
  if (story === null || saved.kind !== 'saved') return;
  const restored = await desk.ask('version:restore', { storyId: story.id, versionId });
  if (!restored.ok) {
    sayFailure(restored.error);
    return;
  }
  await stories.reopen();
  const { keptAs } = restored.value;
  showToast('Version restored. The text before it is kept in the history.', {
    label: 'Undo',
    act: () => void restoreVersion(controls, keptAs),
  });
}
