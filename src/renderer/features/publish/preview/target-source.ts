import { pageTree } from '@shared/export/page-tree';
import { prepareStory, type PreparedStory } from '@shared/export/prepare-story';
import { wordsByPlace } from '@shared/export/preflight/cause';
import { unwritableIn } from '@shared/export/unwritable-in';
import type { HouseStyle } from '@shared/house-style/house-style';
import { isWritten, type TargetId, type WrittenTargetId } from '@shared/house-style/target-ids';
import type { Problem } from '@shared/result/problem';
import type { Story } from '@shared/story/story';
import { markedLines, type SourceLine } from './page-source';

/** A form whose first file is text that a desk can read. */
export type SourceTarget = Exclude<WrittenTargetId, 'docx'>;

/** The first of the targets that is text; the page where none is. */
export function sourceOf(targets: readonly TargetId[]): SourceTarget {
  for (const target of targets) if (isWritten(target) && target !== 'docx') return target;
  return 'page';
}

/** What a target's first file holds, and how its name ends. */
export interface TargetSource {
  readonly ending: string;
  readonly lines: readonly SourceLine[];
}

/**
 * The source of any target but page and fragment, whose lines are marked where they hold the words of a place that a
 * check speaks of. The writers come when they are first asked for. Null where the story holds a character that no page can.
 */
export async function targetSource(
  story: Story,
  houseStyle: HouseStyle,
  target: SourceTarget,
  problems: readonly Problem[],
): Promise<TargetSource | null> {
  const prepared = prepareStory(story, houseStyle);
  if (unwritableIn(pageTree(prepared)).length > 0) return null;
  const [{ targetOf }, { masterOf }] = await Promise.all([
    import('@shared/export/targets/all-targets'),
    import('@shared/export/targets/master'),
  ]);
  const [file] = await targetOf(target).write(masterOf(prepared));
  if (file === undefined || typeof file.content !== 'string') return null;
  const lines = file.content.trimEnd().split('\n');
  return { ending: file.ending, lines: markedLines(lines, problems, byWords(prepared)) };
}

/** So many characters of a place tell its line from others; more may be broken by marks. */
const TELLING = 24;

function byWords(
  prepared: PreparedStory,
): (lines: readonly string[], where: string | undefined) => number {
  const words = wordsByPlace(prepared);
  return (lines, where) => {
    const sought = (words.get(where ?? '') ?? '').trim().slice(0, TELLING);
    return sought === '' ? -1 : lines.findIndex((line) => line.includes(sought));
  };
}
