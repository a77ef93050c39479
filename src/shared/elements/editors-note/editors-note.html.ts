import type { ElementContent } from 'hast';
import { readInline, writeInline } from '../inline.html';
import { el, isA, onLines, partOf, textIn, words } from '../markup';
import type { ElementHtml } from '../print';
import { storySchema } from '../story.schema';

/**
 * The editor's note: `aside.editors-note`, opened by the house style's label in `strong`, named for
 * assistive technology by the same label without its colon.
 */
export const editorsNoteHtml: ElementHtml = {
  write: (node, print) => {
    if (node.content.size === 0) return null;
    const label = print.labels.editorsNote;
    const name = label.replace(/\s*[:：]\s*$/u, '');
    const opening = label === '' ? [] : [el('strong', {}, [words(label)]), words(' ')];
    return el(
      'aside',
      { className: ['editors-note'], ...(name === '' ? {} : { ariaLabel: name }) },
      onLines([el('p', {}, [...opening, ...writeInline(node, print)])]),
    );
  },
  read: (element, reader) => {
    if (!isA(element, 'aside', 'editors-note')) return null;
    const line = partOf(element, 'p')?.children ?? [];
    return storySchema.node(
      'editorsNote',
      null,
      readInline(withoutLabel(line, reader.labels.editorsNote), reader),
    );
  },
};

function withoutLabel(line: readonly ElementContent[], label: string): readonly ElementContent[] {
  const [opening, next, ...rest] = line;
  if (
    label === '' ||
    opening?.type !== 'element' ||
    opening.tagName !== 'strong' ||
    textIn(opening) !== label
  )
    return line;
  if (next?.type !== 'text') return line.slice(1);
  return [words(next.value.replace(/^ /u, '')), ...rest];
}
