import { describe, expect, it } from 'vitest';
import { styleIgnore } from '../../story/style-ignore';
import { ignoreOf, isIgnored, type MatchPlace } from './ignored-matches';

const PLACE: MatchPlace = { rule: 'T.Very', words: 'very', before: 'It is ', after: ' good.' };
const at = '2026-03-28T09:00:00Z';
const once = [ignoreOf(PLACE, 'once', 'Ana Weir', at)];
const story = [ignoreOf(PLACE, 'story', 'Ana Weir', at)];

describe('a match ignored once', () => {
  it.each([
    ['in its place', {}],
    ['after an edit before it', { before: 'Now it’s ' }],
    ['after an edit behind it', { after: ' bad.' }],
  ])('stays ignored %s', (_, change) => {
    expect(isIgnored({ ...PLACE, ...change }, once)).toBe(true);
  });

  it.each([
    ['after edits on both sides', { before: 'Now ', after: ' bad.' }],
    ['of another rule', { rule: 'T.Other' }],
    ['with other words', { words: 'Very' }],
  ])('is shown %s', (_, change) => {
    expect(isIgnored({ ...PLACE, ...change }, once)).toBe(false);
  });

  it('is not taken for another that also begins its block or ends its sentence', () => {
    const ends = [ignoreOf({ ...PLACE, before: '', after: '.' }, 'once', '', at)];
    expect(isIgnored({ ...PLACE, before: '', after: ' bad.' }, ends)).toBe(false);
    expect(isIgnored({ ...PLACE, before: 'It is ', after: '.' }, ends)).toBe(false);
    expect(isIgnored({ ...PLACE, before: '', after: '.' }, ends)).toBe(true);
  });
});

describe('words ignored in a story', () => {
  it('are ignored anywhere and in any case, of that rule alone', () => {
    const elsewhere = { ...PLACE, words: 'Very', before: 'x', after: 'y' };
    expect(isIgnored(elsewhere, story)).toBe(true);
    expect(isIgnored({ ...elsewhere, rule: 'T.Other' }, story)).toBe(false);
    expect(isIgnored({ ...elsewhere, words: 'quite' }, story)).toBe(false);
  });
});

describe('ignoreOf', () => {
  it('makes what a story can keep, whatever the length of the match', () => {
    const long = { ...PLACE, words: 'very '.repeat(1000) };
    const ignore = ignoreOf(long, 'once', 'Ana Weir', at);
    expect(styleIgnore.safeParse(ignore).success).toBe(true);
    expect(isIgnored(long, [ignore])).toBe(true);
  });
});
