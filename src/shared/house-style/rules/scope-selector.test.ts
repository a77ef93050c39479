import { expect, it } from 'vitest';
import { isInScope } from './scope-selector';

const HEADING = { scopes: ['text.heading.h2.md', 'crosshead'] };
const PARAGRAPH = { scopes: ['paragraph.md', 'text.md'] };

it.each([
  ['text', [['text'], HEADING]],
  ['a part of a dotted scope', [['heading'], HEADING]],
  ['parts in one scope', [['heading.h2'], HEADING]],
  ['one of a list', [['sentence', 'crosshead'], HEADING]],
  ['both of a pair', [['text & heading'], HEADING]],
  ['what is not ruled out', [['~heading'], PARAGRAPH]],
  ['what is asked for and not ruled out', [['text & ~heading.h1'], HEADING]],
] as const)('looks at %s', (_, [selectors, block]) => {
  expect(isInScope(selectors, block)).toBe(true);
});

it.each([
  ['another part', [['heading.h1'], HEADING]],
  ['parts spread over scopes', [['paragraph.text'], PARAGRAPH]],
  ['half of a pair', [['text & paragraph'], HEADING]],
  ['what is ruled out', [['~heading'], HEADING]],
  ['the whole piece for something ruled out', [['~heading'], { scopes: ['summary.md'] }]],
] as const)('does not look at %s', (_, [selectors, block]) => {
  expect(isInScope(selectors, block)).toBe(false);
});
