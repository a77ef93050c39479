import type { ElementContent, Element } from 'hast';
import { attributeOf, partsOf, words } from '../../../elements/markup';
import type { Problem } from '../../../result/problem';
import type { TextPlace } from '../../text-unit';
import { unfaithful } from '../../unfaithful';
import { formDifference, runsOf, type FormDifference } from '../inline-runs';
import { photoIn, type Master, type MasterPart } from '../master';
import { proveLines } from '../prove-words';
import { linesOnce, partsOnce } from '../shown-parts';
import { frontOf } from './front-matter';
import { SAID_BY } from './markdown-blocks';
import { readMarkdown } from './read-markdown';

/** Writers and dates stand in the front matter as data; files have no words. */
const NOT_WORDS = new Set<TextPlace>(['byline', 'stamp', 'picture', 'altText', 'audioFile']);

const FURNITURE = ['kicker', 'title', 'standfirst'] as const;

/**
 * Reads a file again with markdown-it and yaml and compares it with the story: front matter, every line, then sign by
 * sign links, languages and marks; pictures with their alt texts; headings, lists and quotations.
 */
export function proveMarkdown(text: string, master: Master): Problem[] {
  const seen = readMarkdown(text);
  const parts = partsOnce(master);
  const wantedFront = frontOf(master);
  if (JSON.stringify(seen.front) !== JSON.stringify(wantedFront))
    return [
      unfaithful('The front matter is not the story’s.', frontPlace(seen.front, wantedFront)),
    ];
  const furniture = FURNITURE.flatMap((key) => wantedFront[key] ?? []);
  const lines = seen.lines.map(({ runs }) => runs.map((run) => run.text).join(''));
  const wanted = linesOnce(master, NOT_WORDS).map((line) =>
    line.place === 'attribution' ? { ...line, text: SAID_BY + line.text } : line,
  );
  const [first = formProblem(seen.lines, parts)] = proveLines([...furniture, ...lines], wanted);
  if (first) return [first];
  return [...provePictures(seen.lines, parts), ...proveShape(seen.shape, parts)];
}

function frontPlace(seen: unknown, wanted: object): string {
  const found = typeof seen === 'object' && seen !== null ? new Map(Object.entries(seen)) : null;
  const key = Object.entries(wanted).find(
    ([name, value]) => JSON.stringify(found?.get(name)) !== JSON.stringify(value),
  )?.[0];
  return key ?? 'furniture';
}

const SAID: Readonly<Record<FormDifference['what'], string>> = {
  words: 'Its words part from the story’s',
  link: 'Its link is not the story’s',
  language: 'Its language is not the story’s',
  marks: 'Its marks are not the story’s',
};

function formProblem(
  lines: ReturnType<typeof readMarkdown>['lines'],
  parts: readonly MasterPart[],
): Problem | undefined {
  const difference = formDifference(
    parts.flatMap(({ element }) => runsOf(withSource(element))),
    lines.flatMap(({ runs }) => runs),
  );
  return difference
    ? unfaithful(`${SAID[difference.what]} at “${difference.words}”.`, 'body')
    : undefined;
}

/** A part's content, the dash before a quotation's source added. */
function withSource(element: Element): ElementContent[] {
  return element.children.map((child) =>
    element.properties['className']?.toString() === 'quote' &&
    child.type === 'element' &&
    child.tagName === 'figcaption'
      ? { ...child, children: [words(SAID_BY), ...child.children] }
      : child,
  );
}

function provePictures(
  lines: ReturnType<typeof readMarkdown>['lines'],
  parts: readonly MasterPart[],
): Problem[] {
  const wanted = parts
    .filter(({ kind }) => kind === 'photo')
    .flatMap(({ element }) => photoIn(element).img ?? [])
    .map((img) => [attributeOf(img, 'src') ?? '', spaced(attributeOf(img, 'alt') ?? '')]);
  const seen = lines.flatMap(({ pictures }) => pictures.map(({ src, alt }) => [src, spaced(alt)]));
  return JSON.stringify(wanted) === JSON.stringify(seen)
    ? []
    : [unfaithful('Its pictures and their alt texts are not the story’s.', 'altText')];
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function proveShape(seen: readonly string[], parts: readonly MasterPart[]): Problem[] {
  const wanted = parts.flatMap(({ kind, element }) => {
    if (kind === 'quotation' || kind === 'pullQuote') return ['blockquote'];
    return shapeOf(element);
  });
  return JSON.stringify(wanted) === JSON.stringify(seen)
    ? []
    : [unfaithful('Its headings, lists and quotations are not the story’s.', 'body')];
}

const BLOCKS = new Set(['h2', 'ul', 'li', 'hr']);

function shapeOf(element: Element): string[] {
  const { tagName } = element;
  const own =
    tagName === 'ol'
      ? [`ol ${attributeOf(element, 'start') ?? '1'}`]
      : BLOCKS.has(tagName)
        ? [tagName]
        : [];
  return [...own, ...partsOf(element).flatMap(shapeOf)];
}
