import type { Element, ElementContent } from 'hast';
import { attributeOf, partOf, partsOf, words } from '../../../elements/markup';
import { photoIn, type MasterPart } from '../master';
import { pointsOf } from '../shown-parts';
import { escapeAddress, escapeLineStart, escapeWords } from './escape-markdown';
import { writeInline } from './markdown-inline';
import { commonMark, readLines } from './read-markdown-inline';

/** Lines of one paragraph that stay lines: a backslash at the end is CommonMark's hard break. */
const HARD_BREAK = '\\\n';

/** Before who said it. */
export const SAID_BY = '— ';

/** The parts of an article as Markdown blocks, blank lines between them. */
export function writeParts(parts: readonly MasterPart[]): string {
  return parts.map(partWriter()).join('\n\n');
}

/** Lists that follow one another take different markers, or they would be read as one. */
function partWriter(): (part: MasterPart) => string {
  let before = '';
  return (part) => {
    if (part.kind !== 'list') before = '';
    else before = markerOf(part.element, '', before);
    return writePart(part, before);
  };
}

function writePart({ kind, element }: MasterPart, marker: string): string {
  switch (kind) {
    case 'photo':
      return photo(element);
    case 'audio':
      return audio(element);
    case 'list':
      return list(element, marker);
    case 'quotation':
      return quotation(element);
    case 'pullQuote':
      return quoted(paragraphsIn(partOf(element, 'blockquote')));
    case 'sectionBreak':
      return '***';
    case 'crosshead':
      return heading(element);
    case 'authorBio':
    case 'corrections':
      return partsOf(element)
        .map((line) => (line.tagName === 'h2' ? heading(line) : paragraph(line.children)))
        .join('\n\n');
    case 'editorsNote':
    case 'deskBlock':
      return paragraphsIn(element).join('\n\n');
    case 'paragraph':
    case 'linkCard':
    case 'contributorCall':
      return paragraph(element.children);
  }
}

function paragraph(children: readonly ElementContent[]): string {
  return escapeLineStart(writeInline(children));
}

function paragraphsIn(parent: Element | null): string[] {
  return parent ? partsOf(parent).map(({ children }) => paragraph(children)) : [];
}

/** A "#" at the end would be taken for the heading's own. */
function heading({ children }: Element): string {
  return `## ${writeInline(children).trim().replace(/#$/u, '\\#')}`;
}

function photo(figure: Element): string {
  const { img, caption, credit } = photoIn(figure);
  const lines = [
    ...(img ? [picture(attributeOf(img, 'src') ?? '', attributeOf(img, 'alt') ?? '')] : []),
    ...(caption.length === 0 ? [] : [paragraph(caption)]),
    ...(credit === '' ? [] : [paragraph([words(credit)])]),
  ];
  return lines.join(HARD_BREAK);
}

/** An alt text is escaped only where it must be: markdown-it 14 leaves escaped signs out of the `alt` that it makes. */
function picture(src: string, alt: string): string {
  const words = alt.replace(/[\t\n]/gu, ' ').trim();
  const bare = `![${words}](${src})`;
  const [seen, ...more] = readLines(commonMark.parseInline(bare, {})[0]?.children ?? []);
  const isRead =
    more.length === 0 &&
    seen?.runs.length === 0 &&
    seen.pictures.length === 1 &&
    seen.pictures[0]?.alt === words;
  return isRead ? bare : `![${escapeWords(words)}](${src})`;
}

function audio(figure: Element): string {
  const label = partOf(figure, 'figcaption');
  const file = partOf(figure, 'a');
  const lines = [
    ...(label ? [paragraph(label.children)] : []),
    ...(file
      ? [`[${writeInline(file.children)}](${escapeAddress(attributeOf(file, 'href') ?? '')})`]
      : []),
  ];
  return lines.join(HARD_BREAK);
}

function quotation(figure: Element): string {
  const source = partOf(figure, 'figcaption');
  return quoted([
    ...paragraphsIn(partOf(figure, 'blockquote')),
    ...(source ? [paragraph([words(SAID_BY), ...source.children])] : []),
  ]);
}

function quoted(paragraphs: readonly string[]): string {
  return paragraphs.map((line) => `> ${line}`).join('\n>\n');
}

/** Another marker than the list around and the list before have: three like signs in a row would be a rule. */
function markerOf({ tagName }: Element, around: string, before: string): string {
  const markers = tagName === 'ol' ? ['.', ')'] : ['-', '*', '+'];
  return markers.find((marker) => marker !== around && marker !== before) ?? '-';
}

function list(element: Element, marker: string): string {
  const points = pointsOf(element);
  const isLoose = points.some(({ blocks }) => blocks.length > 1);
  return points
    .map(({ blocks, number }) => {
      const sign = number === null ? marker : `${number}${marker}`;
      const indent = ' '.repeat(sign.length + 1);
      return `${sign} ${inPoint(blocks, marker)}`.trimEnd().replace(/\n(?=[^\n])/gu, `\n${indent}`);
    })
    .join(isLoose ? '\n\n' : '\n');
}

function inPoint(blocks: readonly Element[], around: string): string {
  let before = '';
  return blocks
    .map((block) => {
      if (block.tagName === 'p') {
        before = '';
        return paragraph(block.children);
      }
      before = markerOf(block, around, before);
      return list(block, before);
    })
    .join('\n\n');
}
