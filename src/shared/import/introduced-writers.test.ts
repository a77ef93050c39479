import { describe, expect, it } from 'vitest';
import { recognisedLines, type KindAndWords } from '../../../tests/import/recognised-lines';
import { readContributors } from './contributors';
import { settledLines } from './settled-lines';

const BODY: KindAndWords = ['body', 'Water is not a thing for a committee.'];
const bio = (text: string): KindAndWords => ['authorBio', text];
const by = (text: string, confidence = 1): KindAndWords => ['byline', text, { confidence }];
const writers = (...all: readonly KindAndWords[]): string[] => {
  const lines = settledLines(recognisedLines(all));
  return readContributors(lines, 'text').contributors.map(({ name }) => name);
};
const ANA = bio('Ana Ruiz is a hydrologist at Carrow.');

describe('writers whom a line names', () => {
  it('stand amid a stamp, where no line is a byline', () => {
    const stamp: KindAndWords = ['stamp', 'KRVA | By Ana Ruiz | April 2, 2025'];
    expect(writers(stamp, BODY)).toEqual(['Ana Ruiz']);
    expect(writers(by('Max Lindqvist'), stamp, BODY)).toEqual(['Max Lindqvist']);
  });

  it('are not displaced where they say “By” below the copy', () => {
    const tags: KindAndWords[] = [
      ['rubbish', 'coffee', { secondGuess: 'authorBio', confidence: 0.968 }],
      ['rubbish', 'Dak Lak', { secondGuess: 'byline', confidence: 0.998 }],
      ['rubbish', 'cooperatives'],
      ['rubbish', 'Latest News ⁄ Perspective'],
      ['rubbish', 'The mobile version'],
    ];
    expect(writers(BODY, by('By Dang Khoi Nguyen', 0.991), ...tags)).toEqual(['Dang Khoi Nguyen']);
  });
});

