import type { HouseStyle } from '../house-style/house-style';
import type { MediaRecord } from '../story/story';
import type { PhotoDraft } from './photo-draft';

/** The draft that a picture's own data give in a house style. */
export function draftOf(media: MediaRecord, style: HouseStyle, _language: string): PhotoDraft {
  const { caption = '', creditLine = '', altText = '' } = media.facts ?? {};
  return {
    media,
    templateId: style.templates.find(({ kind }) => kind === 'photoCaption')?.id ?? null,
    what: caption,
    creditLine,
    altText,
    decorative: false,
    role: 'inline',
    crop: null,
    focus: null,
  };
}
