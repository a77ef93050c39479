import type { Element, ElementContent, Root, RootContent } from 'hast';
import { attributeOf } from '../elements/markup';
import { problem, type Problem } from '../result/problem';
import { pageName } from './page-name';
import { PAGE_PLACES } from './page-places';
import { unwritableCharacter } from './unwritable';

/** Section, tags and titles, which only the head holds. */
const FURNITURE = PAGE_PLACES['head'];

/**
 * Characters of a page that no HTML can carry unchanged, with the words before them. They stop the
 * export: to drop or replace them in silence would change the copy.
 */
export function unwritableIn(tree: Root | Element): Problem[] {
  const all = within(tree, 'page');
  const inCopy = all.filter(({ where }) => where !== FURNITURE);
  // The head repeats headline and standfirst: what is wrong there first shows in the copy.
  return inCopy.length > 0 ? inCopy : all;
}

function within(node: Root | RootContent | ElementContent, place: string): Problem[] {
  if (node.type === 'text') return inText(node.value, place);
  if (node.type === 'root') return node.children.flatMap((child) => within(child, place));
  if (node.type !== 'element') return [];
  const here = PAGE_PLACES[pageName(node)] ?? place;
  const attributes = Object.keys(node.properties).flatMap((property) =>
    inText(attributeOf(node, property) ?? '', here),
  );
  return [...attributes, ...node.children.flatMap((child) => within(child, here))];
}

function inText(text: string, place: string): Problem[] {
  const character = unwritableCharacter(text);
  if (character === null) return [];
  const words = text.slice(0, 60).replace(/\p{Surrogate}|\p{Control}/gu, '�');
  return [
    problem(
      'character-unwritable',
      `“${words}” holds the character ${character}, which no web page can carry. Delete it.`,
      place,
    ),
  ];
}
