import type { Node } from '@tiptap/pm/model';
import {
  NodeSelection,
  Selection,
  type Command,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';
import type { PhotoRole } from '@shared/elements/photo/photo';
import { fieldOf } from '@shared/story/copy';
import type { MediaRecord } from '@shared/story/story';
import { fillTemplate } from '@shared/templates/fill-template';
import { storyValues } from '@shared/templates/story-values';
import type { Template } from '@shared/templates/template';
import { keepTemplate } from '@shared/templates/template-copy';
import { bodyBlockAt, insertInBody } from '../commands/body-blocks';
import { nodeType } from '../page/element-types';
import type { PageContext } from '../page/page-context';
import { enterPart, partOnPage, placePart } from './page-order';

/**
 * Takes pictures onto the page: the first into the photo that stands at `pos`, if one does, the rest
 * (and all, without `pos`) as new photos at the caret. Their records join the story's.
 */
export function insertPhotos(
  media: readonly MediaRecord[],
  pos: number | null,
  context: PageContext,
): Command {
  return (state, dispatch) => {
    if (media.length === 0) return false;
    if (!dispatch) return true;
    let tr = state.tr;
    const waiting = pos === null ? null : state.doc.nodeAt(pos);
    const rest = waiting?.type.name === 'photo' ? media.slice(1) : media;
    if (waiting?.type.name === 'photo' && pos !== null)
      tr.setNodeMarkup(pos, null, { ...waiting.attrs, mediaHash: media[0]?.hash ?? null });
    else if (pos !== null) tr.setSelection(Selection.near(tr.doc.resolve(pos)));
    for (const { hash } of rest) tr = addPhoto(tr, state.apply(tr), hash, context);
    dispatch(tr.scrollIntoView());
    keepMedia(media, context);
    keepCaptionTemplate(context);
    return true;
  };
}

/** A place kept for a photo that is still to come. */
export function insertPendingPhoto(context: PageContext): Command {
  return (state, dispatch) => {
    if (!dispatch) return true;
    dispatch(addPhoto(state.tr, state, null, context));
    keepCaptionTemplate(context);
    return true;
  };
}

/** From the header the first photo becomes the lead; in the body photos stand at the caret. */
function addPhoto(
  tr: Transaction,
  state: EditorState,
  mediaHash: string | null,
  context: PageContext,
): Transaction {
  const inBody = bodyBlockAt(state.selection.$from) !== null;
  if (
    !inBody &&
    partOnPage(state.doc, 'photo') === null &&
    state.selection.from < bodyStart(state.doc)
  ) {
    return enterPart(tr, placePart(tr, photoOf(mediaHash, 'lead', context)));
  }
  insertInBody(tr, state, photoOf(mediaHash, 'inline', context));
  const placed = bodyBlockAt(tr.selection.$from);
  return placed ? enterPart(tr, placed.pos) : tr;
}

/** A photo with its caption as the house style's template has it. */
function photoOf(mediaHash: string | null, role: PhotoRole, context: PageContext): Node {
  const { houseStyle, record } = context;
  const template = captionTemplate(context);
  const caption = template
    ? fillTemplate(template, storyValues(record, houseStyle), { language: record.language })
    : nodeType('caption').create();
  return nodeType('photo').create({ mediaHash, role }, [caption, nodeType('creditLine').create()]);
}

function captionTemplate({ houseStyle }: PageContext): Template | undefined {
  return houseStyle.templates.find(({ kind }) => kind === 'photoCaption');
}

/** After the page has changed: a change of the record may change the page in turn. */
function keepCaptionTemplate(context: PageContext): void {
  const template = captionTemplate(context);
  if (template)
    context.changeRecord({ templates: [...keepTemplate(context.record.templates, template)] });
}

function keepMedia(media: readonly MediaRecord[], { record, changeRecord }: PageContext): void {
  const known = new Set(record.media.map(({ hash }) => hash));
  const fresh = media.filter(
    ({ hash }, at) => !known.has(hash) && media.findIndex((each) => each.hash === hash) === at,
  );
  if (fresh.length > 0) changeRecord({ media: [...record.media, ...fresh] });
}

/** Marks a change of a photo's facts, which its caption may follow. */
export const PHOTO_FACTS = 'photo-facts';

/** What the photo dialog changes. */
export interface PhotoFacts {
  readonly altText: string;
  readonly decorative: boolean;
  readonly role: PhotoRole;
  /** Where it was taken, as a caption says it. */
  readonly place: string;
  /** Calendar day on which it was taken. */
  readonly takenOn: string | null;
}

/** Whether the photo at `pos` may become the page's lead: it is, or the place is free. */
export function mayLead(doc: Node, pos: number): boolean {
  const lead = partOnPage(doc, 'photo');
  return lead === null || lead === pos;
}

/**
 * Sets a photo's facts. A photo that becomes the lead moves to the lead's place, one that ceases to
 * be moves to the start of the body, and is then selected; refused where the lead's place is taken.
 */
export function changePhoto(pos: number, facts: PhotoFacts): Command {
  return (state, dispatch) => {
    const photo = state.doc.nodeAt(pos);
    if (photo?.type.name !== 'photo') return false;
    if (facts.role === 'lead' && !mayLead(state.doc, pos)) return false;
    const changed = photo.type.create({ ...photo.attrs, ...facts }, photo.content, photo.marks);
    const isLead = state.doc.resolve(pos).depth === 0;
    const tr = state.tr;
    if (isLead === (facts.role === 'lead')) {
      tr.setNodeMarkup(pos, null, changed.attrs);
    } else if (facts.role === 'lead') {
      removeFromBody(tr, pos, photo);
      const place = placePart(tr, changed);
      tr.setSelection(NodeSelection.create(tr.doc, place));
    } else {
      tr.delete(pos, pos + photo.nodeSize);
      const start = bodyStart(tr.doc) + 1;
      tr.insert(start, changed);
      tr.setSelection(NodeSelection.create(tr.doc, start));
    }
    dispatch?.(tr.setMeta(PHOTO_FACTS, true));
    return true;
  };
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
