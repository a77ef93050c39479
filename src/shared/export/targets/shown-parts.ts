import type { Element } from 'hast';
import { attributeOf } from '../../elements/markup';
import { textOf } from '../published-text';
import type { TextPlace, TextUnit } from '../text-unit';
import type { Master, MasterPart } from './master';

/** A pull quote whose words the copy says too: the page hides it from who listens, a form without a page leaves it out. */
function repeatsCopy({ kind, element }: MasterPart): boolean {
  return kind === 'pullQuote' && attributeOf(element, 'ariaHidden') === 'true';
}

/** The parts of a form that is read from top to bottom: all but the pull quotes that say the copy's words again. */
export function partsOnce({ parts }: Pick<Master, 'parts'>): MasterPart[] {
  return parts.filter((part) => !repeatsCopy(part));
}

/** The story's lines for such a form, without the places that it leaves out by its own rules. */
export function linesOnce(
  { story }: Pick<Master, 'story'>,
  without: ReadonlySet<TextPlace>,
): TextUnit[] {
  return textOf(story).filter(
    ({ place, text }) =>
      !without.has(place) && !(place === 'pullQuote' && story.print.standsInCopy(text)),
  );
}

/** A point of a list: its words, and the blocks that follow or replace them. */
export interface ListPoint {
  /** The point's paragraphs and lists in order; words that stand in it directly are a paragraph. */
  readonly blocks: readonly Element[];
  /** As the reader counts it; null in a list without order. */
  readonly number: number | null;
}

/** Takes a list apart. */
export function pointsOf(list: Element): ListPoint[] {
  const first = list.tagName === 'ol' ? Number(attributeOf(list, 'start') ?? 1) : null;
  return list.children
    .filter((child): child is Element => child.type === 'element')
    .map((item, at) => ({ blocks: blocksOf(item), number: first === null ? null : first + at }));
}

function blocksOf(item: Element): Element[] {
  const from = item.children.findIndex(
    (child) => child.type === 'element' && ['p', 'ul', 'ol'].includes(child.tagName),
  );
  const words = from < 0 ? item.children : item.children.slice(0, from);
  const blocks = from < 0 ? [] : item.children.slice(from);
  return [
    ...(words.length === 0 ? [] : [{ ...item, tagName: 'p', children: words }]),
    ...blocks.filter((child): child is Element => child.type === 'element'),
  ];
}
