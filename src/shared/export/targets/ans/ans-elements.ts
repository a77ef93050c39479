import type { Element, ElementContent } from 'hast';
import { attributeOf, partOf, partsOf, textIn } from '../../../elements/markup';
import { isWidePhoto } from '../../../elements/photo/photo.html';
import { writeHtml } from '../../write-html';
import { photoIn, type Master, type MasterPart } from '../master';
import { wirePicture, wireSound, type WirePicture } from '../wire/wire-media';
import { said, uriOf } from '../wire/wire-record';
import { ANS } from './ans-profile';

type Ansed = Readonly<Record<string, unknown>>;

/** Words with their marks, as ANS keeps them: HTML of the line. */
export function htmlOf(children: readonly ElementContent[]): string {
  return writeHtml({ type: 'root', children: [...children] });
}

/** A part of the article as content elements, in order. */
export function ansElements(part: MasterPart, master: Master): Ansed[] {
  const { kind, element } = part;
  switch (kind) {
    case 'photo':
      return [ansImage(part, master)];
    case 'audio':
      return ansAudio(part, master);
    case 'paragraph':
      return [text(element)];
    case 'crosshead':
      return [heading(element)];
    case 'list':
      return [list(element)];
    case 'quotation':
      return [quotation(element)];
    case 'pullQuote':
      return [{ ...quoted(element), subtype: 'pullquote' }];
    case 'sectionBreak':
      return [{ type: 'divider' }];
    case 'linkCard':
      return [linkCard(element)];
    case 'editorsNote':
    case 'deskBlock':
      return partsOf(element).map((line) => text(line, subtypeOf(element)));
    case 'authorBio':
      return section(element, (line) => text(line, 'author-bio'));
    case 'corrections':
      return section(element, correction);
    case 'contributorCall':
      return [text(element, 'contributor-call')];
  }
}

/** The kind of a block of the desk's own; other notes go by their class. */
function subtypeOf(element: Element): string {
  return (attributeOf(element, 'className') ?? '').split(' ').at(-1) ?? '';
}

function text(element: Element, subtype = ''): Ansed {
  return said({ type: 'text', subtype, content: htmlOf(element.children) });
}

function heading(element: Element, subtype = ''): Ansed {
  return said({ type: 'header', subtype, level: 2, content: htmlOf(element.children) });
}

function section(element: Element, line: (line: Element) => Ansed): Ansed[] {
  return partsOf(element).map((part) =>
    part.tagName === 'h2' ? heading(part, subtypeOf(element)) : line(part),
  );
}

/** A list's point of several paragraphs is so many items: ANS has none that hold others but lists. */
function list(element: Element): Ansed {
  const start = attributeOf(element, 'start');
  return {
    type: 'list',
    list_type: element.tagName === 'ol' ? 'ordered' : 'unordered',
    items: partsOf(element).flatMap(({ children }) => points(children)),
    ...(start === null ? {} : { additional_properties: { start: Number(start) } }),
  };
}

function points(children: readonly ElementContent[]): Ansed[] {
  const items: Ansed[] = [];
  let line: ElementContent[] = [];
  const end = () => {
    if (line.map(textIn).join('').trim() !== '')
      items.push({ type: 'text', content: htmlOf(line) });
    line = [];
  };
  for (const child of children) {
    const block = child.type === 'element' && ['p', 'ul', 'ol'].includes(child.tagName);
    if (!block) line.push(child);
    else {
      end();
      items.push(child.tagName === 'p' ? text(child) : list(child));
    }
  }
  end();
  return items;
}

function quotation(element: Element): Ansed {
  const attribution = partOf(element, 'figcaption');
  return {
    ...quoted(element),
    subtype: 'blockquote',
    ...(attribution ? { citation: text(attribution) } : {}),
  };
}

function quoted(element: Element): Ansed {
  const words = partOf(element, 'blockquote');
  return { type: 'quote', content_elements: words ? partsOf(words).map((line) => text(line)) : [] };
}

function linkCard(element: Element): Ansed {
  const anchor = partOf(element, 'a');
  const url = anchor && attributeOf(anchor, 'href');
  return anchor && url !== null
    ? { type: 'interstitial_link', url, content: htmlOf(anchor.children) }
    : text(element, 'link-card');
}

function correction(line: Element): Ansed {
  return {
    type: 'correction',
    correction_type: attributeOf(line, 'className') ?? 'correction',
    text: htmlOf(line.children),
  };
}

/** A photo as an image; without `url` while it is pending. */
export function ansImage(part: MasterPart, master: Master): Ansed {
  const { caption, credit } = photoIn(part.element);
  const picture = wirePicture(part, master);
  const wide = isWidePhoto(part.element) ? true : null;
  const more = said({ wide, digital_source_type: picture?.digitalSource });
  return said({
    type: 'image',
    version: ANS,
    ...(picture ? fileOf(picture) : {}),
    caption: htmlOf(caption),
    credits: creditsOf(picture),
    vanity_credits: by(credit === '' ? [] : [credit]),
    copyright: picture?.copyrightNotice,
    additional_properties: Object.keys(more).length === 0 ? null : more,
  });
}

function fileOf({ address, alt, file: { width, height } }: WirePicture): Ansed {
  return said({
    url: address,
    alt_text: alt,
    width: width > 0 ? width : null,
    height: height > 0 ? height : null,
  });
}

/** Who took it, as far as the story knows; else who is credited. The credit as it is printed is the vanity credit. */
export function creditsOf(picture: WirePicture | null) {
  if (!picture) return null;
  const { creators, creditLine } = picture;
  return by(creators.length > 0 ? creators : creditLine === '' ? [] : [creditLine]);
}

function by(names: readonly string[]) {
  return names.length === 0 ? null : { by: names.map((name) => ({ type: 'author', name })) };
}

/** A recording that never starts by itself. One that is pending is its label alone: ANS has no audio without a file. */
function ansAudio(part: MasterPart, master: Master): Ansed[] {
  const sound = wireSound(part, master);
  const label = partOf(part.element, 'figcaption');
  if (!sound) return label ? [text(label, 'audio-pending')] : [];
  const { address, type, bytes } = sound;
  const url = uriOf(address);
  return [
    said({
      type: 'audio',
      version: ANS,
      headlines: label && { basic: textIn(label) },
      mimetype: type,
      autoplay: false,
      controls: true,
      preload: false,
      ...(url === null
        ? { source_url: address }
        : { streams: [{ url, filesize: bytes, stream_type: 'mp3' }] }),
    }),
  ];
}
