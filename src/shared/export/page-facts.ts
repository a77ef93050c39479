import type { Node } from '@tiptap/pm/model';
import type { PhotoFacts } from '../elements/photo/photo-facts';
import type { MediaFile, Picture, Print } from '../elements/print';
import { safeUrl } from '../elements/safe-url';
import type { HouseStyle } from '../house-style/house-style';
import { photosOf } from '../story/copy';
import type { Story } from '../story/story';
import { markedTitle, type DraftCopy } from './draft-mark';
import { slugFor } from './file-names';
import { isBlank } from './published-copy';
import type { Published } from './published';

/** Search engines cut a title at about 600 pixels; html-validate's `long-title` refuses more than this. */
const LONGEST_TITLE = 70;
const LONGEST_DESCRIPTION = 300;

/** Leaves room for the longest slug or media name within the 2,048 characters of an address. */
const LONGEST_BASE = 1900;

/** A picture that the page shows, with its texts. */
export interface PagePicture {
  readonly file: Picture;
  readonly altText: string;
  readonly caption: string;
  readonly creditLine: string;
  /** What the story knows of it. */
  readonly facts: PhotoFacts;
}

/** What the head and the structured data both say of a page. */
export interface PageFacts {
  readonly headline: string;
  /** Of the browser's tab and of search results: the SEO title or the headline, cut between words where too long. */
  readonly title: string;
  readonly socialTitle: string;
  readonly description: string;
  /** Address of the published page; null where the house style has no base. */
  readonly canonical: string | null;
  readonly pictures: readonly PagePicture[];
  /** A file's address: absolute where the house style has a base, else beside the page. */
  readonly addressOf: (file: MediaFile) => string;
}

/** Gathers what a page says of itself. */
export function pageFacts(
  story: Story,
  shown: Published,
  houseStyle: HouseStyle,
  print: Print,
  draft: DraftCopy = false,
): PageFacts {
  const headline = shown.doc.child(1).textContent;
  const base = baseOf(houseStyle);
  return {
    headline,
    title: titleOf(
      markedTitle([story.seoTitle, headline].find((title) => !isBlank(title)) ?? '', draft),
      houseStyle.publication.name,
    ),
    socialTitle: shown.socialTitle === '' ? headline : shown.socialTitle,
    description: descriptionOf(shown.doc),
    canonical: base === null ? null : `${base}/${slugFor(story, headline)}`,
    pictures: picturesOf(story, shown.doc, print),
    addressOf: ({ src }) => (base === null || isAddress(src) ? src : `${base}/${src}`),
  };
}

/** A preset may have put the media’s own address before the place of each file. */
function isAddress(src: string): boolean {
  return src.startsWith('https://');
}

function baseOf({ urlBase }: HouseStyle): string | null {
  const base = urlBase === null ? null : safeUrl('author', urlBase);
  return base === null || base.length > LONGEST_BASE ? null : base.replace(/\/+$/u, '');
}

function titleOf(title: string, publication: string): string {
  const alone = oneLine(title);
  const both = isBlank(publication) ? alone : `${alone} | ${oneLine(publication)}`;
  return writtenLength(both) <= LONGEST_TITLE ? both : cutBetweenWords(alone, titleRoom(alone));
}

/** The validator counts characters as the file holds them, so "&" counts five. */
function writtenLength(text: string): number {
  return text.replace(/&/gu, '&amp;').replace(/[<>]/gu, '&lt;').length;
}

function titleRoom(title: string): number {
  const opening = title.slice(0, LONGEST_TITLE);
  return Math.max(13, LONGEST_TITLE - (writtenLength(opening) - opening.length));
}

function descriptionOf(doc: Node): string {
  const standfirst = oneLine(doc.child(2).textContent);
  if (standfirst !== '') return cutBetweenWords(standfirst, LONGEST_DESCRIPTION);
  const body = doc.children.find(({ type }) => type.name === 'body');
  const opening = body?.children.find(({ type }) => type.name === 'paragraph')?.textContent ?? '';
  return cutBetweenWords(oneLine(opening), LONGEST_DESCRIPTION);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** No longer than `longest` UTF-16 units, an ellipsis included; never within a surrogate pair. */
function cutBetweenWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest);
  const space = room.lastIndexOf(' ');
  const cut = room.slice(0, space > longest / 2 ? space : longest - 1);
  return `${cut.replace(/[\ud800-\udbff]$/u, '').replace(/[\s,;:–—-]+$/u, '')}…`;
}

function picturesOf({ media }: Story, doc: Node, print: Print): PagePicture[] {
  const facts = new Map(media.map((record) => [record.hash, record.facts]));
  return photosOf(doc).flatMap((photo) => {
    const file = print.picture(photo);
    if (!file) return [];
    const [caption, creditLine] = photo.children;
    return [
      {
        file,
        altText: String(photo.attrs['altText']),
        caption: caption?.textContent ?? '',
        creditLine: creditLine?.textContent ?? '',
        facts: facts.get(String(photo.attrs['mediaHash'])) ?? {},
      },
    ];
  });
}
