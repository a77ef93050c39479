import type { Node } from '@tiptap/pm/model';

/** Letters, figures and what joins them: apostrophes and hyphens. */
const OF_A_WORD = /[\p{L}\p{N}\p{M}'’-]/u;

/** Whether the character after a position belongs to a word. */
export function isWordAt(doc: Node, pos: number): boolean {
  if (pos < 0 || pos >= doc.content.size) return false;
  const $pos = doc.resolve(pos);
  if (!$pos.parent.inlineContent) return false;
  const unit = doc.textBetween(pos, pos + 1);
  // Half of an astral character: letters of old scripts, mostly.
  return unit !== '' && (OF_A_WORD.test(unit) || /[\uD800-\uDFFF]/.test(unit));
}

/** The word around a place, as positions; empty where the place lies in none. */
export function caretWord(doc: Node, pos: number): { readonly from: number; readonly to: number } {
  let from = Math.min(Math.max(0, pos), doc.content.size);
  let to = from;
  while (isWordAt(doc, from - 1)) from -= 1;
  while (isWordAt(doc, to)) to += 1;
  return { from, to };
}
