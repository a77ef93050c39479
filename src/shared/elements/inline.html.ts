import type { Element, ElementContent } from 'hast';
import { Mark, type Node } from '@tiptap/pm/model';
import { emphasisHtml } from './emphasis/emphasis.html';
import { languageSpanHtml } from './language-span/language-span.html';
import { linkHtml } from './link/link.html';
import { words } from './markup';
import type { InlinePlace, MarkHtml, Print, Reader } from './print';
import { storySchema } from './story.schema';
import { strikethroughHtml } from './strikethrough/strikethrough.html';
import { strongHtml } from './strong/strong.html';
import { subscriptHtml } from './subscript/subscript.html';
import { superscriptHtml } from './superscript/superscript.html';

/** Every mark that a page shows, by name. The marks of review are none of them. */
const MARKS: Readonly<Record<string, MarkHtml>> = {
  link: linkHtml,
  languageSpan: languageSpanHtml,
  strong: strongHtml,
  emphasis: emphasisHtml,
  strikethrough: strikethroughHtml,
  superscript: superscriptHtml,
  subscript: subscriptHtml,
};

/** A mark that is open, with what stands in it so far. */
interface OpenMark {
  readonly mark: Mark;
  readonly children: ElementContent[];
}

/**
 * The words of a text block with their marks. Neighbours that share a mark share its element, so a
 * link around mixed type stays one link; the schema's order of marks is their nesting.
 */
export function writeInline(
  block: Node,
  print: Print,
  place: InlinePlace = 'copy',
): ElementContent[] {
  const line: ElementContent[] = [];
  const open: OpenMark[] = [];
  const innermost = () => open.at(-1)?.children ?? line;
  const close = () => {
    const last = open.pop();
    if (last) innermost().push(htmlOf(last.mark).write(last.mark, print, place, last.children));
  };
  block.forEach((node) => {
    if (!node.isText)
      throw new Error(`A published ${block.type.name} holds words only, not ${node.type.name}`);
    let shared = 0;
    while (shared < open.length && sameMark(open[shared]?.mark, node.marks[shared])) shared += 1;
    while (open.length > shared) close();
    for (const mark of node.marks.slice(shared)) open.push({ mark, children: [] });
    innermost().push(words(node.text ?? ''));
  });
  while (open.length > 0) close();
  return line;
}

/** Reads words and marks back. Elements that are no mark of ours are reported and read through. */
export function readInline(
  children: readonly ElementContent[],
  reader: Reader,
  marks = Mark.none,
): Node[] {
  return children.flatMap((child): Node[] => {
    if (child.type === 'text')
      return child.value === '' ? [] : [storySchema.text(child.value, marks)];
    if (child.type !== 'element') return [];
    return readInline(child.children, reader, readMark(child, reader)?.addToSet(marks) ?? marks);
  });
}

function readMark(element: Element, reader: Reader): Mark | null {
  for (const html of Object.values(MARKS)) {
    const mark = html.read(element);
    if (mark) return mark;
  }
  reader.foreign(element);
  return null;
}

function sameMark(a: Mark | undefined, b: Mark | undefined): boolean {
  return a !== undefined && b !== undefined && a.eq(b);
}

function htmlOf(mark: Mark): MarkHtml {
  const html = MARKS[mark.type.name];
  if (!html) throw new Error(`The mark ${mark.type.name} has no published form`);
  return html;
}
