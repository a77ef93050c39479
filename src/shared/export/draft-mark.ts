import type { Element, Root } from 'hast';
import { attributeOf, el, isA, textIn, words } from '../elements/markup';
import type { Problem } from '../result/problem';
import { allOf, firstOf, metaOf } from './parse-page';
import { unfaithful } from './unfaithful';

/** Whether a story goes out as a draft copy, and if so, whether as the proof that its author is to approve. */
export type DraftCopy = boolean | 'proof';

/** How a draft copy is marked: in its file's name, at its top, and at the start of its page's title. */
interface Mark {
  readonly name: string;
  readonly note: string;
  readonly title: string;
}

const DRAFT: Mark = { name: '.draft', note: 'Draft, not for publication', title: 'DRAFT: ' };
const PROOF: Mark = {
  name: '.proof',
  note: 'Proof for the author, not for publication',
  title: 'PROOF: ',
};

function markOf(draft: DraftCopy): Mark | null {
  if (draft === 'proof') return PROOF;
  return draft ? DRAFT : null;
}

/** No search engine is to list it, nor to follow where it leads. */
const ROBOTS = 'noindex, nofollow';

/** What a draft copy's file has in its name after the slug; "" for a final one. */
export function draftName(draft: DraftCopy): string {
  return markOf(draft)?.name ?? '';
}

/** What a draft copy says of itself; "" for a final one. */
export function draftWords(draft: DraftCopy): string {
  return markOf(draft)?.note ?? '';
}

/** The mark that a draft copy bears above its article, where readers see it and no word of the story is touched; none on a final one. */
export function draftNotes(draft: DraftCopy): Element[] {
  const mark = markOf(draft);
  return mark === null ? [] : [el('p', { className: ['draft'], role: 'note' }, [words(mark.note)])];
}

/** The title of a file, by whether it is a draft copy. */
export function markedTitle(title: string, draft: DraftCopy): string {
  return `${markOf(draft)?.title ?? ''}${title}`;
}

/** What a page tells search engines, by whether it is a draft copy. */
export function robotsOf(draft: DraftCopy): string {
  return draft !== false ? ROBOTS : 'max-image-preview:large';
}

/** The rules that show the mark on any page. */
export const DRAFT_CSS = `
p.draft { margin: 0 0 1.5rem; padding: 0.5rem 1rem; border: 2px solid; font: bold 1rem/1.4 sans-serif; }
`;

/** Proves that a parsed page or fragment bears the mark of a draft copy where it is one, and not otherwise. */
export function proveDraftMark(root: Root, draft: DraftCopy): Problem[] {
  const mark = markOf(draft);
  const notes = allOf(root, (element) => isA(element, 'p', 'draft'));
  const title = firstOf(root, ({ tagName }) => tagName === 'title');
  const isPage = metaOf(root, 'generator').length > 0;
  const hidden = metaOf(root, 'robots').includes(ROBOTS);
  if (mark === null)
    return notes.length > 0 || hidden
      ? [unfaithful('It is marked as a draft copy and is none.', 'page')]
      : [];
  const [note, ...more] = notes;
  const marked =
    note !== undefined &&
    more.length === 0 &&
    textIn(note) === mark.note &&
    attributeOf(note, 'role') === 'note';
  const named = title !== null && textIn(title).startsWith(mark.title);
  return marked && (!isPage || (hidden && named))
    ? []
    : [unfaithful('It is a draft copy and not marked as one.', 'page')];
}
