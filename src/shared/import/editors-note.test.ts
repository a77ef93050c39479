import { describe, expect, it } from 'vitest';
import { readNote } from './editors-note';

describe('readNote', () => {
  it.each([
    ['Jerome anak Ruiz is a principal in Belaga district.', 'Jerome anak Ruiz'],
    ['Mariam el-Ruiz is an architect in Carrow.', 'Mariam el-Ruiz'],
    ['Md. Rafiq Ek is an architect in Carrow.', 'Md. Rafiq Ek'],
    ['Jean d’Ek is an architect in Carrow.', 'Jean d’Ek'],
    ['Jan in ’t Ek is an architect in Carrow.', 'Jan in ’t Ek'],
    ['Ana (Anita) Ruiz is an architect in Carrow.', 'Ana (Anita) Ruiz'],
    ['Ana "Anita" Ruiz is an architect in Carrow.', 'Ana "Anita" Ruiz'],
    ['Ravi a/l Ek is an architect in Carrow.', 'Ravi a/l Ek'],
    ['"<p><em>Ana Ruiz is a retired court reporter.</em></p>"', 'Ana Ruiz'],
  ])('introduces whom “%s” names', (bio, name) => {
    expect(readNote(bio, true).people.map((one) => one.name)).toEqual([name]);
  });

  it('parts blurb, writer and disclaimer', () => {
    expect(
      readNote(
        'Open Waters is a series on the week’s currents. Ana Ruiz is the director of the Halden Institute and a lecturer at Carrow. The views in this piece are the writer’s own and need not be those of Lantern TV.',
      ),
    ).toEqual({
      blurb: 'Open Waters is a series on the week’s currents.',
      people: [
        { name: 'Ana Ruiz', post: 'the director of the Halden Institute and a lecturer at Carrow' },
      ],
      disclaimer:
        'The views in this piece are the writer’s own and need not be those of Lantern TV.',
    });
  });

  it.each([
    [
      'Ana Ruiz is a hydrologist, and Piers Bly is an economist.',
      [
        ['Ana Ruiz', 'a hydrologist'],
        ['Piers Bly', 'an economist'],
      ],
    ],
    [
      'Ana Ruiz is a hydrologist. Piers Bly is an economist.',
      [
        ['Ana Ruiz', 'a hydrologist'],
        ['Piers Bly', 'an economist'],
      ],
    ],
    [
      'Ana Ruiz (@aruiz) is the author of “Low Ground.”',
      [['Ana Ruiz', 'the author of “Low Ground.”']],
    ],
    [
      'Ana Ruiz, a special commentator, is a professor at Carrow University.',
      [['Ana Ruiz', 'a professor at Carrow University']],
    ],
    ['Ana Ruiz teaches geography at Carrow.', [['Ana Ruiz', '']]],
    [
      'Dr. Ruiz is a family physician in Hollow Creek.',
      [['Dr. Ruiz', 'a family physician in Hollow Creek']],
    ],
    ['— Ana Ruiz is a columnist', [['Ana Ruiz', 'a columnist']]],
    ['Water is a right.', []],
    ['Vesterhavn is a port that forgot its ships.', []],
  ])('reads %s', (text, people) => {
    expect(readNote(text).people.map(({ name, post }) => [name, post])).toEqual(people);
  });

  it.each([
    'The opinions expressed are her own.',
    'The views expressed here do not necessarily reflect those of the paper.',
    'They write in a personal capacity and the views are their own.',
  ])('knows “%s” for a disclaimer', (text) => {
    expect(readNote(text).disclaimer).toBe(text);
  });

  it.each([
    'About Ana Ruiz: a teacher in Calder.',
    'Written by Ana Ruiz, who teaches in Calder.',
    'Our guest columnist Ana Ruiz keeps bees.',
    'Guest columnist Ana Ruiz is a teacher in Calder.',
    'This piece was written by Ana Ruiz.',
    'Ana Ruiz, 17, is a student at Calder High School.',
    'Ana Ruiz is, among other things, a teacher.',
  ])('reads the writer out of a bio that begins otherwise: “%s”', (bio) => {
    expect(readNote(bio, true).people.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });

  it('reads nobody out of a bio that names a place or body first', () => {
    expect(readNote('About the Carrow Institute: a think tank.', true).people).toEqual([]);
    expect(readNote('Our work is funded by the Carrow Trust.', true).people).toEqual([]);
  });
});
