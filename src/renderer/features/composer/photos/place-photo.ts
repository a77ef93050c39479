import type { Node } from '@tiptap/pm/model';
import { NodeSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { PhotoRole } from '@shared/elements/photo/photo';
import { fieldOf } from '@shared/story/copy';
import { bodyBlockAt, insertInBody } from '../commands/body-blocks';
import { enterPart, partOnPage, placePart } from '../insert/page-order';
import { nodeType } from '../page/element-types';

/** Marks a change of a photo's facts, which its caption may follow. */
export const PHOTO_FACTS = 'photo-facts';

/** The role that a new photo gets at a place, or at the caret: from the header the first becomes the lead. */
export function roleAt({ doc, selection }: EditorState, pos: number | null = null): PhotoRole {
  const $at = pos === null ? selection.$from : doc.resolve(pos);
  const inBody = bodyBlockAt($at) !== null;
  const leads = !inBody && partOnPage(doc, 'photo') === null && $at.pos < bodyStart(doc);
  return leads ? 'lead' : 'inline';
}

/** Whether the photo at `pos` (or a new one, without) may become the page's lead: it is, or the place is free. */
export function mayLead(doc: Node, pos: number | null): boolean {
  const lead = partOnPage(doc, 'photo');
  return lead === null || lead === pos;
}

/** Places where a photo may stand. */
export function rolesFor(doc: Node, pos: number | null): readonly PhotoRole[] {
  return mayLead(doc, pos) ? ['lead', 'inline', 'wide'] : ['inline', 'wide'];
}

/** Puts a new photo into the lead's place, or into the body at the caret, and the caret into its caption. */
export function placeNew(tr: Transaction, state: EditorState, photo: Node): Transaction {
  if (photo.attrs['role'] === 'lead' && mayLead(state.doc, null))
    return enterPart(tr, placePart(tr, photo));
  insertInBody(tr, state, photo);
  const placed = bodyBlockAt(tr.selection.$from);
  return placed ? enterPart(tr, placed.pos) : tr;
}

/**
 * Puts a photo in place of the one at `pos`. One that becomes the lead moves to the lead's place, one
 * that ceases to be moves to the start of the body, and is then selected.
 */
export function putInPlace(tr: Transaction, pos: number, was: Node, photo: Node): Transaction {
  const isLead = tr.doc.resolve(pos).depth === 0;
  if (isLead === (photo.attrs['role'] === 'lead')) {
    if (was.content.eq(photo.content)) tr.setNodeMarkup(pos, null, photo.attrs);
    else tr.replaceWith(pos, pos + was.nodeSize, photo);
  } else if (isLead) {
    tr.delete(pos, pos + was.nodeSize);
    const start = bodyStart(tr.doc) + 1;
    tr.insert(start, photo);
    tr.setSelection(NodeSelection.create(tr.doc, start));
  } else {
    removeFromBody(tr, pos, was);
    const place = placePart(tr, photo);
    tr.setSelection(NodeSelection.create(tr.doc, place));
  }
  return tr;
}

/** A body is never empty: the only block leaves a paragraph behind. */
function removeFromBody(tr: Transaction, pos: number, photo: Node): void {
  const parent = tr.doc.resolve(pos).parent;
  if (parent.childCount === 1)
    tr.replaceWith(pos, pos + photo.nodeSize, nodeType('paragraph').create());
  else tr.delete(pos, pos + photo.nodeSize);
}

function bodyStart(doc: Node): number {
  const body = fieldOf(doc, 'body');
  let start = 0;
  doc.forEach((node, pos) => {
    if (node === body) start = pos;
  });
  return start;
}
