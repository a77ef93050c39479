import type { AddedEntry } from './entry-changes';
import { contentEnd, contentStart, type TextEdit } from './yaml-layout';

/**
 * The edits that take entries out from between brackets and put others in, commas included. Null where none of
 * the old ones stays: then the whole is written anew.
 */
export function flowEdits(
  text: string,
  entries: readonly unknown[],
  removed: readonly boolean[],
  added: readonly AddedEntry[],
): readonly TextEdit[] | null {
  const starts = entries.map(contentStart);
  const lastKept = removed.lastIndexOf(false);
  if (lastKept < 0) return null;
  const edits: TextEdit[] = [];
  for (const [at, isRemoved] of removed.entries()) {
    if (!isRemoved || at > lastKept) continue;
    const from = starts[at];
    const to = starts[at + 1];
    if (typeof from !== 'number' || typeof to !== 'number') return null;
    edits.push({ from, to, words: '' });
  }
  if (lastKept < entries.length - 1)
    edits.push({
      from: contentEnd(text, entries[lastKept]),
      to: contentEnd(text, entries.at(-1)),
      words: '',
    });
  for (const { behind, inFlow } of added) {
    const first = starts[0];
    if (behind >= 0) {
      const at = contentEnd(text, entries[behind]);
      edits.push({ from: at, to: at, words: `, ${inFlow()}` });
    } else if (typeof first === 'number')
      edits.push({ from: first, to: first, words: `${inFlow()}, ` });
    else return null;
  }
  return edits;
}
