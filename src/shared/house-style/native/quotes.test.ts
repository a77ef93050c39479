import { describe, expect, it } from 'vitest';
import { foundBy } from '../../../../tests/live-blocks';
import { BRACKETS_BALANCE } from './brackets';
import { quotedRanges } from './quote-marks';
import { QUOTE_PAIR_MIXED, QUOTES_BALANCE, QUOTES_NESTED } from './quotes';

describe('the balance of quotation marks', () => {
  it.each([
    ['in the ’90s the dogs’ owners, rock ’n’ roll and James’', []],
    ["in the '90s the dogs' owners said so", []],
    ['a 12" pipe and a 6\'2" man', []],
    ['the "12" pipe" is 12" wide', ['pipe"']],
    ['"It is 2023" and "so it goes."', []],
    ['“One.” “Two.”“Three.”', []],
    ['(“one”) [“two”] —“three”—', []],
    ['“We agreed, he said.', ['“We agreed, → “We agreed,”']],
    ['"We agreed, Ana Ruiz said, and left.', ['"We agreed, → "We agreed,"']],
    ['“We agreed, said Ana Ruiz.', ['“We agreed, → “We agreed,”']],
    ['“We agreed, he said, and she said, too, he said.', ['“We']],
    ['“One. “Two,” he said.', ['“One.']],
    ['no opening” here', ['opening”']],
    ['the ”wrong” way', ['” → “']],
    ['the “wrong“ way', ['“ → ”']],
    ['“', ['“']],
    ['”', ['”']],
  ])('in “%s”', (text, found) => {
    expect(foundBy(QUOTES_BALANCE, { body: [text] })).toEqual(found);
  });

  it.each([
    [['“One.', '“Two.', '“Three.”'], []],
    [['“One.', 'Two.', '“Three.”'], ['Two. → “Two.']],
    [['“One.', 'Two.”', 'Three.'], ['Two.” → “Two.”']],
    [['"One.', 'Two."', 'Three.'], ['Two." → "Two."']],
    [['“One.', 'Two.', 'Three.'], ['“One.']],
    [['“One.', 'Two “three” four.'], ['“One.']],
    [['He said: “One.', '“Two,” he said.'], []],
    [['One.”', '“Two.”'], ['One.”']],
  ])('across the paragraphs %j', (body, found) => {
    expect(foundBy(QUOTES_BALANCE, { body })).toEqual(found);
  });

  it('never across parts of the page', () => {
    const example = { standfirst: '“One.', body: ['“Two.”'] };
    expect(foundBy(QUOTES_BALANCE, example)).toEqual(['“One.']);
  });
});

describe('quotations inside quotations', () => {
  it.each([
    ['“the “win-win” idea”', ['“win-win” → ‘win-win’']],
    ['“the "win-win" idea”', ['"win-win" → ‘win-win’']],
    ['"the "win-win" idea"', ['"win-win" → \'win-win\'']],
    ['“the "one" and "two" idea”', ['"one" → ‘one’', '"two" → ‘two’']],
    ['“the ‘win-win’ idea”', []],
    ['“one” “two”', []],
    ['“one “two”', []],
  ])('in “%s”', (text, found) => {
    expect(foundBy(QUOTES_NESTED, { body: [text] })).toEqual(found);
  });
});

describe('pairs of one style', () => {
  it.each([
    ['“grand bargain," he', ['" → ”']],
    ['"grand bargain,” he', ['” → "']],
    ['“one" and "two”', ['" → ”', '” → "']],
    ['“the "win-win" idea”', []],
  ])('in “%s”', (text, found) => {
    expect(foundBy(QUOTE_PAIR_MIXED, { body: [text] })).toEqual(found);
  });
});

it('what is quoted is told marks and all, and to the end where it goes on', () => {
  const text = 'He said: “One,” and then “two.';
  expect(quotedRanges(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    '“One,”',
    '“two.',
  ]);
});

describe('brackets', () => {
  it.each([
    [['(one [two] three)'], []],
    [['(one [two) three]'], ['(one', 'two)']],
    [['one) two'], ['one)']],
    [['a) one; b) two; 12) three; iv) four'], []],
    [['so it goes ;-) and :('], []],
    [['（合作）'], []],
    [['(one.', 'two.', 'three.)'], []],
    [['(one.', 'two)', 'three)'], ['three)']],
  ])('in %j', (body, found) => {
    expect(foundBy(BRACKETS_BALANCE, { body })).toEqual(found);
  });
});
