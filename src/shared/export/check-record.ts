import type { Node } from '@tiptap/pm/model';
import { placeholderProblems } from '../elements/placeholder/placeholder.checks';
import type { Level, Problem } from '../result/problem';
import { countStory } from '../story/count-words';
import { wordListOf } from './check-context';
import type { PreparedStory } from './prepare-story';
import { isBlank } from './published-copy';

type Row = [holds: boolean, level: Level, code: string, message: string];

/** What is to say of a story beyond its single elements: body, byline, stamp, and the furniture that only the head holds. */
export function checkRecord(prepared: PreparedStory): Problem[] {
  return [
    ...rows('body', bodyRows(prepared)),
    ...rows('byline', bylineRows(prepared)),
    ...rows('stamp', stampRows(prepared)),
    ...recordPlaceholders(prepared),
  ];
}

/** Words still to come in what a page takes from the record: titles, tags and the writers' names. */
function recordPlaceholders({ story, houseStyle }: PreparedStory): Problem[] {
  const wordList = wordListOf(houseStyle);
  const inText = (where: string, place: string) => (text: string) =>
    placeholderProblems(text, place, { where, wordList });
  return [
    ...story.contributors.flatMap(({ name }) => inText('byline', 'the byline')(name)),
    ...inText('seoTitle', 'the SEO title')(story.seoTitle),
    ...inText('socialTitle', 'the social title')(story.socialTitle),
    ...story.tags.flatMap(inText('tags', 'the tags')),
  ];
}

function rows(where: string, list: readonly Row[]): Problem[] {
  return list
    .filter(([holds]) => holds)
    .map(([, level, code, message]) => ({ level, code, message, where }));
}

function bodyRows({ story, shown, houseStyle: { limits } }: PreparedStory): Row[] {
  const { body } = countStory(shown.doc, story.language);
  const copy = shown.doc.children.find(({ type }) => type.name === 'body');
  const over = body - limits.body;
  return [
    [
      isBlank(copy?.textContent ?? ''),
      'error',
      'body-empty',
      'The story has no body copy. Write it.',
    ],
    [
      over > 0,
      'warning',
      'body-too-long',
      `The body has ${body} words, ${over} more than the house style allows. Cut it.`,
    ],
  ];
}

function bylineRows({ story: { contributors } }: PreparedStory): Row[] {
  return [
    [
      contributors.length === 0,
      'warning',
      'byline-missing',
      'The story names no writer. Add a contributor.',
    ],
    [
      contributors.some(({ name }) => isBlank(name)),
      'warning',
      'byline-unnamed',
      'A contributor has no name and is left out of the byline. Fill in the name or remove the contributor.',
    ],
  ];
}

function stampRows({ doc, story }: PreparedStory): Row[] {
  const stamped = story.updatedAt ?? story.publishedAt;
  return [
    [
      stamped === null,
      'suggestion',
      'stamp-missing',
      'The page carries no date. Set when it was published or updated.',
    ],
    [
      stamped !== null && latestCorrection(doc) > stamped.slice(0, 10),
      'warning',
      'stamp-before-correction',
      'The stamp is older than the latest correction. Set it to the day of the correction or later.',
    ],
  ];
}

function latestCorrection(doc: Node): string {
  const days = doc.children
    .filter(({ type }) => type.name === 'correction')
    .map(({ attrs }) => String(attrs['date']));
  return days.toSorted().at(-1) ?? '';
}
