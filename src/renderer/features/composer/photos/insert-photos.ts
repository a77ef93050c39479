import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { Selection, type Command } from '@tiptap/pm/state';
import { captionOf, type PhotoDraft } from '@shared/photo/photo-draft';
import { photoOfDraft } from '@shared/photo/photo-of-draft';
import type { MediaRecord, TemplateCopy } from '@shared/story/story';
import { fillTemplate } from '@shared/templates/fill-template';
import { storyValues } from '@shared/templates/story-values';
import type { Template } from '@shared/templates/template';
import { keepTemplate } from '@shared/templates/template-copy';
import { byTemplate } from '../house-block/by-template';
import { nodeType } from '../page/element-types';
import type { PageContext } from '../page/page-context';
import { changedPhoto } from './photo-on-page';
import { PHOTO_FACTS, placeNew, putInPlace, roleAt } from './place-photo';

/** Takes photos onto the page, at `pos` or at the caret, as one step of undo. Their records join the story's. */
export function insertPhotos(
  drafts: readonly PhotoDraft[],
  pos: number | null,
  context: PageContext,
): Command {
  return (state, dispatch) => {
    if (drafts.length === 0) return false;
    if (!dispatch) return true;
    let tr = byTemplate(state.tr);
    if (pos !== null) tr.setSelection(Selection.near(tr.doc.resolve(pos)));
    for (const draft of drafts) tr = placeNew(tr, state.apply(tr), newPhoto(draft, context));
    dispatch(closeHistory(tr).scrollIntoView());
    keepPhotos(drafts, context);
    return true;
  };
}

/** The same, with the first in the place of the photo at `pos`. */
export function fillAndInsert(
  first: PhotoDraft,
  others: readonly PhotoDraft[],
  pos: number,
  context: PageContext,
): Command {
  return (state, dispatch) => {
    const waiting = state.doc.nodeAt(pos);
    if (waiting?.type.name !== 'photo') return false;
    if (!dispatch) return true;
    let tr = byTemplate(state.tr);
    putInPlace(tr, pos, waiting, changedPhoto(waiting, first, context));
    tr.setSelection(Selection.near(tr.doc.resolve(pos + 1)));
    for (const draft of others) tr = placeNew(tr, state.apply(tr), newPhoto(draft, context));
    dispatch(closeHistory(tr).setMeta(PHOTO_FACTS, true).scrollIntoView());
    keepPhotos([first, ...others], context);
    return true;
  };
}

/** A place kept for a photo that is still to come. */
export function insertPendingPhoto(context: PageContext): Command {
  return (state, dispatch) => {
    if (!dispatch) return true;
    dispatch(byTemplate(placeNew(state.tr, state, pendingPhoto(roleAt(state), context))));
    keepCaptionTemplates([captionTemplate(context)?.id ?? null], context);
    return true;
  };
}

/** A new photo with its caption as the house style's template makes it. */
function newPhoto(draft: PhotoDraft, { record, houseStyle }: PageContext): Node {
  return photoOfDraft(draft, captionOf(draft, record, houseStyle));
}

function pendingPhoto(role: 'lead' | 'inline' | 'wide', context: PageContext): Node {
  const { houseStyle, record } = context;
  const template = captionTemplate(context);
  const caption = template
    ? fillTemplate(template, storyValues(record, houseStyle), { language: record.language })
    : nodeType('caption').create();
  return nodeType('photo').create({ role }, [caption, nodeType('creditLine').create()]);
}

function captionTemplate({ houseStyle }: PageContext): Template | undefined {
  return houseStyle.templates.find(({ kind }) => kind === 'photoCaption');
}

/** After the page has changed: a change of the record may change the page in turn. */
export function keepPhotos(drafts: readonly PhotoDraft[], context: PageContext): void {
  const given = new Map(drafts.map(({ media }) => [media.hash, media]));
  const { record, changeRecord } = context;
  const kept = record.media.map((each): MediaRecord => given.get(each.hash) ?? each);
  const known = new Set(kept.map(({ hash }) => hash));
  const fresh = [...given.values()].filter(({ hash }) => !known.has(hash));
  if (fresh.length > 0 || kept.some((each, at) => each !== record.media[at]))
    changeRecord({ media: [...kept, ...fresh] });
  keepCaptionTemplates(
    drafts.map(({ templateId }) => templateId),
    context,
  );
}

function keepCaptionTemplates(ids: readonly (string | null)[], context: PageContext): void {
  const { houseStyle, record, changeRecord } = context;
  const used = houseStyle.templates.filter(
    ({ id, kind }) => kind === 'photoCaption' && ids.includes(id),
  );
  const copies = used.reduce<readonly TemplateCopy[]>(keepTemplate, record.templates);
  if (copies !== record.templates) changeRecord({ templates: [...copies] });
}
