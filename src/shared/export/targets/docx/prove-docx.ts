import type { Element } from 'hast';
import { directionOf } from '../../../elements/direction';
import { attributeOf } from '../../../elements/markup';
import type { Problem } from '../../../result/problem';
import { textOf } from '../../published-text';
import type { TextPlace } from '../../text-unit';
import { unfaithful } from '../../unfaithful';
import { formDifference, runsOf, type FormDifference } from '../inline-runs';
import { photoIn, type Master } from '../master';
import { proveLines } from '../prove-words';
import { pointsOf } from '../shown-parts';
import { docxFacts } from './docx-facts';
import { SECTION_BREAK_STYLE, STYLE_OF } from './docx-styles';
import { readDocx, type SeenDocx } from './read-docx';

/** Files, which have no words; a picture's line is compared by its name. */
const NOT_WORDS = new Set<TextPlace>(['picture', 'audioFile']);

const NO_STORY_WORDS = new Set([STYLE_OF.picture, SECTION_BREAK_STYLE]);

/**
 * Unpacks a Word file, reads its XML again and compares it with the story: every line and its style, links, languages
 * and marks sign by sign, pictures, the numbers of lists, and what the file says of itself.
 */
export function proveDocx(bytes: Uint8Array, master: Master): Problem[] {
  const seen = readDocx(bytes);
  const [first = [...proveStyles(seen, master), ...proveForm(seen, master)][0]] = proveLines(
    spoken(seen).map(wordsIn),
    wantedLines(master),
  );
  if (first) return [first];
  return [
    ...provePictures(seen, master),
    ...provePoints(seen, master),
    ...proveFacts(seen, master),
    ...proveDirection(seen, master),
  ];
}

function wantedLines({ story }: Master) {
  return textOf(story).filter(({ place }) => !NOT_WORDS.has(place));
}

/** The lines that say something of the story; a point may be without words. */
function spoken({ lines }: SeenDocx): SeenDocx['lines'] {
  return lines.filter((line) => !NO_STORY_WORDS.has(line.style) && wordsIn(line).trim() !== '');
}

function wordsIn({ runs }: SeenDocx['lines'][number]): string {
  return runs.map(({ text }) => text).join('');
}

function proveStyles(seen: SeenDocx, master: Master): Problem[] {
  const lines = spoken(seen);
  const wrong = wantedLines(master).find(({ place }, at) => lines[at]?.style !== STYLE_OF[place]);
  if (wrong)
    return [unfaithful(`“${wrong.text}” has not the style ${STYLE_OF[wrong.place]}.`, wrong.place)];
  const lost = seen.lines.find(({ style }) => !seen.styles.has(style));
  return lost ? [unfaithful(`It has no style ${lost.style}.`, 'story')] : [];
}

const SAID: Readonly<Record<FormDifference['what'], string>> = {
  words: 'Its words part from the story’s',
  link: 'Its link is not the story’s',
  language: 'Its language is not the story’s',
  marks: 'Its marks are not the story’s',
};

function proveForm(seen: SeenDocx, { header, parts }: Master): Problem[] {
  const wanted = [header, ...parts.map(({ element }) => element)].flatMap((element) =>
    runsOf(element.children),
  );
  const runs = spoken(seen)
    .filter(({ style }) => style !== STYLE_OF.altText)
    .flatMap((line) => line.runs);
  const difference = formDifference(wanted, runs);
  if (difference)
    return [unfaithful(`${SAID[difference.what]} at “${difference.words}”.`, 'story')];
  const known = new Set(wanted.map(({ href }) => href));
  const foreign = seen.addresses.find((address) => !known.has(address));
  return foreign === undefined
    ? []
    : [unfaithful(`It names an address that the story has not: ${foreign}.`, 'story')];
}

function provePictures(seen: SeenDocx, { parts }: Master): Problem[] {
  const wanted = parts
    .filter(({ kind }) => kind === 'photo')
    .flatMap(({ element }) => photoIn(element).img ?? [])
    .map((img) => attributeOf(img, 'src') ?? '');
  const named = seen.lines.filter(({ style }) => style === STYLE_OF.picture).map(wordsIn);
  return same(wanted, named)
    ? []
    : [unfaithful('The pictures that it names are not the story’s.', 'photo')];
}

function provePoints(seen: SeenDocx, { parts }: Master): Problem[] {
  const wanted = parts
    .filter(({ kind }) => kind === 'list')
    .flatMap(({ element }) => wantedPoints(element, 0));
  const points = seen.lines.flatMap(({ point }) => (point ? [[point.level, point.number]] : []));
  const breaks = seen.lines.filter(({ style }) => style === SECTION_BREAK_STYLE).length;
  if (!same(wanted, points)) return [unfaithful('Its lists count otherwise.', 'listItem')];
  return breaks === parts.filter(({ kind }) => kind === 'sectionBreak').length
    ? []
    : [unfaithful('Its section breaks are not the story’s.', 'sectionBreak')];
}

function wantedPoints(list: Element, depth: number): [number, number | null][] {
  return pointsOf(list).flatMap(({ blocks, number }): [number, number | null][] => [
    [Math.min(depth, 8), number],
    ...blocks
      .filter(({ tagName }) => tagName !== 'p')
      .flatMap((block) => wantedPoints(block, depth + 1)),
  ]);
}

function proveFacts(seen: SeenDocx, master: Master): Problem[] {
  const wanted = Object.entries(docxFacts(master)).filter(([, value]) => value !== '');
  const wrong =
    wanted.find(([name, value]) => seen.facts.get(name) !== value) ??
    [...seen.facts].find(([name]) => !wanted.some(([known]) => known === name));
  if (wrong) return [unfaithful(`Its property ${wrong[0]} is not the story’s.`, wrong[0])];
  return seen.language === master.story.story.language
    ? []
    : [unfaithful('Its language is not the story’s.', 'language')];
}

function proveDirection(seen: SeenDocx, { story }: Master): Problem[] {
  const isRtl = directionOf(story.story.language) === 'rtl';
  return seen.lines.every((line) => line.isRtl === isRtl)
    ? []
    : [unfaithful('Its lines run the other way than the story’s.', 'language')];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
