import type { Element, ElementContent } from 'hast';
import { attributeOf, el, textIn } from '../../../elements/markup';
import { writeHtml } from '../../write-html';
import { formDifference, runsOf } from '../inline-runs';
import { escapeAddress, escapeWords } from './escape-markdown';
import { readInline } from './read-markdown-inline';

/** Stress as asterisks, where CommonMark takes them for stress. */
const ASTERISKS: Readonly<Record<string, string>> = { em: '*', cite: '*', strong: '**' };

/** As HTML, cited works are stress, as they are in asterisks. */
const AS_TAG: Readonly<Record<string, string>> = { cite: 'em' };

/**
 * The words of a line with their marks. Asterisks do not always mean stress (“*a*b” after a quotation mark, stress
 * within stress): a line that CommonMark would read otherwise is written with tags, which are always read as meant.
 */
export function writeInline(children: readonly ElementContent[]): string {
  const line = written(children, 'asterisks');
  return formDifference(runsOf(children), readInline(line)) === null
    ? line
    : written(children, 'tags');
}

type Stress = 'asterisks' | 'tags';

function written(children: readonly ElementContent[], stress: Stress): string {
  return joined(children)
    .map((child) => {
      if (child.type === 'text') return escapeWords(child.value);
      return child.type === 'element' ? writeMark(child, stress) : '';
    })
    .join('');
}

/** Neighbouring words as one, because what must be escaped may begin in one and end in the next. */
function joined(children: readonly ElementContent[]): ElementContent[] {
  const parts: ElementContent[] = [];
  for (const child of children) {
    const last = parts.at(-1);
    if (child.type === 'text' && last?.type === 'text')
      parts[parts.length - 1] = { type: 'text', value: last.value + child.value };
    else parts.push(child);
  }
  return parts;
}

function writeMark(mark: Element, stress: Stress): string {
  const { tagName } = mark;
  const inside = written(mark.children, stress);
  if (textIn(mark).trim() === '') return inside;
  if (tagName === 'a') return `[${inside}](${escapeAddress(attributeOf(mark, 'href') ?? '')})`;
  const asterisks = ASTERISKS[tagName];
  if (asterisks !== undefined && stress === 'asterisks')
    // Stress neither begins nor ends with a space.
    return inside.replace(/^(\s*)(.*?)(\s*)$/su, `$1${asterisks}$2${asterisks}$3`);
  if (tagName === 'time' || (tagName === 'span' && attributeOf(mark, 'lang') === null))
    return inside;
  const { open, close } = tagsOf(el(AS_TAG[tagName] ?? tagName, mark.properties));
  return open + inside + close;
}

/** The tags of an element as the one writer of HTML writes them. */
function tagsOf(empty: Element): { readonly open: string; readonly close: string } {
  const html = writeHtml(empty);
  const end = html.lastIndexOf('</');
  return { open: html.slice(0, end), close: html.slice(end) };
}
