import { describe, expect, it } from 'vitest';
import { matchesIn, placesIn } from '../../../../../tests/rule-runs';

const VERY = 'extends: existence\nmessage: "Drop \'%s\'."\ntokens: [very, rather unique]\n';

describe('existence', () => {
  it.each([
    ['a word', VERY, 'A very good day.', ['2:very']],
    ['words that stand together', VERY, 'It is rather unique.', ['6:rather unique']],
    ['each place', VERY, 'very, very', ['0:very', '6:very']],
    ['whatever the case, where told so', `${VERY}ignorecase: true\n`, 'Very good', ['0:Very']],
    ['parts of words, where told so', `${VERY}nonword: true\n`, 'everyone', ['1:very']],
    ['words of other scripts', VERY.replace('very', 'очень'), 'Это очень хорошо', ['4:очень']],
    [
      'each line’s start',
      `${VERY.replace('very', '"^- "')}nonword: true\n`,
      'a\n- b\n- c',
      ['2:- ', '6:- '],
    ],
  ])('finds %s', (_, yaml, text, places) => {
    expect(placesIn(yaml, text)).toEqual(places);
  });

  it.each([
    ['another case', VERY, 'VERY good'],
    ['a part of a word', VERY, 'Every one.'],
    ['a word with an accent at its end', VERY.replace('very', 'caf'), 'The café is open.'],
    ['an accent written by itself', VERY.replace('very', 'cafe'), 'The cafe\u0301 is open.'],
    ['an exception', `${VERY}exceptions: [very]\n`, 'A very good day.'],
    [
      'a part of an exception of several words',
      `${VERY}exceptions: [the very best]\n`,
      'It is the very best.',
    ],
    ['another scope', `${VERY}scope: heading\n`, 'A very good day.'],
  ])('is silent at %s', (_, yaml, text) => {
    expect(placesIn(yaml, text)).toEqual([]);
  });

  it('joins raw entries and puts them before the tokens', () => {
    const yaml =
      'extends: existence\nmessage: x\nraw: ["\\\\b(?:is|was)", "\\\\s+"]\ntokens: [\\w+ed, done]\n';
    expect(placesIn(yaml, 'It was printed and is done.')).toEqual(['3:was printed', '19:is done']);
    expect(placesIn(yaml, 'printed')).toEqual([]);
  });

  it('needs no tokens beside raw entries', () => {
    const yaml = 'extends: existence\nmessage: x\nraw: ["[.]{3}"]\n';
    expect(placesIn(yaml, 'so ... it goes')).toEqual(['3:...']);
  });

  it('heeds the case of each exception by itself', () => {
    const yaml = `${VERY}ignorecase: true\nexceptions: ['(?i)somewhat', very]\n`;
    expect(placesIn(yaml, 'VERY very')).toEqual(['0:VERY']);
  });

  it('puts raw entries after the tokens with append', () => {
    const yaml = 'extends: existence\nmessage: x\nraw: ["[!]"]\ntokens: [stop]\nappend: true\n';
    expect(placesIn(yaml, 'Now stop! Or stop.')).toEqual(['4:stop!']);
  });

  it('takes accepted words as exceptions of words, and of nothing else', () => {
    const accept = { accept: ['very'] };
    expect(placesIn(VERY, 'very', accept)).toEqual([]);
    expect(placesIn(`${VERY}vocab: false\n`, 'very', accept)).toEqual(['0:very']);
    expect(placesIn(`${VERY}nonword: true\n`, 'very', accept)).toEqual(['0:very']);
  });

  it('tells what it found, and what stands instead where it knows', () => {
    expect(matchesIn(VERY, 'very').map(({ message }) => message)).toEqual(["Drop 'very'."]);
    const edit = `${VERY.replace("'%s'", "'%s': '%s'")}action: {name: edit, params: [upper]}\n`;
    expect(matchesIn(edit, 'very')[0]).toMatchObject({
      message: "Drop 'very': 'VERY'.",
      suggestions: ['VERY'],
    });
  });

  it('stops at its limit', () => {
    expect(placesIn(`${VERY}limit: 1\n`, 'very very very')).toEqual(['0:very']);
  });

  it('tells a place once, though paragraph and sentence both hold it', () => {
    expect(placesIn(`${VERY}scope: [paragraph, sentence]\n`, 'A very good day.')).toEqual([
      '2:very',
    ]);
  });
});
