import { readInline, writeInline } from '../inline.html';
import { attributeOf, el, partOf, words } from '../markup';
import type { ElementHtml } from '../print';
import { storySchema } from '../story.schema';

/** Between the day and what was put right. */
const AFTER_DATE = ': ';

/**
 * A correction: a paragraph of `section.corrections` that opens with its day. A clarification or an
 * update carries its kind as class, so that a reader of the page can tell them apart again.
 */
export const correctionHtml: ElementHtml = {
  write: (node, print) => {
    if (node.content.size === 0) return null;
    const kind = String(node.attrs['kind']);
    const day = String(node.attrs['date']);
    return el('p', kind === 'correction' ? {} : { className: [kind] }, [
      el('time', { dateTime: day }, [words(print.date(day))]),
      words(AFTER_DATE),
      ...writeInline(node, print),
    ]);
  },
  read: (element, reader) => {
    const time = element.tagName === 'p' ? partOf(element, 'time') : null;
    const date = time && attributeOf(time, 'dateTime');
    if (!time || date === null) return null;
    const [next, ...rest] = element.children.slice(element.children.indexOf(time) + 1);
    const line = next?.type === 'text' ? [words(next.value.replace(/^: /u, '')), ...rest] : [];
    const kind = attributeOf(element, 'className') ?? 'correction';
    return storySchema.node('correction', { kind, date }, readInline(line, reader));
  },
};
