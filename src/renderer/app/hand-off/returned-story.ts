import type { DeskError } from '@shared/contract/desk-error';
import { showToast } from '../../ui/toast-store';
import type { Controls } from '../controls';
import { sayFailure } from '../say-failure';
import { whenFree } from '../window-ui';

type Reach = Pick<Controls, 'desk' | 'stories' | 'ui'>;

/** Shows the story that came back and waits longest, once nothing lies over the window; nothing where none waits. */
export async function fetchReturned({ desk, stories, ui }: Reach): Promise<void> {
  await whenFree(ui);
  // The story here is compared as the library has it: with the last word of the page.
  await stories.flush();
  const waiting = await desk.ask('hand-off:returned', {});
  if (!waiting.ok) sayFailure(waiting.error);
  else if (waiting.value !== null)
    ui.setState({ layer: { kind: 'hand-off', returned: waiting.value } });
}

/** Takes changes over, opens the story, and offers to take them back. Null: done; otherwise why not. */
export async function takeChanges(
  controls: Reach,
  { token, revision }: { readonly token: string; readonly revision: number },
  taken: readonly string[],
): Promise<DeskError | null> {
  const merged = await controls.desk.ask('hand-off:merge', { token, revision, taken: [...taken] });
  if (!merged.ok) {
    if (merged.error.code !== 'story-changed-elsewhere') return merged.error;
    await compareAnew(controls);
    return null;
  }
  const { id, keptAs } = merged.value;
  controls.ui.setState({ layer: null });
  await show(controls, id);
  const changes = taken.length === 1 ? 'One change' : `${taken.length} changes`;
  showToast(`${changes} taken over. The text before it is kept in the history.`, {
    label: 'Undo',
    act: () => void takeBack(controls, id, keptAs),
  });
  await fetchReturned(controls);
  return null;
}

/** Makes the story that came back a story of its own and opens it. Null: done; otherwise why not. */
export async function keepReturnedApart(controls: Reach, token: string): Promise<DeskError | null> {
  const kept = await controls.desk.ask('hand-off:keep-apart', { token });
  if (!kept.ok) return kept.error;
  controls.ui.setState({ layer: null });
  await show(controls, kept.value.id);
  showToast('Kept as a story of its own. The story that was here is as it was.');
  await fetchReturned(controls);
  return null;
}

/** Leaves the story here as it is. */
export async function leaveReturned(controls: Reach, token: string): Promise<void> {
  const left = await controls.desk.ask('hand-off:leave', { token });
  controls.ui.setState({ layer: null });
  if (!left.ok) sayFailure(left.error);
  else showToast('Nothing was taken over. The file is where it was; open it again to go on.');
  await fetchReturned(controls);
}

async function compareAnew(controls: Reach): Promise<void> {
  controls.ui.setState({ layer: null });
  showToast('The story here has changed meanwhile, so the two were compared anew.');
  await fetchReturned(controls);
}

async function takeBack(controls: Reach, storyId: string, versionId: number): Promise<void> {
  const saved = await controls.stories.flush();
  // The save state says when it could not be saved.
  if (saved.kind !== 'saved') return;
  const back = await controls.desk.ask('hand-off:undo', { storyId, versionId });
  if (!back.ok) {
    sayFailure(back.error);
    return;
  }
  await show(controls, storyId);
  showToast('The changes are taken back. The text with them is kept in the history.');
}

/** Opens a story, anew where it is open already. */
async function show({ stories }: Reach, id: string): Promise<void> {
  if (stories.story?.id === id) await stories.reopen();
  else await stories.open(id);
}
