import type { Element, ElementContent, Properties } from 'hast';
import { attributeOf, onLines } from '../../../elements/markup';
import { textOf } from '../../published-text';
import type { TextPlace, TextUnit } from '../../text-unit';
import type { Master, MasterPart } from '../master';

/** What only a page does: it chooses among sizes and waits with pictures. */
const OF_THE_PAGE = new Set(['srcSet', 'sizes', 'loading', 'fetchPriority']);

/**
 * The parts of the article that go over a wire, in page order: not the contributor call, which asks our
 * own readers to write to us, and not a pull quote that repeats the copy. Media are named by their
 * published address, or by their place beside the file where the house style has no address.
 */
export function wireParts(master: Master): MasterPart[] {
  return master.parts
    .filter(
      ({ kind, element }) =>
        kind !== 'contributorCall' && attributeOf(element, 'ariaHidden') === null,
    )
    .map(({ kind, element }) => ({ kind, element: wired(element, master) }));
}

/** Elements of the article as the content of one tree, each on a line of its own. */
export function onWire(parts: readonly Element[]): Element['children'] {
  return onLines(parts).slice(1);
}

/** An element of the page as a wire has it: media by their address, one file of each. */
export function wired(element: Element, master: Master): Element {
  return {
    ...element,
    properties: wiredProperties(element, master),
    children: element.children.map(
      (child): ElementContent => (child.type === 'element' ? wired(child, master) : child),
    ),
  };
}

function wiredProperties({ properties }: Element, master: Master): Properties {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !OF_THE_PAGE.has(name))
      .map(([name, value]) => [
        name,
        (name === 'src' || name === 'href') && typeof value === 'string'
          ? addressOf(value, master)
          : value,
      ]),
  );
}

/** The published address of a file that the page names ("media/quay.jpg"); any other address as it is. */
export function addressOf(src: string, { facts }: Master): string {
  return src.startsWith('media/') ? facts.addressOf({ src, type: '', width: 0, height: 0 }) : src;
}

/**
 * What `wireParts` and the header must say, from the story itself: `textOf` without the places that a form
 * keeps elsewhere, and without what goes over no wire.
 */
export function wireText(master: Master, without: ReadonlySet<TextPlace>): TextUnit[] {
  const { story } = master;
  return textOf(story)
    .filter(
      ({ place, text }) =>
        !without.has(place) &&
        place !== 'contributorCall' &&
        !(place === 'pullQuote' && story.print.standsInCopy(text)),
    )
    .map((unit) => withAddresses(unit, master));
}

/** A unit of the page with its media by their address, without the sizes that only a page offers. */
export function withAddresses(unit: TextUnit, master: Master): TextUnit {
  const { place, text, links } = unit;
  if (place === 'picture') return { ...unit, text: addressOf(text.split(' ')[0] ?? '', master) };
  if (place === 'audioFile') return { ...unit, text: addressOf(text, master) };
  if (place === 'audioDownload')
    return { ...unit, links: links.map((to) => ({ ...to, href: addressOf(to.href, master) })) };
  return unit;
}
