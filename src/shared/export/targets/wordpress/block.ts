import type { Comment, Element, ElementContent } from 'hast';
import { words } from '../../../elements/markup';
import { PAGE, type Vocabulary } from '../../write-html';

/** A block's attributes that its markup does not show, as its opening comment holds them. */
export type BlockAttributes = Readonly<Record<string, unknown>>;

/** What block markup holds, spelt as WordPress 6.7 spells it. */
export const BLOCK_MARKUP: Vocabulary = {
  ...PAGE,
  elements: new Set([...PAGE.elements, 'div']),
  comments: /^ (\/wp:[a-z-]+|wp:[a-z-]+( \{.*\})?) $/u,
  slash: true,
};

/** A block: its markup between the comments that name it, each on a line of its own. */
export function block(
  name: string,
  element: Element,
  attributes: BlockAttributes = {},
): ElementContent[] {
  const given = Object.keys(attributes).length === 0 ? '' : ` ${attributesJson(attributes)}`;
  return [
    comment(` wp:${name}${given} `),
    words('\n'),
    element,
    words('\n'),
    comment(` /wp:${name} `),
  ];
}

/** Blocks one after another, a blank line between them, as WordPress parts them. */
export function blocks(each: readonly ElementContent[][]): ElementContent[] {
  return each.flatMap((nodes, at) => (at === 0 ? nodes : [words('\n\n'), ...nodes]));
}

function comment(value: string): Comment {
  return { type: 'comment', value };
}

/** JSON in which nothing can end the comment, or be unescaped on the way into the database (Gutenberg's `serializeAttributes`). */
export function attributesJson(attributes: BlockAttributes): string {
  return JSON.stringify(attributes)
    .replace(/\\\\/gu, '\\u005c')
    .replace(/--/gu, '\\u002d\\u002d')
    .replace(/</gu, '\\u003c')
    .replace(/>/gu, '\\u003e')
    .replace(/&/gu, '\\u0026')
    .replace(/\\"/gu, '\\u0022');
}