describe('writers whom a bio introduces', () => {
  it('stand in for lines that were hardly taken for bylines', () => {
    const named: KindAndWords = ['rubbish', 'Ana Ruiz*', { secondGuess: 'credit' }];
    expect(writers(by('Ngā Kaupapa', 0.7), named, BODY, ANA)).toEqual(['Ana Ruiz']);
    expect(writers(by('Print Scrap', 0.75), BODY, ANA)).toEqual(['Ana Ruiz']);
    expect(writers(by('Bo Lind', 0.95), named, BODY, ANA)).toEqual(['Bo Lind']);
    expect(writers(by('By Bo Lind', 0.7), BODY, ANA)).toEqual(['Bo Lind']);
  });

  it('stand beside those that are known, whatever their lines were taken for', () => {
    const both = [ANA, bio('Bo Lind is a poet.')];
    const post: KindAndWords = ['authorBio', 'Carrow University'];
    expect(writers(by('Ana Ruiz'), post, ['rubbish', 'Bo Lind'], post, BODY, ...both)).toEqual([
      'Ana Ruiz',
      'Bo Lind',
    ]);
    expect(
      writers(by('By Ana Ruiz, Rail Campaigner'), bio('Bo Lind, Economist, Tarn'), BODY, ...both),
    ).toEqual(['Ana Ruiz', 'Bo Lind']);
    expect(writers(by('Ana Ruiz'), ['caption', 'Max Ek at home'], BODY, ANA)).toEqual(['Ana Ruiz']);
  });

  it('are no place behind a comma', () => {
    const both = [ANA, bio('Bo Lind is a poet.')];
    const line = by('Ana Ruiz, Nairobi, and Bo Lind, Addis Ababa');
    expect(writers(line, BODY, ...both)).toEqual(['Ana Ruiz', 'Bo Lind']);
    expect(writers(by('Ana Ruiz, Bo Lind'), BODY, ANA)).toEqual(['Ana Ruiz', 'Bo Lind']);
    const list = by('Ana Ruiz, Max Ek and Bo Lind');
    expect(writers(list, BODY, ...both)).toEqual(['Ana Ruiz', 'Max Ek', 'Bo Lind']);
  });

  it('are those whose names stand over their bios', () => {
    const over: KindAndWords[] = [['repeat', 'Ana Ruiz'], bio('Professor at Tamba University.')];
    expect(writers(by('Society Housing', 0.7), BODY, ...over)).toEqual(['Ana Ruiz']);
    const about: KindAndWords[] = [bio('About the author'), ['rubbish', 'Ana Ruiz']];
    expect(writers(by('Link Copied', 0.6), BODY, ...about)).toEqual(['Ana Ruiz']);
  });

  it('are those whom a note or standfirst names in other words', () => {
    const note: KindAndWords = ['editorsNote', 'In our series Ana Ruiz looks at buses.'];
    const name: KindAndWords = ['rubbish', 'Ana Ruiz', { secondGuess: 'byline', confidence: 0.6 }];
    const stamp: KindAndWords = ['stamp', '5 May 2025'];
    expect(writers(name, stamp, by('Odera Lens', 0.6), note, BODY)).toEqual(['Ana Ruiz']);
  });

  it('are not those who sign the mail below their bio', () => {
    expect(writers(BODY, ANA, by('Bo Lind', 0.94))).toEqual(['Ana Ruiz']);
    expect(writers(BODY, by('Bo Lind', 0.94), ANA)).toEqual(['Bo Lind']);
    expect(writers(BODY, ANA, by('Ana Ruiz', 0.94))).toEqual(['Ana Ruiz']);
    const between: KindAndWords = ['rubbish', 'Could the fee go to the lifeboat?'];
    expect(writers(BODY, ANA, between, by('Bo Lind', 0.94))).toEqual(['Ana Ruiz']);
    const labelled = bio('About the author: Ana Ruiz is a hydrologist.');
    expect(writers(BODY, labelled, between, by('Bo Lind', 0.94))).toEqual(['Ana Ruiz']);
    expect(writers(BODY, bio('A hydrologist.'), by('Bo Lind', 0.94))).toEqual(['Bo Lind']);
  });

  it('keep their names where a bio gives a title and a surname alone', () => {
    const doctor = bio('Dr Ruiz is an art historian.');
    expect(writers(by('By ANA RUIZ, PhD'), BODY, doctor)).toEqual(['Ana Ruiz']);
    expect(writers(by('By ANA RUIZ'), BODY, bio('Ana Maria Ruiz is a poet.'))).toEqual([
      'Ana Maria Ruiz',
    ]);
  });

  it('are called by their surnames in one bio', () => {
    const both = bio('Ruiz and Lind are researchers at the Centre for Labour.');
    const second: KindAndWords = [
      'rubbish',
      'Bo Lind',
      { secondGuess: 'credit', confidence: 0.74 },
    ];
    expect(writers(by('Ana Ruiz'), second, BODY, both, ANA)).toEqual(['Ana Ruiz', 'Bo Lind']);
    const body: KindAndWords = ['rubbish', 'Tarn Exchange', { confidence: 0.7 }];
    const works = bio('Ana Ruiz is a columnist for the Tarn Exchange.');
    expect(writers(by('Ana Ruiz'), body, BODY, works)).toEqual(['Ana Ruiz']);
  });

  it('are told of one after the other in one bio', () => {
    const both = bio('Ana Ruiz, R.N., is a nurse manager and Bo Lind is a clinical engineer.');
    const second: KindAndWords = ['rubbish', 'Bo Lind', { secondGuess: 'byline', confidence: 0.6 }];
    expect(writers(by('By Ana Ruiz, R.N.'), second, BODY, both)).toEqual(['Ana Ruiz', 'Bo Lind']);
  });
  it('are told of behind “and”', () => {
    const second: KindAndWords = ['credit', 'Bo Lind', { secondGuess: 'byline', confidence: 0.7 }];
    const its = bio('Ana Ruiz is the president of the club and Bo Lind its treasurer.');
    expect(writers(by('Ana Ruiz'), second, BODY, its)).toEqual(['Ana Ruiz', 'Bo Lind']);
  });

  it('stand in for the name that the page bears itself', () => {
    const page: KindAndWords[] = [
      ['rubbish', '© Ruadhán Quill 2026. All rights reserved.'],
      ['repeat', 'Water | Ruadhán Quill'],
      ['rubbish', 'You signed up at ruadhanquill.example'],
    ];
    for (const line of page)
      expect(writers(by('Ruadhán Quill', 0.94), BODY, ANA, line)).toEqual(['Ana Ruiz']);
    expect(writers(by('Ruadhán Quill', 0.94), BODY, ANA)).toEqual(['Ruadhán Quill']);
    expect(writers(by('By Bo Lind', 0.94), BODY, ANA, ['rubbish', '© Bo Lind 2026'])).toEqual([
      'Bo Lind',
    ]);
  });

  it('stand in for what is hardly a person’s name', () => {
    for (const line of ['Story Saved', 'Marginal Seats', 'Kauri Courier', 'Core facility director'])
      expect(writers(by(line, 0.98), BODY, ANA)).toEqual(['Ana Ruiz']);
    expect(writers(by('Bo Lind', 0.98), BODY, ANA)).toEqual(['Bo Lind']);
  });

  it('have no place, paper or post beside them, nor has whoever is surely a person', () => {
    for (const line of ['Lower Argyle Bridge', 'Kauri Courier', 'Marginal Seats']) {
      expect(writers(by('Ana Ruiz'), by(line), BODY)).toEqual(['Ana Ruiz']);
      expect(writers(by(line), BODY)).toEqual([line]);
    }
    expect(writers(by('Ana Ruiz'), by('Bo Lind'), BODY)).toEqual(['Ana Ruiz', 'Bo Lind']);
    expect(writers(by('Ana Ruiz'), by('By Marginal Seats'), BODY)).toHaveLength(2);
    expect(writers(by('ANA RUIZ'), by('CHERYL-ANN JOSIAH'), BODY)).toHaveLength(2);
    const second = by('Author 2: Marginal Seats');
    expect(writers(by('Author 1: Ana Ruiz'), second, BODY)).toHaveLength(2);
  });

  it('are no publications', () => {
    const letter = bio('Tarn Letter is a reader-supported publication.');
    expect(writers(by('Ana Ruiz', 0.7), BODY, letter)).toEqual(['Ana Ruiz']);
    for (const words of ['made by four people', 'put together by a team on Broad Street'])
      expect(writers(BODY, ANA, bio(`Tarn Letter is ${words}.`))).toEqual(['Ana Ruiz']);
  });

  it('are introduced by whatever a bio says that they did', () => {
    const wrote = bio('Ana Ruiz wrote timetables until 2019. She now writes about them.');
    expect(writers(by('TARN LETTER', 0.6), BODY, wrote)).toEqual(['Ana Ruiz']);
    expect(writers(BODY, bio('The Rev Ana Ruiz is vicar of St Bo’s.'))).toEqual(['Ana Ruiz']);
    expect(writers(BODY, bio('*) Ana Ruiz is a researcher at Carrow'))).toEqual(['Ana Ruiz']);
  });
});
