import type { Verdict } from '@shared/story/review/decide';
import type { OpenItem } from '@shared/story/review/open-review';

export const LOCKED =
  'Not changed: these words are locked, they belong to a template. Unlock them in the block’s Template menu, then decide.';
export const READ_ONLY = 'Not changed: this story can only be read.';
export const KEPT =
  'Decided, but there is no block before it to join, or no such form: the words stand as they are. Put them right by hand.';

/** An author's name as it is shown: a source may not say who it was. */
export function authorWords(author: string): string {
  return author.trim() === '' ? 'Somebody' : author;
}

/** A row in one sentence, for those who listen. */
export function itemWords(item: OpenItem): string {
  const author = authorWords(item.author);
  if (item.kind === 'comment') return `Comment by ${author} on “${item.about}”: ${item.text}`;
  const { takesOut, putsIn, forms, isMove } = item;
  if (item.break === 'put in') return `${author}: a new paragraph begins`;
  if (item.break === 'taken out') return `${author}: the paragraph joins the one before`;
  if (forms !== '') return `${author}: other form of “${forms}”`;
  const said = [takesOut && `delete “${takesOut}”`, putsIn && `insert “${putsIn}”`];
  return `${author}: ${isMove ? 'moved, ' : ''}${said.filter((each) => each !== '').join(', ')}`;
}

/** What has become of many decisions at once. */
export function allWords(
  { done, held, kept }: { readonly done: number; readonly held: number; readonly kept: number },
  verdict: Verdict,
): string {
  const said = `${many(done)} ${verdict === 'accept' ? 'accepted' : 'rejected'}.`;
  const locked = held === 0 ? '' : ` ${many(held)} in locked words left open.`;
  const rest = kept === 0 ? '' : ` ${kept} had nothing to join: their words stand as they are.`;
  return `${said}${locked}${rest}`;
}

/** A number of suggestions in words. */
export function many(count: number): string {
  return `${count} ${count === 1 ? 'suggestion' : 'suggestions'}`;
}
