import { describe, expect, it } from 'vitest';
import { growth } from '../../../../tests/growth';
import { compileWordList, type WordRule } from './word-list';

const rules: readonly WordRule[] = [
  { avoid: 'flood-plain', use: 'floodplain' },
  { avoid: 'per cent', use: '%' },
  { avoid: 'internet', use: 'Internet' },
  { avoid: 'Government', use: 'government' },
  { avoid: 'chairman', use: 'chair' },
  { avoid: 'can', use: 'may' },
  { avoid: 'Olympics', use: 'Winter Olympics' },
  { avoid: 'at this moment in time', use: 'now' },
  { avoid: 'at this moment', use: 'today' },
  { avoid: 'very', use: '' },
  { avoid: '共赢', use: '互利' },
  { avoid: 'don’t know', use: 'do not know' },
  { avoid: 'straße', use: 'Weg' },
  { avoid: 'ΟΔΟΣ', use: 'δρόμος' },
  { avoid: 'Nº 1', use: 'No. 1' },
  { avoid: '@reply', use: 'reply' },
];
const list = compileWordList(rules);
const found = (text: string) => list.matchesIn(text).map(({ words, use }) => `${words} > ${use}`);

describe('the word list', () => {
  it.each([
    ['on the flood-plain.', ['flood-plain > floodplain']],
    ['FLOOD-PLAIN', ['FLOOD-PLAIN > floodplain']],
    ['the flood‑plain’s edge', ['flood‑plain > floodplain']],
    ['ten per\u00a0cent', ['per\u00a0cent > %']],
    ['the internet', ['internet > Internet']],
    ['the Government said', ['Government > government']],
    ['the chairman-elect', ['chairman > chair']],
    ['the Olympics', ['Olympics > Winter Olympics']],
    ['at this moment in time', ['at this moment in time > now']],
    ['at this moment, again', ['at this moment > today']],
    ['very, very wet', ['very > ', 'very > ']],
    ['合作共赢的港口', ['共赢 > 互利']],
    ["I don't know", ["don't know > do not know"]],
    ['die Straße', ['Straße > Weg']],
    ['η οδός και η οδος', ['οδος > δρόμος']],
    ['İstanbul can wait', ['can > may']],
    ['the Nº 1 spot', ['Nº 1 > No. 1']],
    ['an @reply', ['@reply > reply']],
  ])('finds in “%s”', (text, matches) => {
    expect(found(text)).toEqual(matches);
  });

  it.each([
    'the floodplain',
    'the Internet',
    'Government said so.',
    'It rained. Government helped. “Government helped.”',
    'the chairmanship',
    'I can’t, a toucan, canny, cañ, caná',
    'the Winter Olympics',
    'per centum',
    'every day',
    'Straßenbahn',
    '',
  ])('is silent in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes 10,000 wordings through 10,000 words for 100 ms of work', async () => {
    const reading = (count: number) => {
      const many = Array.from({ length: count }, (_each, at) => ({
        avoid: at % 3 === 0 ? `word${at} after` : `word${at}`,
        use: `other${at}`,
      }));
      const text = Array.from({ length: count }, (_each, at) => `word${at * 2}`).join(' ');
      return () => {
        expect(compileWordList(many).matchesIn(text).length).toBeGreaterThan(count / 5);
      };
    };
    // Eight times as much: 64 times the work where it grew by the square.
    const usual = await growth(reading(1250), reading(10_000));
    expect(usual.ratio).toBeLessThan(32);
    expect(usual.long).toBeLessThan(100);
  });
});
