import type { Node } from '@tiptap/pm/model';
import {
  photoCrop,
  photoPoint,
  type PhotoCrop,
  type PhotoPoint,
  type PhotoRole,
} from '@shared/elements/photo/photo';
import type { PhotoFacts } from '@shared/elements/photo/photo-facts';
import type { HouseStyle } from '@shared/house-style/house-style';
import { captionOf, placeOf, whatSlotOf, type PhotoDraft } from '@shared/photo/photo-draft';
import { rewriteWords } from '@shared/photo/rewrite-words';
import { attrsOfDraft, creditOfDraft } from '@shared/photo/photo-of-draft';
import type { MediaRecord } from '@shared/story/story';
import { givenContents, type SlotContent } from '@shared/templates/fill-template';
import { isLocked } from '@shared/templates/locked-words';
import type { Template } from '@shared/templates/template';
import { templateOfBlock } from '@shared/templates/template-copy';
import type { PageContext } from '../page/page-context';

/** A photo of the page as the photo dialog edits it. */
export interface PhotoOnPage {
  readonly draft: PhotoDraft;
  /** Contents of the caption's slots, which a new wording takes along. */
  readonly given: Readonly<Record<string, SlotContent>>;
  /** The house style with the caption's template as the story holds it: an older one stays as it is. */
  readonly houseStyle: HouseStyle;
}

/**
 * What the page holds of a photo. `media` is its picture, or the one that is to take its place. A
 * caption whose words were written by hand, or unlocked, is one text, of no template.
 */
export function photoOnPage(photo: Node, media: MediaRecord, context: PageContext): PhotoOnPage {
  const { record, houseStyle } = context;
  const caption = photo.child(0);
  const template = isLocked(caption) ? templateOfBlock(caption.attrs, record.templates) : null;
  const role: unknown = photo.attrs['role'];
  return {
    draft: {
      media: { ...media, facts: factsOnPage(photo, media) },
      templateId: template?.id ?? null,
      what: whatOf(caption, template),
      creditLine: photo.child(1).textContent,
      altText: String(photo.attrs['altText']),
      decorative: photo.attrs['decorative'] === true,
      role: role === 'lead' || role === 'wide' ? role : ('inline' satisfies PhotoRole),
      crop: cropOf(photo),
      focus: focusOf(photo),
    },
    given: givenContents(caption),
    houseStyle: template === null ? houseStyle : withTemplate(houseStyle, template),
  };
}

/** The photo as a draft changes it. Caption and credit stay as they are, marks and all, where their words do. */
export function changedPhoto(photo: Node, draft: PhotoDraft, context: PageContext): Node {
  const { draft: was, given, houseStyle } = photoOnPage(photo, draft.media, context);
  const anew = (): Node => captionOf(draft, context.record, houseStyle, given);
  return photo.type.create({ ...photo.attrs, ...attrsOfDraft(draft) }, [
    changedCaption(photo.child(0), was, draft, anew),
    draft.creditLine === was.creditLine ? photo.child(1) : creditOfDraft(draft),
  ]);
}

/** The caption of a changed draft; `anew` makes it from its template. */
function changedCaption(caption: Node, was: PhotoDraft, draft: PhotoDraft, anew: () => Node): Node {
  if (draft.templateId !== was.templateId) return anew();
  if (draft.what === was.what) return caption;
  const isText = caption.textContent.length === caption.content.size;
  return draft.templateId === null && isText
    ? caption.copy(rewriteWords(caption.content, draft.what))
    : anew();
}

/** The crop that a photo names, or null. */
export function cropOf({ attrs }: Node): PhotoCrop | null {
  return photoCrop.nullable().catch(null).parse(attrs['crop']);
}

function focusOf({ attrs }: Node): PhotoPoint | null {
  return photoPoint.nullable().catch(null).parse(attrs['focus']);
}

/** What the page says of place and day counts more than the record. */
function factsOnPage({ attrs }: Node, { facts = {} }: MediaRecord): PhotoFacts {
  // A place kept for a picture says only what has been written there.
  const isPending = attrs['mediaHash'] === null;
  const place = isPending && attrs['place'] === '' ? placeOf(facts) : String(attrs['place']);
  const { takenOn: _taken, ...rest } = facts;
  const takenOn: unknown = attrs['takenOn'] ?? (isPending ? facts.takenOn : null);
  const day = typeof takenOn === 'string' ? { takenOn } : {};
  if (place === placeOf(facts)) return { ...rest, ...day };
  const { city: _city, country: _country, ...others } = rest;
  const comma = place.lastIndexOf(', ');
  const [city, country] = comma < 0 ? [place, ''] : [place.slice(0, comma), place.slice(comma + 2)];
  return {
    ...others,
    ...day,
    ...(city === '' ? {} : { city }),
    ...(country === '' ? {} : { country }),
  };
}

function whatOf(caption: Node, template: Template | null): string {
  const name = template === null ? null : whatSlotOf(template);
  if (name === null) return caption.textContent;
  return caption.children.find(({ attrs }) => attrs['slotId'] === name)?.textContent ?? '';
}

function withTemplate(style: HouseStyle, template: Template): HouseStyle {
  return {
    ...style,
    templates: [template, ...style.templates.filter(({ id }) => id !== template.id)],
  };
}
