import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';
import { p, page, story } from '../../../../tests/story-builder';
import { searchExpression } from './search-text';

const piece = (headline: string, ...body: string[]) =>
  story(page({ headline, body: body.map((words) => p(words)) }), { id: randomUUID() });

function library(...stories: ReturnType<typeof piece>[]) {
  const made = libraryIn(temporaryFolder());
  for (const each of stories) value(made.stories.create(each));
  const find = (query: string) =>
    value(made.stories.list({ query, status: null, spiked: false })).rows;
  return { ...made, find };
}

describe('search', () => {
  const harbour = piece(
    'The harbour café',
    'Naïve tolls on the Łódź ferry cost readers’ patience.',
  );
  const canal = piece('A canal for nobody', 'The ferry was never asked. 水利工程的未来 is a book.');

  it.each([
    ['a whole word', 'tolls', [harbour]],
    ['the beginning of a word', 'pati', [harbour]],
    ['all words, wherever they stand', 'cafe patience', [harbour]],
    ['a word without its accents', 'naive', [harbour]],
    ['a word with accents the copy lacks', 'férry', [canal, harbour]],
    ['capitals', 'FERRY', [canal, harbour]],
    ['a phrase', '"never asked"', [canal]],
    ['a phrase in curly marks', '“never asked”', [canal]],
    ['words of a phrase in another order', '"asked never"', []],
    ['part of a phrase is no prefix', '"never ask"', []],
    ['an unclosed quotation mark', '"never asked', [canal]],
    ['characters within a run of Chinese', '工程', [canal]],
    ['query language as plain words', 'ferry AND NOT (asked) *', []],
    ['marks alone list everything', '— * ""', [canal, harbour]],
    ['a headline', 'nobody', [canal]],
  ])('finds %s', (_what, query, expected) => {
    expect(
      library(harbour, canal)
        .find(query)
        .map(({ headline }) => headline),
    ).toEqual(expected.map((each) => library(each).find('')[0]?.headline));
  });

  it('marks the hit in the snippet and shows no seams of the index', () => {
    const [row] = library(harbour, canal).find('工程');
    expect(row?.snippet).toContain('水利\uE000工程\uE001的未来 is a book.');
  });

  it('finds the words as they are now, not as they were', () => {
    const made = library(harbour);
    expect(made.find('patience')).toHaveLength(1);
    const changed = { ...harbour, doc: piece('Other', 'Quite other words.').doc };
    value(made.stories.save({ story: changed, revision: 1, place: null }));
    expect(made.find('patience')).toHaveLength(0);
    expect(made.find('quite')).toHaveLength(1);
  });

  it('indexes nothing on the save path', () => {
    const made = library(harbour, canal);
    expect(made.search.catchUp()).toBe(2);
    expect(made.search.catchUp()).toBe(0);
  });

  it('shows spiked stories only where they are asked for', () => {
    const made = library(harbour);
    value(made.stories.spike(harbour.id));
    expect(made.find('patience')).toHaveLength(0);
    expect(
      value(made.stories.list({ query: 'patience', status: null, spiked: true })).rows,
    ).toHaveLength(1);
  });
});

describe('searchExpression', () => {
  it.each([
    ['', null],
    ['   ', null],
    ['"', null],
    ['(*)', null],
    ['sea wall', '"sea"* "wall"*'],
    ['the "sea wall"', '"the"* "sea wall"'],
    ['«sea wall»', '"sea wall"'],
    ['a\u0000b', '"a b"*'],
    ['水利', '"水\u200b利"*'],
  ])('reads %j as %j', (query, expected) => {
    expect(searchExpression(query)).toBe(expected);
  });
});
