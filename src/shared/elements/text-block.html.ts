import { el, isA } from './markup';
import type { ElementHtml } from './print';
import { readInline, writeInline } from './inline.html';
import { storySchema } from './story.schema';

/** The form of an element that is one tag around its words. Empty, it is not printed. */
export function textBlockHtml(type: string, tagName: string, className = ''): ElementHtml {
  const properties = className === '' ? {} : { className: [className] };
  return {
    write: (node, print) =>
      node.content.size === 0 ? null : el(tagName, properties, writeInline(node, print)),
    read: (element, reader) =>
      isA(element, tagName, className)
        ? storySchema.node(type, null, readInline(element.children, reader))
        : null,
  };
}
