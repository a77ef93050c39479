import type { DeskError } from '@shared/contract/desk-error';
import type { LibraryChange } from '@shared/contract/library-channels';
import { err, ok, type Result } from '@shared/result/result';
import type { OpenStory } from '../../desk/open-story/open-story';
import type { ChangeOutcome } from '../../features/library/table/table-actions';
import type { Controls } from '../controls';
import { setStoryStatus } from './set-story-status';

type Changed = Result<ChangeOutcome, DeskError>;

/**
 * Changes stories from the library's table. The open one is changed as any other change of its writer is, so that its
 * next save does not take the change back; to be spiked it is saved and left first.
 */
export async function changeStories(
  controls: Controls,
  ids: readonly string[],
  change: LibraryChange,
): Promise<Changed> {
  const { desk, stories, ui } = controls;
  const open = stories.story;
  if (open === null || !ids.includes(open.id) || change.kind === 'pin') {
    const asked = await desk.ask('library:change', { ids: [...ids], change });
    return asked.ok ? ok({ ...asked.value, isTold: false }) : asked;
  }
  const others = ids.filter((id) => id !== open.id);
  const rest = await changeStories(controls, others, change);
  if (!rest.ok) return rest;
  const own = await changeOpen(controls, open, change, () =>
    ui.setState({ layer: null, tab: 'style' }),
  );
  if (!own.ok) return own;
  const inOrder = new Set([...rest.value.changed, ...own.value.changed]);
  return ok({
    changed: ids.filter((id) => inOrder.has(id)),
    refused: [...rest.value.refused, ...own.value.refused],
    isTold: own.value.isTold,
  });
}

async function changeOpen(
  { desk, stories }: Controls,
  open: OpenStory,
  change: Exclude<LibraryChange, { kind: 'pin' }>,
  showStyle: () => void,
): Promise<Changed> {
  const took: Changed = ok({ changed: [open.id], refused: [], isTold: false });
  switch (change.kind) {
    case 'spike':
    case 'restore': {
      const isLeft = change.kind === 'restore' || (await stories.close());
      // The window asks what is to become of what could not be saved.
      if (!isLeft) return refusedBy(open, 'Its last words are not saved.', true);
      if (change.kind === 'restore') await stories.flush();
      const asked = await desk.ask('library:change', { ids: [open.id], change });
      if (asked.ok && change.kind === 'restore') await stories.reopen();
      return asked.ok ? ok({ ...asked.value, isTold: false }) : asked;
    }
    case 'status':
      await setStoryStatus(open, change.status, showStyle);
      return open.record.status === change.status
        ? took
        : refusedBy(open, 'The house style has something that must be fixed.', true);
    case 'tags': {
      const left = open.record.tags.filter((tag) => !change.remove.includes(tag));
      const tags = [...new Set([...left, ...change.add])];
      if (tags.length > 100) return refusedBy(open, 'A story has 100 tags at most.', false);
      open.changeRecord({ tags });
      return took;
    }
    case 'due':
      open.changeRecord({ dueAt: change.dueAt });
      return took;
    case 'embargo':
      open.changeRecord({ embargoUntil: change.embargoUntil });
      return took;
  }
}

function refusedBy({ id, record }: OpenStory, reason: string, isTold: boolean): Changed {
  return ok({ changed: [], refused: [{ id, title: record.workingTitle, reason }], isTold });
}

/** Makes a copy of a story as it stands, the open one after its last word is saved; gives the copy's id. */
export async function duplicateStory(
  { desk, stories }: Controls,
  id: string,
): Promise<Result<string, DeskError>> {
  if (stories.story?.id === id) {
    const saved = await stories.flush();
    if (saved.kind === 'failed' || saved.kind === 'read-only') return err(saved.error);
  }
  const copied = await desk.ask('library:duplicate', { id });
  return copied.ok ? ok(copied.value.id) : copied;
}

/** Takes spiked stories out of the library for good, the open one after it is left; gives how many. */
export async function removeSpiked(
  { desk, stories }: Controls,
  ids: readonly string[],
): Promise<Result<number, DeskError>> {
  if (stories.story !== null && ids.includes(stories.story.id)) {
    await stories.close(true);
  }
  const removed = await desk.ask('library:remove-spiked', { ids: [...ids] });
  return removed.ok ? ok(removed.value.removed) : removed;
}
