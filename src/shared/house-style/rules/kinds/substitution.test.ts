import { describe, expect, it } from 'vitest';
import { matchesIn, placesIn } from '../../../../../tests/rule-runs';

const head = "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\n";
const SWAP = `${head}action: {name: replace}\nswap: {utilise: use, 'cell ?phone': mobile|phone, 'cell phone mast': mast}\n`;

describe('substitution', () => {
  it.each([
    ['a word', SWAP, 'We utilise it.', ['3:utilise'], ['use']],
    ['several cures', SWAP, 'a cellphone', ['2:cellphone'], ['mobile', 'phone']],
    ['the longest entry first', SWAP, 'a cell phone mast', ['2:cell phone mast'], ['mast']],
    ['any case, where told so', `${SWAP}ignorecase: true\n`, 'Utilise', ['0:Utilise'], ['use']],
    [
      'a capital kept',
      `${SWAP}ignorecase: true\ncapitalize: true\n`,
      'Utilise',
      ['0:Utilise'],
      ['Use'],
    ],
    [
      'capitals kept',
      `${SWAP}ignorecase: true\nmatchcase: true\n`,
      'UTILISE',
      ['0:UTILISE'],
      ['USE'],
    ],
    [
      'a group of the entry',
      `${head}action: {name: replace}\nswap: {'xx': y, '(\\d+)-(\\d+)': '$2 to $1'}\n`,
      'xx 3-14',
      ['0:xx', '3:3-14'],
      ['y', '14 to 3'],
    ],
    [
      'words without the space after them',
      `${head}nonword: true\naction: {name: replace}\nswap: {'\\bvs\\s': versus}\n`,
      'red vs blue',
      ['4:vs'],
      ['versus'],
    ],
    [
      'one letter, which is no word in capitals',
      `${SWAP.replace('utilise: use', 'a: one')}ignorecase: true\nmatchcase: true\n`,
      'A',
      ['0:A'],
      ['One'],
    ],
    [
      'a pipe that is meant',
      `${head}action: {name: replace}\nswap: {or: 'a\\|b'}\n`,
      'or',
      ['0:or'],
      ['a|b'],
    ],
  ])('finds %s', (_, yaml, text, places, cures) => {
    expect(placesIn(yaml, text)).toEqual(places);
    expect(matchesIn(yaml, text).flatMap(({ suggestions }) => suggestions)).toEqual(cures);
  });

  it.each([
    ['what is right already', `${head}swap: {'(?i)wifi': WiFi}\n`, 'WiFi'],
    [
      'what one of the cures is',
      `${head}action: {name: replace}\nswap: {'(?i)ok': OK|okay}\n`,
      'OK',
    ],
    ['what a pattern calls right', `${head}swap: {'oauth\\d?': 'oauth2?'}\n`, 'oauth2'],
    ['a part of a word', SWAP, 'utilised'],
    ['an exception', `${SWAP}exceptions: [utilise]\n`, 'utilise'],
  ])('is silent at %s', (_, yaml, text) => {
    expect(placesIn(yaml, text)).toEqual([]);
  });

  it('names the cure first, then what it found', () => {
    expect(matchesIn(SWAP, 'utilise')[0]?.message).toBe("Use 'use' instead of 'utilise'.");
    expect(matchesIn(SWAP, 'cellphone')[0]?.message).toBe(
      "Use 'mobile' or 'phone' instead of 'cellphone'.",
    );
    const plain = `${head}swap: {utilise: use}\n`;
    expect(matchesIn(plain, 'utilise')[0]).toMatchObject({
      message: "Use 'use' instead of 'utilise'.",
      suggestions: [],
    });
  });

  it('shows the form that a pattern means', () => {
    const yaml = `${head}swap: {'(?i)oauth2': 'OAuth2?'}\n`;
    expect(matchesIn(yaml, 'oauth2')[0]?.message).toBe("Use 'OAuth2' instead of 'oauth2'.");
  });
});
