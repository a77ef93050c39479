import type { ElementContent } from 'hast';
import { AI_SOURCES, type PhotoFacts } from '../../../elements/photo/photo-facts';
import { attributeOf, partOf, textIn } from '../../../elements/markup';
import type { MediaFile } from '../../../elements/print';
import { DIGITAL_SOURCES } from '../../json-ld-profile';
import { mediaHashes } from '../../page-pictures';
import { pictureRules } from '../../print-story';
import { photoIn, type Master, type MasterPart } from '../master';
import { addressOf } from './wire-article';
import { sendable, uriOf } from './wire-record';

/** A picture that goes along with a story, with everything that may be said of it. */
export interface WirePicture {
  readonly file: MediaFile;
  /** Absolute where the house style has an address, else beside the file. */
  readonly address: string;
  /** "" where it only decorates. */
  readonly alt: string;
  readonly caption: readonly ElementContent[];
  /** As printed, and bare; "" where there is none. */
  readonly credit: string;
  readonly creditLine: string;
  /** Who took it, each by himself. */
  readonly creators: readonly string[];
  readonly copyrightNotice: string | undefined;
  readonly usageTerms: string | undefined;
  /** Address of a statement of rights, as a URI. */
  readonly rightsUri: string | null;
  /** IPTC's newscode, where a machine had a hand in it. */
  readonly digitalSource: string | null;
  /** Calendar day, YYYY-MM-DD. */
  readonly takenOn: string | undefined;
}

/** The picture that a photo of the master shows; null while it is pending. */
export function wirePicture(part: MasterPart, master: Master): WirePicture | null {
  const shown = master.parts.filter(
    ({ kind, element }) => kind === 'photo' && photoIn(element).img !== null,
  );
  const picture = master.facts.pictures[shown.findIndex(({ element }) => element === part.element)];
  const { img, caption, credit } = photoIn(part.element);
  if (!img || !picture) return null;
  const { file, facts, creditLine } = picture;
  return {
    file,
    address: addressOf(file.src, master),
    alt: attributeOf(img, 'alt') ?? '',
    caption,
    credit,
    creditLine: creditLine.trim(),
    ...rightsOf(facts),
  };
}

/** Every picture of the story, in page order. */
export function wirePictures(master: Master): WirePicture[] {
  return master.parts.flatMap((part) =>
    part.kind === 'photo' ? (wirePicture(part, master) ?? []) : [],
  );
}

function rightsOf(facts: PhotoFacts) {
  const { digitalSource, takenOn } = facts;
  return {
    creators: (sendable(facts.creator) ?? '').split(', ').filter((name) => name.trim() !== ''),
    copyrightNotice: sendable(facts.copyrightNotice),
    usageTerms: sendable(facts.usageTerms),
    rightsUri: uriOf(facts.rightsUrl ?? ''),
    digitalSource:
      digitalSource !== undefined && AI_SOURCES.has(digitalSource)
        ? DIGITAL_SOURCES + digitalSource
        : null,
    takenOn: /^\d{4}-\d{2}-\d{2}$/u.test(takenOn ?? '') ? takenOn : undefined,
  };
}

/** The words of a caption, without its marks. */
export function captionText({ caption }: Pick<WirePicture, 'caption'>): string {
  return caption.map(textIn).join('');
}

/** A recording that goes along with a story. */
export interface WireSound {
  readonly address: string;
  readonly type: string;
  readonly bytes: number;
  /** What the page prints over the player; "" where the house style has no word for it. */
  readonly label: string;
}

/** The recording of an audio part of the master; null while it is pending. */
export function wireSound({ element }: MasterPart, master: Master): WireSound | null {
  const player = partOf(element, 'audio');
  if (!player) return null;
  const src = attributeOf(player, 'src') ?? '';
  const { story, houseStyle } = master.story;
  const { media } = story;
  const hash = mediaHashes(media, pictureRules(houseStyle).base)(src);
  const record = media.find((each) => each.hash === hash);
  const caption = partOf(element, 'figcaption');
  return {
    address: addressOf(src, master),
    type: record?.type ?? 'audio/mpeg',
    bytes: record?.bytes ?? 0,
    label: caption ? textIn(caption) : '',
  };
}

/** Every recording of the story, in page order. */
export function wireSounds(master: Master): WireSound[] {
  return master.parts.flatMap((part) =>
    part.kind === 'audio' ? (wireSound(part, master) ?? []) : [],
  );
}
