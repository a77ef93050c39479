import type { Element, Root } from 'hast';
import { attributeOf, el, isA, textIn, words } from '../elements/markup';
import type { Problem } from '../result/problem';
import { allOf, firstOf, metaOf } from './parse-page';
import { unfaithful } from './unfaithful';

/** What a draft copy says of itself at its top. */
export const DRAFT_NOTE = 'Draft, not for publication';
/** What the title of its page begins with. */
const TITLE = 'DRAFT: ';
/** No search engine is to list it, nor to follow where it leads. */
const ROBOTS = 'noindex, nofollow';

/** The mark that a draft copy bears above its article, where readers see it and no word of the story is touched. */
export function draftNote(): Element {
  return el('p', { className: ['draft'], role: 'note' }, [words(DRAFT_NOTE)]);
}

/** The title of a file, by whether it is a draft copy. */
export function markedTitle(title: string, draft: boolean): string {
  return draft ? TITLE + title : title;
}

/** What a page tells search engines, by whether it is a draft copy. */
export function robotsOf(draft: boolean): string {
  return draft ? ROBOTS : 'max-image-preview:large';
}

/** The rules that show the mark on any page. */
export const DRAFT_CSS = `
p.draft { margin: 0 0 1.5rem; padding: 0.5rem 1rem; border: 2px solid; font: bold 1rem/1.4 sans-serif; }
`;

/** Proves that a parsed page or fragment bears the mark of a draft copy where it is one, and not otherwise. */
export function proveDraftMark(root: Root, draft: boolean): Problem[] {
  const notes = allOf(root, (element) => isA(element, 'p', 'draft'));
  const marked = notes.length === 1 && notes[0] !== undefined && textIn(notes[0]) === DRAFT_NOTE;
  const title = firstOf(root, ({ tagName }) => tagName === 'title');
  const isPage = metaOf(root, 'generator').length > 0;
  const hidden = metaOf(root, 'robots').includes(ROBOTS);
  const named = title !== null && textIn(title).startsWith(TITLE);
  if (!draft)
    return notes.length > 0 || hidden
      ? [unfaithful('It is marked as a draft copy and is none.', 'page')]
      : [];
  return marked &&
    attributeOf(notes[0] ?? draftNote(), 'role') === 'note' &&
    (!isPage || (hidden && named))
    ? []
    : [unfaithful('It is a draft copy and not marked as one.', 'page')];
}
