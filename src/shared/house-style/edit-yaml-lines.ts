import { isPair } from 'yaml';
import type { EntryChanges } from './entry-changes';
import { contentEnd, contentStart, lineEnd, lineStart, type TextEdit } from './yaml-layout';

/**
 * The edits that take entries which stand on lines of their own out, and put others in at `indent`. Null where
 * something else stands on the line: then the whole is written anew.
 */
export function lineEdits(
  text: string,
  entries: readonly unknown[],
  { removed, added, indent }: EntryChanges,
): readonly TextEdit[] | null {
  if (indent === null) return null;
  const edits: TextEdit[] = [];
  for (const [at, entry] of entries.entries()) {
    if (removed[at] !== true) continue;
    const line = ownLine(text, entry);
    if (line === null) return null;
    const end = text.indexOf('\n', contentEnd(text, entry));
    edits.push({ from: line, to: end < 0 ? text.length : end + 1, words: '' });
  }
  for (const { behind, onLine } of added) {
    const words = ' '.repeat(indent) + onLine(indent);
    if (behind < 0) {
      const line = ownLine(text, entries[0]);
      if (line === null) return null;
      edits.push({ from: line, to: line, words: `${words}\n` });
    } else {
      const at = lineEnd(text, contentEnd(text, entries[behind]));
      edits.push({ from: at, to: at, words: `\n${words}` });
    }
  }
  return edits;
}

/** Where the line begins that an entry has for itself; null where something stands before it. */
function ownLine(text: string, entry: unknown): number | null {
  const start = contentStart(entry);
  if (start === null) return null;
  const line = lineStart(text, start);
  const alone = isPair(entry) ? /^ *$/u : /^ *-\s*$/u;
  return alone.test(text.slice(line, start)) ? line : null;
}
