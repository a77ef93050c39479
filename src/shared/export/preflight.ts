import type { Element, Root } from 'hast';
import type { Node } from '@tiptap/pm/model';
import type { CheckContext } from '../elements/check';
import { checkElement } from '../elements/story.checks';
import type { HouseStyle } from '../house-style/house-style';
import type { Level, Problem } from '../result/problem';
import { countStory } from '../story/count-words';
import type { Story } from '../story/story';
import { pageTree } from './page-tree';
import { prepareStory, type PreparedStory } from './prepare-story';
import { unwritableIn } from './unwritable-in';

/**
 * Everything that is cheap and certain to say of a story before it goes out, in page order. A problem
 * of level "error" stops every export; the others are the desk's to weigh.
 */
export function preflight(story: Story, houseStyle: HouseStyle): Problem[] {
  const prepared = prepareStory(story, houseStyle);
  return problemsOf(prepared, pageTree(prepared));
}

/** `preflight` of a story that is prepared already, with the tree that is to be written. */
export function problemsOf(prepared: PreparedStory, tree: Root | Element): Problem[] {
  return [...checkElements(prepared), ...checkRecord(prepared), ...unwritableIn(tree)];
}

/** Whether any problem stops an export. */
export function stopsExport(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'error');
}

function checkElements({ doc, story, houseStyle: { limits } }: PreparedStory): Problem[] {
  const files = new Map(story.media.map((file) => [file.hash, file]));
  const media: CheckContext['media'] = (hash) => {
    const file = files.get(hash);
    return file
      ? { src: file.name, type: file.type, width: file.width, height: file.height }
      : null;
  };
  const places = placesOf(doc);
  const problems: Problem[] = [];
  doc.descendants((node, position) => {
    if (!node.isText)
      problems.push(
        ...checkElement(node, { where: places.get(position) ?? node.type.name, limits, media }),
      );
  });
  return problems;
}

/** Elements that are known by the element they stand in: a slot's place is its block, a caption's its photo. */
const INNER = new Set(['slot', 'lockedWords', 'caption', 'creditLine', 'attribution']);

/** Each element's place in words, by its position: "paragraph 3", or "headline" where the page has only one. */
function placesOf(doc: Node): Map<number, string> {
  const totals = new Map<string, number>();
  doc.descendants(({ type }) => {
    totals.set(type.name, (totals.get(type.name) ?? 0) + 1);
  });
  const seen = new Map<string, number>();
  const places = new Map<number, string>();
  let block = '';
  doc.descendants((node, position) => {
    const { name } = node.type;
    if (node.isText) return;
    if (!INNER.has(name)) {
      const at = (seen.get(name) ?? 0) + 1;
      seen.set(name, at);
      block = (totals.get(name) ?? 0) > 1 ? `${name} ${at}` : name;
    }
    places.set(position, block);
  });
  return places;
}

function checkRecord({ doc, story, shown, houseStyle: { limits } }: PreparedStory): Problem[] {
  const { body } = countStory(shown.doc, story.language);
  const unnamed = story.contributors.some(({ name }) => name.trim() === '');
  const stamped = story.updatedAt ?? story.publishedAt;
  const checks: [holds: boolean, level: Level, code: string, message: string, where: string][] = [
    [body === 0, 'error', 'body-empty', 'The story has no body copy. Write it.', 'body'],
    [
      body > limits.body,
      'warning',
      'body-too-long',
      `The body has ${body} words, ${body - limits.body} more than the house style allows. Cut it.`,
      'body',
    ],
    [
      story.contributors.length === 0,
      'warning',
      'byline-missing',
      'The story names no writer. Add a contributor.',
      'byline',
    ],
    [
      unnamed,
      'warning',
      'byline-unnamed',
      'A contributor has no name and is left out of the byline. Name or remove him.',
      'byline',
    ],
    [
      stamped === null,
      'suggestion',
      'stamp-missing',
      'The page carries no date. Set when it was published or updated.',
      'stamp',
    ],
    [
      latestCorrection(doc) > (stamped ?? '9999').slice(0, 10),
      'warning',
      'stamp-before-correction',
      'The stamp is older than the latest correction. Set it to the day of the correction or later.',
      'stamp',
    ],
  ];
  return checks
    .filter(([holds]) => holds)
    .map(([, level, code, message, where]) => ({ level, code, message, where }));
}

function latestCorrection(doc: Node): string {
  const days = doc.children
    .filter(({ type }) => type.name === 'correction')
    .map(({ attrs }) => String(attrs['date']));
  return days.toSorted().at(-1) ?? '';
}
