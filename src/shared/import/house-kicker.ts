import type { Node } from '@tiptap/pm/model';
import { wordsOf } from '../story/copy';
import type { ImportNote } from './recognition';

/**
 * Gives a page without a kicker the house's own, so that readers see that it is opinion; says so in a note.
 * A kicker that the text brings stands, and an empty `kicker` changes nothing.
 */
export function withHouseKicker(
  doc: Node,
  kicker: string,
): { readonly doc: Node; readonly notes: readonly ImportNote[] } {
  if (kicker === '' || wordsOf(doc, 'kicker') !== '') return { doc, notes: [] };
  const first = doc.firstChild;
  if (first?.type.name !== 'kicker') throw new Error('A page begins with its kicker');
  const filled = first.copy(first.content.addToEnd(doc.type.schema.text(kicker)));
  return {
    doc: doc.copy(doc.content.replaceChild(0, filled)),
    notes: [
      {
        code: 'house-kicker',
        message: `The text names no kicker: “${kicker}” is the house style’s.`,
        line: null,
      },
    ],
  };
}
