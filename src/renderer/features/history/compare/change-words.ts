import { labelOf } from '@shared/story/compare/part-lines';
import type { ComparedPart, Comparison } from '@shared/story/compare/compare-stories';
import type { ComparedLine } from '@shared/story/compare/compare-lines';
import { inAndOut } from '../version-words';

/** "7 changes: 48 words in, 18 out". */
export function comparisonWords(comparison: Comparison): string {
  const { changes } = comparison;
  if (changes === 0) return 'The two are the same.';
  return `${changes} ${changes === 1 ? 'change' : 'changes'}: ${inAndOut(comparison)}`;
}

/** What is said of a part beside its words; null where they say it all. */
export function noteOf({ how, moved, lines }: ComparedPart): string | null {
  switch (how) {
    case 'away':
      return moved === 'down' ? 'Moved down from here' : 'Moved up from here';
    case 'moved':
      return moved === 'down' ? 'Moved here from above' : 'Moved here from below';
    case 'changed':
      return lines.every(({ words }) => words.every(({ change }) => change === 'same'))
        ? 'The words are the same: emphasis, links or settings differ.'
        : null;
    default:
      return null;
  }
}

/** The lines of a part, with one that says what it is where it has no words. */
export function linesOf({ how, before, after, lines }: ComparedPart): readonly ComparedLine[] {
  const node = (after ?? before)?.block?.node;
  if (lines.length > 0 || node === undefined || how === 'same') return lines;
  const change = how === 'removed' ? 'out' : how === 'added' ? 'in' : 'same';
  return [{ label: labelOf(node), words: [{ words: 'Without words', change }] }];
}

/** What the desk calls a part: "paragraph", "headline", "byline". */
function partName(part: ComparedPart): string {
  const label = linesOf(part)[0]?.label ?? 'Body';
  return label === 'Body' ? 'paragraph' : label.toLowerCase();
}

/** What taking a change back is called. */
export function restoreLabel(part: ComparedPart): string {
  if (part.how === 'added') return `Take ${partName(part)} out`;
  return part.moved === null ? `Restore ${partName(part)}` : `Move ${partName(part)} back`;
}

/** What has been done when a change was taken back. */
export function restoredWords(part: ComparedPart): string {
  const name = partName(part);
  const done = part.how === 'added' ? 'taken out' : part.moved === null ? 'restored' : 'moved back';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${done}.`;
}
