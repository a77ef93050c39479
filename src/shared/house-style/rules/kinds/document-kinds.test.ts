import { describe, expect, it } from 'vitest';
import { matchesIn, placesIn } from '../../../../../tests/rule-runs';

const EITHER =
  "extends: consistency\nmessage: \"Inconsistent: '%s'\"\nignorecase: true\neither: {advisor: adviser, '(?:co-)operate': cooperate}\n";
const DEFINED =
  "extends: conditional\nmessage: \"'%s' has no definition\"\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [UNESCO]\n";
const TOGETHER =
  "extends: conditional\nmessage: \"'%s' needs a source\"\nfirst: '\\d+ percent'\nsecond: 'according to'\n";

describe('consistency', () => {
  it.each([
    ['the second form', EITHER, 'An advisor. An adviser.', ['15:adviser']],
    ['over blocks', EITHER, 'An advisor.\n\nAn adviser.', ['16:adviser']],
    ['whichever comes first', EITHER, 'An adviser.\n\nAn Advisor.', ['16:Advisor']],
    [
      'either in every later block',
      EITHER,
      'advisor adviser\n\nadvisor',
      ['8:adviser', '17:advisor'],
    ],
  ])('finds %s', (_, yaml, text, places) => {
    expect(placesIn(yaml, text)).toEqual(places);
  });

  it.each([
    ['one form', EITHER, 'An advisor and another advisor.'],
    ['the other form', EITHER, 'An adviser.\n\nAn adviser.'],
    ['a form with a group of its own', EITHER.replace('advisor', 'adv(i)sor'), 'advisor, advisor'],
    ['forms of different pairs', EITHER, 'An advisor must cooperate.'],
    ['a part of a word', EITHER, 'advisors and adviser'],
  ])('is silent at %s', (_, yaml, text) => {
    expect(placesIn(yaml, text)).toEqual([]);
  });
});

describe('conditional', () => {
  it.each([
    ['what is never defined', DEFINED, 'The WHO met.', ['4:WHO']],
    [
      'what is defined only later',
      DEFINED,
      'The WHO met.\n\nThe World Health Organization (WHO) met.',
      ['4:WHO'],
    ],
    [
      'another than what is defined',
      DEFINED,
      'The World Health Organization (WHO) and the IMF met.',
      ['44:IMF'],
    ],
    [
      'what lacks its company in the block',
      TOGETHER,
      'Up 12 percent.\n\nFine, according to him.',
      ['3:12 percent'],
    ],
  ])('finds %s', (_, yaml, text, places) => {
    expect(placesIn(yaml, text)).toEqual(places);
  });

  it.each([
    [
      'what was defined before',
      DEFINED,
      'The World Health Organization (WHO) met.\n\nThe WHO left.',
    ],
    ['an exception', DEFINED, 'UNESCO met.'],
    ['what is not of the kind', DEFINED, 'The US met.'],
    ['what has its company', TOGETHER, 'Up 12 percent, according to the bank.'],
  ])('is silent at %s', (_, yaml, text) => {
    expect(placesIn(yaml, text)).toEqual([]);
  });

  it('forgets what an earlier document defined', () => {
    expect(matchesIn(DEFINED, 'The World Health Organization (WHO) met.')).toEqual([]);
    expect(placesIn(DEFINED, 'The WHO met.')).toEqual(['4:WHO']);
  });
});
