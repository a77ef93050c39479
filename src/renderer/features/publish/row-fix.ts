import { Transform, type Step } from '@tiptap/pm/transform';
import { useMemo } from 'react';
import type { Preflight, PreflightRow } from '@shared/export/preflight';
import {
  changeOf,
  fixesOf,
  mayHaveFix,
  type FixChange,
  type PlacedFix,
} from '@shared/export/preflight/fixes';
import { dayIn } from '@shared/house-style/day-in';
import type { HouseStyle } from '@shared/house-style/house-style';
import { docJson, docOf } from '@shared/story/parse-story';
import type { Story } from '@shared/story/story';
import type { OpenStory } from '../../desk/open-story/open-story';
import { showToast } from '../../ui/toast-store';
import { preflightToday } from './story-preflight';

/** What the program can do about the open rows of a story's preflight. */
function fixesToday(
  story: Story,
  rows: readonly PreflightRow[],
  houseStyle: HouseStyle,
): PlacedFix[] {
  if (!rows.some(mayHaveFix)) return [];
  const today = dayIn(new Date(), houseStyle.timeZone);
  return fixesOf(rows, { doc: docOf(story), record: story, houseStyle, today });
}

/** `fixesToday` for the rows of a preflight that has come to rest; empty while there is none. */
export function useFixes(
  openStory: OpenStory,
  houseStyle: HouseStyle | null,
  preflight: Preflight | null,
): readonly PlacedFix[] {
  return useMemo(
    () =>
      houseStyle === null || preflight === null
        ? []
        : fixesToday(openStory.story, preflight.rows, houseStyle),
    [openStory, houseStyle, preflight],
  );
}

/**
 * Carries out the fixes that are chosen among those of the story as it stands now, as one step of undo, and says what
 * it did. A row that would stay is not touched, and that is said too.
 */
export function carryOut(
  openStory: OpenStory,
  houseStyle: HouseStyle,
  chosen: (fix: PlacedFix) => boolean,
): void {
  const { story } = openStory;
  const { rows } = preflightToday(story, houseStyle, null);
  const fixes = fixesToday(story, rows, houseStyle).filter(chosen);
  const change = changeOf(fixes, docOf(story));
  const after = changed(story, change);
  const left = new Set(preflightToday(after.story, houseStyle, null).rows.map(keyOf));
  const helped = fixes.filter(({ row }) => !left.has(keyOf(row)));
  if (helped.length === 0 || !take(openStory, change)) {
    showToast(
      'That could not be fixed here: the words are locked, or have changed. Go to the place and change them there.',
    );
    return;
  }
  const [only] = helped;
  const { revision } = openStory;
  showToast(helped.length === 1 && only ? `${only.done}.` : `${helped.length} fixed.`, {
    label: 'Undo',
    act: () => takeBack(openStory, story, after, revision),
  });
}

function keyOf({ id, message, waiver }: PreflightRow): string {
  return waiver === null ? `${id} ${message}` : '';
}

interface Changed {
  readonly story: Story;
  /** What takes the change of the text back. */
  readonly back: readonly Step[];
}

function changed(story: Story, { steps, record }: FixChange): Changed {
  const tr = new Transform(docOf(story));
  const back = steps.map((step) => {
    const undo = step.invert(tr.doc);
    tr.step(step);
    return undo;
  });
  return { story: { ...story, ...record, doc: docJson(tr.doc) }, back: back.toReversed() };
}

function take(openStory: OpenStory, { steps, record }: FixChange): boolean {
  if (steps.length > 0 && !openStory.changeCopy(steps)) return false;
  openStory.changeRecord(record);
  return true;
}

/** Gives the story its words back, where nobody has changed it since; else the page's own Undo is the way. */
function takeBack(openStory: OpenStory, before: Story, after: Changed, revision: number): void {
  const { contributors, tags, section, series, seoTitle, socialTitle } = before;
  const record = { contributors, tags, section, series, seoTitle, socialTitle };
  const isSame = openStory.revision === revision && docOf(openStory.story).eq(docOf(after.story));
  if (!isSame || !take(openStory, { steps: after.back, record }))
    showToast('The story has changed since. Use Undo on the page.');
}
