import type { Node } from '@tiptap/pm/model';
import { placesOf } from '@shared/export/element-places';
import { isIgnored } from '@shared/house-style/ignores/ignored-matches';
import type { CheckReport, DeskMatch, LiveBlock } from '@shared/house-style/live/live-block';
import { storyBlocks, type StoryBlock } from '@shared/house-style/rules/documents/story-blocks';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { StyleIgnore } from '@shared/story/style-ignore';
import type { ReadyRules } from '../../../desk/story-style/rules-in-force';
import type { ShownIgnore, ShownMatch } from '../../../desk/story-style/story-style';
import type { PlacedMatch as CurableMatch } from '@shared/house-style/fixes/fix-all-safe';
import { placeLabels } from './place-label';
import type { MarkedMatch } from './style-marks';

/** A report with the blocks that it was made of. */
export interface CheckedPage {
  readonly report: CheckReport;
  readonly blocks: readonly StoryBlock[];
}

/** A stretch of the page as it stands now. */
export interface PlacedApproval {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

export interface PlacedMatch {
  readonly shown: ShownMatch;
  readonly from: number;
  readonly to: number;
}

/** What a report says of the page as it stands now. */
export interface PlacedReport {
  readonly open: readonly PlacedMatch[];
  readonly ignored: readonly ShownIgnore[];
  readonly approved: readonly PlacedApproval[];
}

/**
 * Finds the places of a report on the page, and what of it the desk lets stand. Of a block that has changed
 * since, only what is marked in it already still stands, wherever it has moved.
 */
export function placeReport(
  { report, blocks }: CheckedPage,
  doc: Node,
  houseStyle: HouseStyle,
  rules: ReadyRules['rules'],
  ignores: readonly StyleIgnore[],
  marked: readonly MarkedMatch[] = [],
): PlacedReport {
  const now = standingBlocks(blocks, storyBlocks(doc, houseStyle));
  const labels = placeLabels(blocks);
  const places = placesOf(doc);
  const covered = new Map<StyleIgnore, number>();
  const open: PlacedMatch[] = [];
  for (const match of report.matches) {
    const place = placeOf(match, now[match.block] ?? null, marked);
    const block = blocks[match.block];
    if (place === null || block === undefined) continue;
    const ignore = ignores.find((each) => isIgnored(match, [each]));
    if (ignore) {
      covered.set(ignore, (covered.get(ignore) ?? 0) + 1);
      continue;
    }
    const words = rules.get(match.rule);
    open.push({
      shown: {
        match,
        title: words?.title ?? match.rule,
        reason: words?.reason ?? '',
        place: labels[match.block] ?? '',
        where: places.get(now[match.block]?.pos ?? -1)?.where ?? 'houseStyle',
        isAltText: block.isAltText,
        isFree: isFree(block, match),
      },
      ...place,
    });
  }
  const ignored = ignores.map((ignore) => ({
    ignore,
    title: rules.get(ignore.rule)?.title ?? ignore.rule,
    places: covered.get(ignore) ?? 0,
  }));
  const approved = report.approved.flatMap(({ what, from, to, block: index }) => {
    const block = now[index];
    return block === null || block === undefined || block.isAltText
      ? []
      : [{ what, from: block.placeAt(from), to: block.endAt(to) }];
  });
  return { open, ignored, approved };
}

function placeOf(
  { id, from, to }: DeskMatch,
  block: StoryBlock | null,
  marked: readonly MarkedMatch[],
): { readonly from: number; readonly to: number } | null {
  if (block === null) {
    const still = marked.find((each) => each.id === id);
    return still ? { from: still.from, to: still.to } : null;
  }
  return {
    from: block.placeAt(from),
    to: block.isAltText ? block.pos + block.node.nodeSize : block.endAt(to),
  };
}

/** Each block of the check as it stands on the page now; null where its words have changed. */
function standingBlocks(
  then: readonly StoryBlock[],
  now: readonly StoryBlock[],
): readonly (StoryBlock | null)[] {
  const standing = new Map<LiveBlock, StoryBlock[]>();
  for (const each of now) {
    const same = standing.get(each.block);
    if (same) same.push(each);
    else standing.set(each.block, [each]);
  }
  return then.map(({ block }) => standing.get(block)?.shift() ?? null);
}

function isFree({ block, isAltText }: StoryBlock, { from, to }: { from: number; to: number }) {
  return !isAltText && !block.locked.some((locked) => locked.from < to && locked.to > from);
}

/** The matches with a cure that can be put in their place, as the fixes take them. */
export function curable(open: readonly PlacedMatch[]): readonly CurableMatch[] {
  return open.flatMap(({ shown: { match, isFree: free }, from, to }) =>
    free ? [{ match, from, to }] : [],
  );
}
