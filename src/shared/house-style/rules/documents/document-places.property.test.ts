import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../../../tests/copy-blocks';
import { htmlDocument } from './html-document';
import { markdownDocument } from './markdown-document';
import { textDocument } from './text-document';

const WORDS = [
  'a',
  'Mr. Xi',
  'the U.S.',
  '😀',
  'é',
  '中文。',
  'שלום',
  'end. Next',
  '  ',
  '\t',
  '.',
  'e\u0301',
];
const MARKDOWN = [
  ...WORDS,
  ...[
    '*',
    '**',
    '***',
    '_',
    '~',
    '~~',
    '`',
    '``',
    '[',
    '](x)',
    '](<y> "t")',
    '![',
    '<b>',
    '</b>',
    '<br>',
  ],
  ...['\\', '\\*', '\\\n', '<https://x.org>', '<a@x.org>', '<!-- vale off -->', '|', '\\|', '&'],
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n# ',
    '\n   ',
    '\n    ',
    '\n\t',
    '\n- \t',
    '\n| a | b |\n|--|--|\n| ',
  ],
  ...['\n===\n', '\n---\n', '\n```\n', '\n<div>\n', '\n</div>\n', '\n[a]: b\n', ' #', '!!', '::'],
];
const TAGS =
  'p h1 b i a code div ul li table tr td caption figure figcaption blockquote pre br img title'.split(
    ' ',
  );
const HTML = [
  ...WORDS,
  ...TAGS.flatMap((tag) => [`<${tag}>`, `</${tag}>`]),
  ...[
    '<',
    '>',
    '&',
    '\n',
    '\r\n',
    '<img alt="x y">',
    "<img alt='q' title=t>",
    '<!-- vale off -->',
    '<a href="a">a</a>',
  ],
];

const madeOf = (parts: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...parts), { maxLength: 25 }).map((chosen) => chosen.join(''));

describe('the place of every unit of every block', () => {
  it.each([
    ['Markdown', MARKDOWN, markdownDocument],
    ['HTML', HTML, htmlDocument],
    ['plain text', MARKDOWN, textDocument],
  ] as const)('is where the file has it: %s', (_kind, parts, read) => {
    fc.assert(
      fc.property(madeOf(parts), (text) => {
        expect(placesOf(read(text))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
