import { Transform, type Step } from '@tiptap/pm/transform';
import { compareStories, type ComparedPart } from '@shared/story/compare/compare-stories';
import { restorePart } from '@shared/story/compare/restore-part';
import { docOf } from '@shared/story/parse-story';
import type { Story } from '@shared/story/story';
import type { Desk } from '../../../desk/desk';
import type { OpenStory } from '../../../desk/open-story/open-story';
import { showToast } from '../../../ui/toast-store';
import { restoredWords } from './change-words';

/** The revision that the last part left a story at: what it had before the first of a run is kept already. */
const lastRestored = new WeakMap<OpenStory, number>();

/**
 * Gives the open story one part of an older version back, as one step of undo, once the text as it stands is kept in
 * the history. Changes that are taken back one after the other keep it once.
 */
export async function restoreChange(
  desk: Desk,
  openStory: OpenStory,
  old: Story,
  wanted: ComparedPart,
): Promise<void> {
  if (!(await keepPresent(desk, openStory, restoredWords(wanted)))) return;
  const present = openStory.story;
  const comparison = compareStories(old, present);
  const part = comparison.parts.find((each) => isSameChange(each, wanted));
  if (part === undefined) {
    showToast('That has changed since. Look at the comparison again.');
    return;
  }
  const { steps, record } = restorePart(old, present, comparison, part);
  const tr = new Transform(docOf(present));
  const back = steps.map((step) => {
    const undo = step.invert(tr.doc);
    tr.step(step);
    return undo;
  });
  if (!take(openStory, steps, record)) {
    showToast('That cannot be changed here: the words are locked. Nothing was changed.');
    return;
  }
  lastRestored.set(openStory, openStory.revision);
  const { revision } = openStory;
  const { doc: _doc, ...before } = present;
  showToast(`${restoredWords(part)} The text before it is kept in the history.`, {
    label: 'Undo',
    act: () => {
      if (openStory.revision !== revision || !take(openStory, back.toReversed(), before))
        showToast('The story has changed since. Use Undo on the page.');
    },
  });
}

function take(openStory: OpenStory, steps: readonly Step[], record: Partial<Story>): boolean {
  if (steps.length > 0 && !openStory.changeCopy(steps)) return false;
  openStory.changeRecord(record);
  return true;
}

/** Keeps the text as it stands; says so and gives false where that fails. */
async function keepPresent(desk: Desk, openStory: OpenStory, why: string): Promise<boolean> {
  if (lastRestored.get(openStory) === openStory.revision) return true;
  const saved = await openStory.flush();
  // The save state says when it could not be saved.
  if (saved.kind !== 'saved') return false;
  const name = `Before: ${why.charAt(0).toLowerCase()}${why.slice(1, -1)}`;
  const kept = await desk.ask('version:keep', { storyId: openStory.id, name });
  if (!kept.ok) showToast([kept.error.message, kept.error.copy, kept.error.wayOn].join(' '));
  return kept.ok;
}

function isSameChange(one: ComparedPart, other: ComparedPart): boolean {
  return (
    one.how === other.how &&
    one.before?.key === other.before?.key &&
    one.after?.key === other.after?.key &&
    (one.before ?? one.after)?.place === (other.before ?? other.after)?.place
  );
}
