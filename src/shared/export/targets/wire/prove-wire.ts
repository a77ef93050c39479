import type { Element, ElementContent, Root } from 'hast';
import { el } from '../../../elements/markup';
import type { Problem } from '../../../result/problem';
import { parseFragment } from '../../parse-page';
import { seenText } from '../../seen-text';
import { textDifference } from '../../text-difference';
import type { TextUnit } from '../../text-unit';
import { unfaithful } from '../../unfaithful';

/** The text of HTML that stands in another format, in the units of the page: its classes are the page's. */
export function unitsOfHtml(html: string): TextUnit[] {
  return seenText(articleAround(parseFragment(html)));
}

function articleAround({ children }: Root): Element {
  return el(
    'article',
    {},
    children.filter((child): child is ElementContent => child.type !== 'doctype'),
  );
}

/** The first place, words or link in which a form differs from what it must say. */
export function proveUnits(wanted: readonly TextUnit[], seen: readonly TextUnit[]): Problem[] {
  const difference = textDifference(wanted, seen);
  return difference === null ? [] : [unfaithful(difference.message, difference.place)];
}

/** `proveUnits` of plain lines: words alone, spaces count as one. */
export function proveLines(wanted: readonly TextUnit[], lines: readonly string[]): Problem[] {
  return proveUnits(
    wanted.map(({ place, text }) => ({ place, text: spaced(text), links: [] })),
    lines.map((text, at) => ({
      place: wanted[at]?.place ?? 'paragraph',
      text: spaced(text),
      links: [],
    })),
  );
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A problem where what a form says of something is not what the story says; compared as JSON. */
export function proveSame(what: string, wanted: unknown, seen: unknown, where: string): Problem[] {
  const [want = 'nothing', see = 'nothing'] = [wanted, seen].map((value) =>
    value === undefined ? undefined : JSON.stringify(value),
  );
  return want === see ? [] : [unfaithful(`${what} is ${see} where the story has ${want}.`, where)];
}
