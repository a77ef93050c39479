import { describe, expect, it } from 'vitest';
import { matchesIn, placesIn } from '../../../../../tests/rule-runs';

const LONG = 'extends: occurrence\nmessage: "%s commas"\ntoken: ","\nmax: 2\n';
const NEEDED =
  'extends: occurrence\nmessage: "no source (%d)"\ntoken: according to|said\nmin: 1\nignorecase: true\n';
const TWICE =
  "extends: repetition\nmessage: \"'%s' is repeated\"\nignorecase: true\nalpha: true\ntokens: ['[^\\s]+']\naction: {name: edit, params: [truncate, ' ']}\n";

describe('occurrence', () => {
  it.each([
    ['too many', LONG, 'a, b, c, d', ['1:,'], '3 commas'],
    ['none of what is needed', NEEDED, 'Exports fell.', ['0:'], 'no source (0)'],
    ['each block by itself', NEEDED, 'He said so.\n\nExports fell.', ['13:'], 'no source (0)'],
    ['too few', NEEDED.replace('min: 1', 'min: 2'), 'They said so.', ['5:said'], 'no source (1)'],
  ])('finds %s', (_, yaml, text, places, message) => {
    expect(placesIn(yaml, text)).toEqual(places);
    expect(matchesIn(yaml, text)[0]?.message).toBe(message);
  });

  it.each([
    ['as many as may be', LONG, 'a, b, c'],
    ['what is spread over blocks', LONG, 'a, b\n\nc, d'],
    ['what is needed', NEEDED, 'Exports fell, Said the ministry.'],
    ['code alone', LONG.replace('","', '"[*]+"'), '** ** **'],
  ])('is silent at %s', (_, yaml, text) => {
    expect(placesIn(yaml, text)).toEqual([]);
  });
});

describe('repetition', () => {
  it.each([
    ['a word twice', TWICE, 'in the the end', ['3:the the']],
    ['in whatever case', TWICE, 'The the end', ['0:The the']],
    ['over a line’s end', TWICE, 'in the\nthe end', ['3:the\nthe']],
    ['each place of its own', TWICE, 'so so and so so', ['0:so so', '10:so so']],
    [
      'the next after one that it told',
      TWICE.replace('alpha', 'max: 1\nalpha'),
      'no no no no no',
      ['3:no no', '9:no no'],
    ],
    ['as often as is too often', TWICE.replace('alpha', 'max: 1\nalpha'), 'no no no', ['3:no no']],
  ])('finds %s', (_, yaml, text, places) => {
    expect(placesIn(yaml, text)).toEqual(places);
  });

  it.each([
    ['other words', TWICE, 'the then'],
    ['a new sentence', TWICE.replace('[^\\s]+', '\\w+'), 'That was that. That is all.'],
    ['figures', TWICE, '10 10'],
    ['an exception', `${TWICE}exceptions: [had had]\n`, 'all he had had'],
    ['another case, where case counts', TWICE.replace('ignorecase: true\n', ''), 'The the'],
  ])('is silent at %s', (_, yaml, text) => {
    expect(placesIn(yaml, text)).toEqual([]);
  });

  it('keeps one of the two', () => {
    expect(matchesIn(TWICE, 'the the')[0]).toMatchObject({
      message: "'the' is repeated",
      suggestions: ['the'],
    });
  });
});
