import type { Element, ElementContent, Properties } from 'hast';
import type { Node } from '@tiptap/pm/model';
import { readInline, writeInline } from '../inline.html';
import { attributeOf, el, onLines, partOf, textIn, words } from '../markup';
import type { ElementHtml, Picture, Print, Reader } from '../print';
import { storySchema } from '../story.schema';

/**
 * The classes of a photo's figure. Without the first, CKEditor 5 lets the caption fall out of a pasted figure
 * (ckeditor/ckeditor5-image#197).
 */
const PHOTO = 'image';
const WIDE = 'wide';
/** Earlier pages of ours had photos without the first. */
const KNOWN = new Set(['', PHOTO, WIDE]);

/** Whether a photo's figure reaches beyond the measure. */
export function isWidePhoto(figure: Element): boolean {
  return (attributeOf(figure, 'className') ?? '').split(' ').includes(WIDE);
}

/**
 * A photo: `figure.image` with the picture and a `figcaption` that holds the caption and the printed
 * credit, each once; `figure.image.wide` beyond the measure. A pending photo has no `img`.
 * The page lets the first picture load at once, the others when they come near (export/article.ts).
 */
export const photoHtml: ElementHtml = {
  write: (node, print) => {
    const picture = print.picture(node);
    const caption = writeCaption(node, print);
    const parts = [
      ...(picture ? [el('img', imageOf(node, picture))] : []),
      ...(caption.length === 0 ? [] : [el('figcaption', {}, caption)]),
    ];
    if (parts.length === 0) return null;
    return el(
      'figure',
      { className: node.attrs['role'] === 'wide' ? [PHOTO, WIDE] : [PHOTO] },
      onLines(parts),
    );
  },
  read: (element, reader) => {
    const classes = (attributeOf(element, 'className') ?? '').split(' ');
    if (element.tagName !== 'figure' || !classes.every((name) => KNOWN.has(name))) return null;
    return storySchema.node('photo', readAttributes(element, reader), readCaption(element, reader));
  },
};

function imageOf(node: Node, picture: Picture): Properties {
  const { src, width, height, sizes } = picture;
  const offered = srcSetOf(picture);
  const size = width > 0 && height > 0 ? { width, height } : {};
  const alt = node.attrs['decorative'] === true ? '' : String(node.attrs['altText']);
  return {
    src,
    ...(offered === '' ? {} : { srcSet: offered, sizes }),
    ...size,
    loading: 'lazy',
    alt,
  };
}

/** The widths that a page offers of a picture, as the attribute `srcset` says it; "" where it is one alone. */
export function srcSetOf({ widths }: Picture): string {
  return widths.length < 2 ? '' : widths.map(({ src, width }) => `${src} ${width}w`).join(', ');
}

function writeCaption(node: Node, print: Print): ElementContent[] {
  const [caption, creditLine] = node.children;
  const line = caption ? writeInline(caption, print) : [];
  const credit = print.credit(creditLine?.textContent ?? '');
  return [
    ...(line.length === 0 ? [] : [el('span', { className: ['caption'] }, line)]),
    ...(line.length === 0 || credit === '' ? [] : [words(' ')]),
    ...(credit === '' ? [] : [el('small', { className: ['credit'] }, [words(credit)])]),
  ];
}

function readAttributes(element: Element, reader: Reader): Record<string, unknown> {
  const role = isWidePhoto(element) ? 'wide' : 'inline';
  const img = partOf(element, 'img');
  if (!img) return { role };
  const altText = attributeOf(img, 'alt') ?? '';
  return {
    role,
    altText,
    decorative: altText === '',
    mediaHash: reader.mediaHash(attributeOf(img, 'src') ?? ''),
  };
}

function readCaption(element: Element, reader: Reader): Node[] {
  const figcaption = partOf(element, 'figcaption');
  const caption = figcaption && partOf(figcaption, 'span', 'caption');
  const printed = figcaption && partOf(figcaption, 'small', 'credit');
  const credit = printed ? reader.credit(textIn(printed)) : '';
  return [
    storySchema.node('caption', null, caption ? readInline(caption.children, reader) : []),
    storySchema.node('creditLine', null, credit === '' ? [] : [storySchema.text(credit)]),
  ];
}
