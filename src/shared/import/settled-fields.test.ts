import { describe, expect, it } from 'vitest';
import {
  nearly,
  recognisedLines,
  settledKinds,
  type KindAndWords,
} from '../../../tests/import/recognised-lines';
import { readContributors } from './contributors';
import { settledLines } from './settled-lines';

const BODY: KindAndWords = ['body', 'Water is not a thing for a committee.'];

describe('fields of forms and systems', () => {
  it('takes fields that are numbered on from the byline for further writers', () => {
    const further: KindAndWords[] = [
      nearly('stamp', 'author_2,"Bo Lind"', 'rubbish'),
      nearly('rubbish', 'author_3,"Max Ek"', 'stamp'),
    ];
    const lines = settledLines(
      recognisedLines([['byline', 'author,"Ana Ruiz"'], ...further, BODY]),
    );
    expect(lines.map(({ kind }) => kind)).toEqual(['byline', 'byline', 'byline', 'body']);
    expect(readContributors(lines, 'text').contributors.map(({ name }) => name)).toEqual([
      'Ana Ruiz',
      'Bo Lind',
      'Max Ek',
    ]);
    expect(settledKinds(['rubbish', 'title,"Water"'], ...further, BODY)[1]).toBe('stamp');
  });

  it('takes the next of a list of objects that give writers’ names for a byline, and no other object', () => {
    const first: KindAndWords = ['byline', '{ "name": "Ana Ruiz",'];
    const bio: KindAndWords = ['authorBio', '"bio": "Ana Ruiz keeps bees." },'];
    const next = nearly('rubbish', '{ "name": "Bo Lind",', 'byline', 0.98);
    expect(settledKinds(first, bio, next, BODY)[2]).toBe('byline');
    expect(settledKinds(bio, next, BODY)[1]).toBe('rubbish');
    expect(settledKinds(first, bio, ['rubbish', '{ "name": "Opinion",'], BODY)[2]).toBe('rubbish');
  });

  it('takes the answer in a form for the byline, and that for the place for none', () => {
    const form: KindAndWords[] = [
      ['rubbish', 'Your name'],
      nearly('rubbish', 'Ana Ruiz', 'byline', 0.98),
      ['rubbish', 'Suburb'],
      nearly('byline', 'Mount Callan', 'rubbish', 0.6),
    ];
    expect(settledKinds(...form, BODY)).toEqual([
      'rubbish',
      'byline',
      'rubbish',
      'rubbish',
      'body',
    ]);
    const authors: KindAndWords[] = [
      ['rubbish', 'Name of first author'],
      ['byline', 'Ana Ruiz'],
      ['rubbish', 'Name(s) of co-author(s)'],
      nearly('rubbish', 'Bo Lind, Max Ek', 'byline'),
    ];
    expect(settledKinds(...authors, BODY)[3]).toBe('byline');
    expect(settledKinds(['rubbish', 'Name'], ['rubbish', '01 555 0177'], BODY)[1]).toBe('rubbish');
  });

  it('takes a system’s section right over the headline for the kicker', () => {
    const section: KindAndWords = ['rubbish', '"section": "Opinion",'];
    const headline: KindAndWords = ['headline', '"title": "Water",'];
    expect(settledKinds(section, headline, BODY)[0]).toBe('kicker');
    expect(settledKinds(headline, section, BODY)[1]).toBe('rubbish');
  });
});
