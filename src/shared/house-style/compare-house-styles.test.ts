import { describe, expect, it } from 'vitest';
import { houseStyle, storyTemplate, template } from '../../../tests/house-style-builder';
import { compareHouseStyles } from './compare-house-styles';

const note = template(`id: note
version: 1
kind: editorsNote
name: Editor’s note
wording: "{author} wrote this.[ {extra}]"
slots:
  author: { label: Author, from: author.name, warnOver: 120 }
  extra: { label: Extra, required: false }
`);
const bio = template(
  'id: bio\nversion: 1\nkind: authorBio\nname: Author bio\nwording: "{name} writes."\nslots: { name: { label: Name } }',
);
const before = houseStyle({
  agencies: ['Northlight', 'Quay Pictures'],
  wordList: [{ avoid: 'utilise', use: 'use' }],
  templates: [note, bio],
  storyTemplates: [storyTemplate(['note'])],
});
const after = houseStyle({
  name: 'The Courier',
  limits: { ...before.limits, headline: 90 },
  photos: { ...before.photos, lead: 'required', minWidth: 1600 },
  publication: { ...before.publication, blurb: 'A page of views.' },
  agencies: ['Quay Pictures', 'Harbour Wire'],
  preflight: { comments: 'off' },
  wordList: [
    { avoid: 'utilise', use: 'employ' },
    { avoid: 'presently', use: '' },
  ],
  templates: [
    template(`id: note
version: 2
kind: editorsNote
name: Editor’s note
wording: "The author is {author}.{day}"
slots:
  author: { label: Author, from: author.names, required: false }
  day: { label: Day, kind: date }
`),
    template('id: call\nversion: 1\nkind: contributorCall\nname: Call\nwording: Write to us.\n'),
  ],
  storyTemplates: [storyTemplate(['note'], { length: 700, tags: ['guest'] })],
});

describe('compareHouseStyles', () => {
  it('finds nothing between a style and itself', () => {
    expect(compareHouseStyles(before, structuredClone(before))).toEqual([]);
  });

  it('tells every difference once, in the order of a house style', () => {
    const lines = compareHouseStyles(before, after).map(
      ({ where, kind, from, to }) => `${kind} | ${where} | ${from} | ${to}`,
    );
    expect(lines).toEqual([
      'changed | Name | Courier | The Courier',
      'added | Publication, blurb |  | A page of views.',
      'changed | Headline limit | 70 | 90',
      'changed | Photos, least width in pixels | 1200 | 1600',
      'changed | Photos, lead photo | optional | required',
      'removed | Agencies | Northlight | ',
      'added | Agencies |  | Harbour Wire',
      'changed | Word list | “use”, not “utilise” | “employ”, not “utilise”',
      'added | Word list |  | not “presently”',
      'added | Preflight |  | comments: off',
      'changed | Editor’s note, wording | {author} wrote this.[ {extra}] | The author is {author}.{day}',
      'changed | Editor’s note, field “Author”, if empty | blocks the export | left out',
      'changed | Editor’s note, field “Author”, filled from | author.name | author.names',
      'removed | Editor’s note, field “Author”, warns over | 120 characters | ',
      'removed | Editor’s note, field “Extra” | text | ',
      'added | Editor’s note, field “Day” |  | date',
      'removed | Template “Author bio” | {name} writes. | ',
      'added | Template “Call” |  | Write to us.',
      'added | Op-ed, tags |  | guest',
      'changed | Op-ed, length in words | 650 | 700',
    ]);
  });

  it('gives the same differences the other way round, turned about', () => {
    const turned = compareHouseStyles(after, before);
    const straight = compareHouseStyles(before, after);
    expect(turned.map(({ where, from, to }) => [where, to, from]).sort()).toEqual(
      straight.map(({ where, from, to }) => [where, from, to]).sort(),
    );
  });
});
