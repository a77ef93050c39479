import type { Element, ElementContent } from 'hast';
import { partOf, partsOf, textIn } from '../../../elements/markup';
import { linesOf, photoIn, type Master, type MasterPart } from '../master';
import { partsOnce, pointsOf } from '../shown-parts';

/** Before each line of a quotation. */
export const QUOTED = '    ';
/** Before who said it. */
export const SAID_BY = `${QUOTED}— `;
export const SECTION_BREAK = '* * *';
export const BULLET = '•';

/** An article as plain text: a blank line between its parts, every line of its words one line of the file. */
export function writeText(master: Master): string {
  const furniture = Object.values(linesOf(master)).flatMap((line: Element | null) =>
    line ? [words(line.children)] : [],
  );
  const parts = partsOnce(master).map(writePart);
  return `${[...furniture, ...parts].filter((part) => part !== '').join('\n\n')}\n`;
}

function writePart({ kind, element }: MasterPart): string {
  switch (kind) {
    case 'photo': {
      const { caption, credit } = photoIn(element);
      const line = [words(caption), oneLine(credit)].filter((part) => part !== '').join(' ');
      return line === '' ? '' : `[${line}]`;
    }
    case 'audio':
      return '';
    case 'list':
      return listLines(element).join('\n');
    case 'quotation': {
      const source = partOf(element, 'figcaption');
      return [
        ...quoted(partOf(element, 'blockquote')),
        ...(source ? [SAID_BY + words(source.children)] : []),
      ].join('\n\n');
    }
    case 'pullQuote':
      return quoted(partOf(element, 'blockquote')).join('\n\n');
    case 'sectionBreak':
      return SECTION_BREAK;
    case 'editorsNote':
    case 'deskBlock':
    case 'authorBio':
    case 'corrections':
      return partsOf(element)
        .map(({ children }) => words(children))
        .join('\n\n');
    case 'paragraph':
    case 'crosshead':
    case 'linkCard':
    case 'contributorCall':
      return words(element.children);
  }
}

function quoted(quotation: Element | null): string[] {
  return quotation ? partsOf(quotation).map(({ children }) => QUOTED + words(children)) : [];
}

/** A point without words of its own has no line. */
function listLines(list: Element): string[] {
  return pointsOf(list).flatMap(({ blocks, number }) => {
    const sign = number === null ? BULLET : `${number}.`;
    const indent = ' '.repeat(sign.length + 1);
    return blocks.flatMap((block, at) => {
      if (block.tagName !== 'p') return listLines(block).map((line) => indent + line);
      return [`${at === 0 ? `${sign} ` : indent}${words(block.children)}`];
    });
  });
}

function words(children: readonly ElementContent[]): string {
  return oneLine(children.map(textIn).join(''));
}

/** Line breaks of every kind, and what stands at the ends, are no words; other spaces are left as they are. */
function oneLine(text: string): string {
  return text.replace(/\s*[\t\n\u2028\u2029]\s*/gu, ' ').trim();
}
