import type { Element, ElementContent } from 'hast';
import { attributeOf, el, isA, partOf, partsOf } from '../../../elements/markup';
import { retag } from '../retag';
import { STYLES } from './mail-styles';

/** Mail clients know neither `cite` nor `time`; their words stay. */
const LINE = { cite: 'em', time: null };

/** The words of a line as mail shows them: links bear their colour themselves. */
export function lineIn(line: readonly ElementContent[]): ElementContent[] {
  return linksDressed(retag(line, LINE));
}

function linksDressed(line: readonly ElementContent[]): ElementContent[] {
  return line.map((node) => {
    if (node.type !== 'element') return node;
    const inside = linksDressed(node.children);
    if (node.tagName !== 'a') return el(node.tagName, node.properties, inside);
    return el('a', { href: attributeOf(node, 'href') ?? '', style: STYLES.link }, inside);
  });
}

/** A paragraph or heading of the page, dressed; it keeps its class, which says what it is. */
export function dressed(
  element: Element,
  style: string,
  className = attributeOf(element, 'className'),
): Element {
  const named = className === null ? {} : { className: [className] };
  const tagName = ['h1', 'h2'].includes(element.tagName) ? element.tagName : 'p';
  return el(tagName, { ...named, style }, lineIn(element.children));
}

/** A list with its inner lists. */
export function listIn(list: Element, style: string = STYLES.list): Element {
  const start = attributeOf(list, 'start');
  const points = partsOf(list).map((point) =>
    el(
      'li',
      { style: STYLES.point },
      point.children.flatMap((node): ElementContent[] => {
        if (node.type !== 'element') return lineIn([node]);
        if (node.tagName === 'ul' || node.tagName === 'ol') return [listIn(node, STYLES.innerList)];
        return isA(node, 'p') ? [dressed(node, STYLES.pointParagraph)] : lineIn([node]);
      }),
    ),
  );
  return el(list.tagName, { ...(start === null ? {} : { start: Number(start) }), style }, points);
}

/** A quotation, and below it who said it. */
export function quoteIn(figure: Element): Element[] {
  const quotation = partOf(figure, 'blockquote');
  const source = partOf(figure, 'figcaption');
  return [
    ...(quotation
      ? [
          el(
            'blockquote',
            { style: STYLES.quotation },
            partsOf(quotation).map((part) => dressed(part, STYLES.quoted)),
          ),
        ]
      : []),
    ...(source ? [dressed(source, STYLES.attribution, 'attribution')] : []),
  ];
}
