import type { Transaction } from '@tiptap/pm/state';

/** Puts words in the place of a stretch of one block, with the marks that its first word has. */
export function replaceWords(
  tr: Transaction,
  { from, to }: { readonly from: number; readonly to: number },
  words: string,
): Transaction {
  if (words === '') return tr.delete(from, to);
  const marks = tr.doc.resolve(from).nodeAfter?.marks ?? [];
  return tr.replaceWith(from, to, tr.doc.type.schema.text(words, marks));
}
