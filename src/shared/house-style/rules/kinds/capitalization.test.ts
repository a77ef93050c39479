import { describe, expect, it } from 'vitest';
import { matchesIn, placesIn } from '../../../../../tests/rule-runs';

const rule = (more: string): string =>
  `extends: capitalization\nmessage: "'%s' should be '%s'"\nscope: heading\naction: {name: replace}\n${more}\n`;
const SENTENCE = rule(
  'match: $sentence\nindicators: [":"]\nexceptions: [gRPC, Beijing, World Bank]',
);
const AP = rule('match: $title\nstyle: AP');
const CHICAGO = rule('match: $title\nstyle: Chicago\nthreshold: 1');

describe('capitalization', () => {
  it.each([
    ['title case', SENTENCE, 'Why Trade Wars Fail', 'Why trade wars fail'],
    ['a small first letter', SENTENCE, 'why wars fail', 'Why wars fail'],
    [
      'a small first letter among many words',
      SENTENCE,
      'why all of these wars failed',
      'Why all of these wars failed',
    ],
    ['its own words kept', SENTENCE, 'Why GRPC Wins In Beijing', 'Why gRPC wins in Beijing'],
    [
      'own words of several',
      SENTENCE,
      'What the world bank Really Wants Now',
      'What the World Bank really wants now',
    ],
    ['sentence case', AP, 'Why trade wars fail', 'Why Trade Wars Fail'],
    ['small words with capitals', CHICAGO, 'Talks Between The Two', 'Talks between the Two'],
    ['small letters', rule('match: $lower'), 'Not So', 'not so'],
    ['not all capitals', rule('match: $upper'), 'Not So', 'NOT SO'],
    [
      'a prefix set aside',
      rule("match: $sentence\nprefix: '\\d+\\. '"),
      '12. all New Things Come',
      '12. All new things come',
    ],
  ])('finds %s', (_, yaml, heading, cure) => {
    expect(placesIn(yaml, `# ${heading}`)).toEqual([`2:${heading}`]);
    expect(matchesIn(yaml, `# ${heading}`)[0]).toMatchObject({
      suggestions: [cure],
      message: `'${heading}' should be '${cure}'`,
    });
  });

  it.each([
    ['sentence case', SENTENCE, 'Why trade wars fail'],
    ['a word of its own', SENTENCE, 'Using gRPC'],
    ['a capital after an indicator', SENTENCE, 'Trade wars: Why they fail'],
    ['a capital after a number', SENTENCE, '1. An end'],
    ['an abbreviation', SENTENCE, 'This vs. heading'],
    ['most words right', rule('match: $sentence\nthreshold: 0.5'), 'One word Wrong here'],
    ['title case', AP, 'Why Trade Wars Fail at the End'],
    ['capitals throughout', AP, 'WHY WARS FAIL'],
    ['a small word after a colon', CHICAGO, 'Trade: The Wars Are Lost'],
    ['the last word', CHICAGO, 'What Wars Are About'],
    ['a pattern that fits', rule("match: '^[A-Z]'"), 'Anything'],
    ['nothing at all', SENTENCE, ' '],
  ])('is silent at %s', (_, yaml, heading) => {
    expect(placesIn(yaml, `# ${heading}`)).toEqual([]);
  });
});
