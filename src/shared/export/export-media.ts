import type { Node } from '@tiptap/pm/model';
import type { PhotoFacts } from '../elements/photo/photo-facts';
import { mediaFileOf } from '../elements/print';
import type { HouseStyle } from '../house-style/house-style';
import type { EmbeddedData } from '../photo/embedded-data';
import { dayOf, placeOf } from '../photo/photo-draft';
import type { Rendition } from '../photo/rendition';
import type { Story } from '../story/story';
import type { ExportTarget } from './page';
import { pictureFilesOf, type PictureFile } from './page-pictures';
import { prepareStory, type PreparedStory } from './prepare-story';
import { pictureRules } from './print-story';

/** A media file to lay beside the page, by its path below the export's folder. */
export interface ExportMedia {
  readonly path: string;
  /** The stored file that it is made of. */
  readonly hash: string;
  /** How it is made of that file; null: copied as it is. */
  readonly rendition: Rendition | null;
  /** What its file says of itself; null where it says nothing, or is of a type that takes no words. */
  readonly data: EmbeddedData | null;
}

/**
 * The media files of a story's page or fragment, each once, in page order. A picture that stands twice with
 * one crop is one file, with the words of its first place. The cuts for link previews and lists are the
 * lead's, and go with the page alone, whose head names them.
 */
export function exportMedia(
  story: Story,
  houseStyle: HouseStyle,
  target: ExportTarget,
): ExportMedia[] {
  return mediaOf(prepareStory(story, houseStyle), target);
}

/** `exportMedia` of a story that is prepared already. */
export function mediaOf(
  { story, shown, print, houseStyle }: PreparedStory,
  target: ExportTarget,
): ExportMedia[] {
  const { widths, base } = pictureRules(houseStyle);
  const filesOf = pictureFilesOf(story.media, widths);
  const media = new Map<string, ExportMedia>();
  const add = (each: ExportMedia) => {
    const there = media.get(each.path);
    if (!there) media.set(each.path, each);
    // A mark has 24 bits: should two cuts ever share one, no page may show the one for the other.
    else if (!sameFile(there, each)) throw new Error(`Two cuts of a picture share ${each.path}`);
  };
  let lead = target === 'page';
  shown.doc.descendants((node) => {
    const sound = node.type.name === 'audio' ? mediaFileOf(node, print) : null;
    if (sound)
      add({
        path: sound.src.slice(base.length),
        hash: String(node.attrs['mediaHash']),
        rendition: null,
        data: null,
      });
    const files = node.type.name === 'photo' ? filesOf(node) : null;
    if (!files) return;
    const { record, social, square } = files;
    const data = embeddedData(node, record.facts ?? {});
    for (const file of [...files.widths, ...(lead ? [social, square] : [])])
      if (file) add(exported(file, record.hash, data));
    lead = false;
  });
  return [...media.values()];
}

function sameFile(one: ExportMedia, other: ExportMedia): boolean {
  return (
    one.hash === other.hash && JSON.stringify(one.rendition) === JSON.stringify(other.rendition)
  );
}

function exported({ src, rendition }: PictureFile, hash: string, data: EmbeddedData): ExportMedia {
  const says = rendition?.type === 'image/jpeg' && Object.keys(data).length > 0;
  return { path: src, hash, rendition, data: says ? data : null };
}

/** What the page prints comes from the page; what it does not print, from what the story knows of the picture. */
function embeddedData(photo: Node, facts: PhotoFacts): EmbeddedData {
  const [caption, creditLine] = photo.children;
  const place: unknown = photo.attrs['place'];
  const said: Partial<Record<keyof EmbeddedData, string | undefined>> = {
    caption: caption?.textContent.trim(),
    creditLine: creditLine?.textContent.trim(),
    creator: facts.creator,
    copyrightNotice: facts.copyrightNotice,
    usageTerms: facts.usageTerms,
    rightsUrl: facts.rightsUrl,
    licensor: facts.licensor,
    licensorUrl: facts.licensorUrl,
    altText: String(photo.attrs['altText']),
    digitalSource: facts.digitalSource,
    ...(place === '' || place === placeOf(facts)
      ? { city: facts.city, country: facts.country }
      : {}),
    takenOn: dayOf(photo.attrs['takenOn'] ?? facts.takenOn) ?? undefined,
  };
  return Object.fromEntries(
    Object.entries(said).filter(([, words]) => words !== undefined && words !== ''),
  );
}
