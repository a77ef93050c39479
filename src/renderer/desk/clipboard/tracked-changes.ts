import type { Review, Suggestion } from '@shared/story/review';
import { readComments, type ReadComments } from './word-comments';
import { momentOf } from './word-time';

/** What was proposed and said, before the words that it is about have been cleaned. */
export interface ReadReview extends ReadComments {
  readonly suggestions: ReadonlyMap<string, Suggestion>;
}

/**
 * Reads tracked changes (`ins` and `del` that name who or when) and comments as word processors write them. Their words get
 * elements with the key of the entry, which the schema reads as marks of review; a plain `ins` or `del` is the page's own.
 */
export function readReview(tree: HTMLElement, newKey: () => string): ReadReview {
  const suggestions = new Map<string, Suggestion>();
  let last: Element | null = null;
  for (const change of tree.querySelectorAll('ins, del')) {
    if (!change.hasAttribute('cite') && !change.hasAttribute('datetime')) continue;
    if (last && goesOn(last, change))
      change.setAttribute('data-id', last.getAttribute('data-id') ?? '');
    else {
      const key = newKey();
      change.setAttribute('data-id', key);
      const around = change.parentElement?.closest('ins[data-id]');
      suggestions.set(key, {
        author: authorOf(change),
        at: momentOf(change.getAttribute('datetime') ?? ''),
        text: '',
        change: 'words',
        move: null,
        within: change.tagName === 'DEL' ? (around?.getAttribute('data-id') ?? null) : null,
      });
    }
    last = change;
  }
  return { suggestions, ...readComments(tree, newKey) };
}

const BLOCK = 'p, li, td, div, h1, h2, h3, h4, h5, h6';

/** Word writes one change run by run: what follows at once, by the same hand, belongs to it. */
function goesOn(last: Element, change: Element): boolean {
  if (last.tagName !== change.tagName || last.contains(change)) return false;
  if (['cite', 'datetime'].some((name) => last.getAttribute(name) !== change.getAttribute(name)))
    return false;
  if (last.closest(BLOCK) !== change.closest(BLOCK)) return false;
  const between = change.ownerDocument.createRange();
  between.setStartAfter(last);
  between.setEndBefore(change);
  return between.toString() === '';
}

/** "mailto:Ana%20Weir" names Ana Weir: Word writes a name where an address belongs. */
function authorOf(change: Element): string {
  const cite = (change.getAttribute('cite') ?? '').replace(/^mailto:/iu, '');
  try {
    return decodeURIComponent(cite).slice(0, 2000);
  } catch {
    // A name with a bare per cent sign stands as it is.
    return cite.slice(0, 2000);
  }
}

/** The entries whose words have come through the cleaning, with those words, and how many comments have none left. The elements are then as the schema reads them. */
export function keptReview(
  tree: HTMLElement,
  { suggestions, comments }: ReadReview,
): { readonly review: Review; readonly lost: number } {
  const words = new Map<string, string>();
  for (const element of tree.querySelectorAll('[data-id]')) {
    const key = element.getAttribute('data-id') ?? '';
    words.set(key, `${words.get(key) ?? ''}${wordsOf(element)}`);
  }
  // The schema reads the value of an attribute as JSON.
  for (const element of tree.querySelectorAll('[data-id]'))
    element.setAttribute('data-id', JSON.stringify(element.getAttribute('data-id')));
  const has = (key: string): boolean => (words.get(key) ?? '') !== '';
  const kept = [...suggestions].filter(([key]) => has(key));
  const said = [...comments].filter(([key]) => has(key));
  return {
    review: {
      suggestions: Object.fromEntries(
        kept.map(([key, entry]): [string, Suggestion] => [
          key,
          { ...entry, text: (words.get(key) ?? '').slice(0, 20_000) },
        ]),
      ),
      comments: Object.fromEntries(said),
    },
    // A change of an empty line proposes no words.
    lost: comments.size - said.length,
  };
}

/** The words of an element that no change inside it has for its own. */
function wordsOf(element: Element): string {
  if (element.tagName === 'MARK') return element.textContent;
  return [...element.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      return node.matches('ins[data-id], del[data-id]') ? '' : wordsOf(node);
    })
    .join('');
}
