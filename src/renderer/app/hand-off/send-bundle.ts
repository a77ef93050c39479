import type { DeskError } from '@shared/contract/desk-error';
import { showToast } from '../../ui/toast-store';
import type { Controls } from '../controls';

type Reach = Pick<Controls, 'desk' | 'stories' | 'ui'>;

/**
 * Saves the open story and writes it as a bundle to a file that the system's dialog asks for. Null: done, or closed
 * without a choice; otherwise why not.
 */
export async function sendBundle(
  { desk, stories, ui }: Reach,
  to: string,
): Promise<DeskError | null> {
  const { story } = stories;
  const saved = await stories.flush();
  if (story === null) return null;
  if (saved.kind === 'failed' || saved.kind === 'read-only') return saved.error;
  const sent = await desk.ask('hand-off:send', { storyId: story.id, to });
  if (!sent.ok) return sent.error;
  if (sent.value === null) return null;
  ui.setState({ layer: null });
  showToast(`Saved as ${sent.value.fileName}. When it comes back, open it here to compare.`, {
    label: 'Show in folder',
    act: () => void reveal(desk),
  });
  return null;
}

async function reveal(desk: Controls['desk']): Promise<void> {
  const shown = await desk.ask('hand-off:reveal', {});
  if (shown.ok && !shown.value.shown)
    showToast('The file is no longer where it was saved. The story is in the library.');
}
