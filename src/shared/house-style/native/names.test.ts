import { describe, expect, it } from 'vitest';
import { foundBy } from '../../../../tests/live-blocks';
import { ACRONYM_DEFINED } from './acronyms';
import { lettersApart } from './name-distance';
import { namesIn } from './people';
import { FIRST_REFERENCE, SECOND_REFERENCE } from './references';
import { NAME_ONE_SPELLING } from './spellings';

describe('names in copy', () => {
  it.each([
    ['President Xu Linmei and Dr. Ana Ruiz met.', ['Xu Linmei', 'Ana Ruiz']],
    ['When Asif Khan’s pilot Ilse von Okoro came', ['Asif Khan', 'Ilse von Okoro']],
    ['George W. Marchetti and J.K. Arkell', ['George W. Marchetti']],
    ['Sir Keir Arkell and Queen Ana Ruiz', []],
    ['The Asif Khan Institute, New York, Sarn Harbour Authority', []],
    ['Khan Street', []],
  ])('“%s”', (text, names) => {
    const found = namesIn(text).full.filter(({ sure }) => sure);
    expect(found.map(({ name }) => name)).toEqual(names);
  });

  it('takes no initial for a given name', () => {
    expect(namesIn('So said A. Khan.')).toEqual({ full: [], lone: [] });
  });

  it('knows lone names by title and by place in the sentence', () => {
    const text = 'Khan spoke. Then Mr. Khan left, and so did Arkell.';
    expect(namesIn(text).lone.map(({ word, titled, starts }) => [word, titled, starts])).toEqual([
      ['Khan', false, true],
      ['Khan', true, false],
      ['Arkell', false, false],
    ]);
  });
});

describe('first mention', () => {
  it.each([
    [['Trust Khan.', 'Asif Khan runs it.'], ['Khan']],
    [['Trust Khan, and Khan alone.', 'Asif Khan runs it.'], ['Khan']],
    [['Trust the Khan plan.', 'Asif Khan runs it.'], []],
    [['Trust Khan-led teams.', 'Asif Khan runs it.'], []],
    [['The Brown idea is Brown.', 'Adam Brown had it.'], []],
    [['Trust Mr. Khan.', 'Asif Khan runs it.'], []],
    [['Khan has it.', 'Asif Khan runs it.'], ['Khan']],
    [['Trust Xu.', 'President Xu Linmei runs it.'], ['Xu']],
  ])('in %j', (body, found) => {
    expect(foundBy(FIRST_REFERENCE, { body })).toEqual(found);
  });
});

describe('second mention', () => {
  it.each([
    [['Asif Khan runs it.', 'Asif Khan’s idea.'], ['Asif Khan → Khan']],
    [
      ['Asif Khan runs it.', 'Asif Khan came.', 'Asif Khan left.'],
      ['Asif Khan → Khan', 'Asif Khan → Khan'],
    ],
    [['Ana María Ruiz Okoro came.', 'Ana María Ruiz Okoro left.'], []],
    [['Salman bin Khan came.', 'Salman bin Khan left.'], []],
    [
      ['George W. Marchetti came.', 'George W. Marchetti left.'],
      ['George W. Marchetti → Marchetti'],
    ],
    [['Xu Linmei came.', 'Nobody knew Xu Linmei.'], []],
    [['Victoria Falls roar.', 'Victoria Falls again.'], []],
    [['Asif Khan runs it.', 'So says “Asif Khan” the sign.'], []],
  ])('in %j', (body, found) => {
    expect(foundBy(SECOND_REFERENCE, { body })).toEqual(found);
  });

  it('leaves the author’s own name alone', () => {
    const contributors = [{ name: 'Asif Khan', role: '', affiliation: '', disclosure: '' }];
    const example = { body: ['Asif Khan, they say.', 'Asif Khan am I.'], facts: { contributors } };
    expect(foundBy(SECOND_REFERENCE, example)).toEqual([]);
  });
});

describe('one spelling', () => {
  it.each([
    ['met Bordavsky; thanked Bordavskyy', ['Bordavskyy → Bordavsky']],
    ['met Bordavskiy; thanked Bordavsky', ['Bordavsky → Bordavskiy']],
    ['met Dostoev; thanked Dostoyev', ['Dostoyev → Dostoev']],
    ['met Marchetti; thanked Marcheti; asked Marchetti', ['Marcheti → Marchetti']],
    ['met Marchetti; thanked the Marchettis', []],
    ['met Jonssen; thanked Janssen', []],
    ['met Boris Jonssen; thanked Harold Johnssen', []],
    ['to Caldria; thanked Caldrian friends', []],
    ['in Slovakia; then in Slovenia', []],
    ['met Marcheti; marchetti is a word; thanked Marchetti', []],
  ])('“He %s.”', (text, found) => {
    expect(foundBy(NAME_ONE_SPELLING, { body: [`He ${text}.`] })).toEqual(found);
  });
});

describe('acronyms', () => {
  it.each([
    ['the QFTB met', ['QFTB']],
    ['two NQTs met', ['NQTs']],
    ['Henry VIII and Louis XIV', []],
    ['the Sarn Harbour Authority and later the SHA', []],
    ['the Quay (QFTB) met, and the QFTB rose', []],
    ['the relief agency QRA met', []],
    ['QSL International met', []],
    ['by JD and AJ', []],
    ['IT WAS A QFTB DAY', []],
    ['at qftb.example/QFTB and #QFTB', []],
  ])('“%s”', (text, found) => {
    expect(foundBy(ACRONYM_DEFINED, { body: [text] })).toEqual(found);
  });
});

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['ruiz', 'ruiz', 0],
  ['ruiz', 'riuz', 1],
  ['ruiz', 'ruis', 1],
  ['doe', 'dow', 1],
  ['marchetti', 'marcheti', 1],
  ['abcd', 'badc', 2],
])('%s and %s are %i letters apart', (one, other, count) => {
  expect(lettersApart(one, other)).toBe(count);
  expect(lettersApart(other, one)).toBe(count);
});
