import { describe, expect, it } from 'vitest';
import { splitCaption } from './caption';

describe('splitCaption', () => {
  it.each([
    [
      'Dockers at the quay in Sarn, Caldria, May 9, 2024. /Northlight',
      'Dockers at the quay in Sarn, Caldria, May 9, 2024.',
      'Northlight',
      '/Northlight',
    ],
    [
      'Dockers at the quay, May 9, 2024 /Ana Ruiz/Northlight',
      'Dockers at the quay, May 9, 2024',
      'Ana Ruiz/Northlight',
      '/Ana Ruiz/Northlight',
    ],
    [
      'The night train at dusk. (Photo by Ana Ruiz/Meridian)',
      'The night train at dusk.',
      'Ana Ruiz/Meridian',
      '(Photo by Ana Ruiz/Meridian)',
    ],
    [
      'The night train at dusk. [Photo/Meridian]',
      'The night train at dusk.',
      'Meridian',
      '[Photo/Meridian]',
    ],
    [
      'The night train at dusk. Photograph: Ana Ruiz/Meridian',
      'The night train at dusk.',
      'Ana Ruiz/Meridian',
      'Photograph: Ana Ruiz/Meridian',
    ],
    [
      'The night train at dusk. Photo: Ana Ruiz',
      'The night train at dusk.',
      'Ana Ruiz',
      'Photo: Ana Ruiz',
    ],
    [
      'The night train at dusk Credit: Tolley Pictures',
      'The night train at dusk',
      'Tolley Pictures',
      'Credit: Tolley Pictures',
    ],
    [
      'The night train at dusk. Credit...Ana Ruiz for The Post',
      'The night train at dusk.',
      'Ana Ruiz for The Post',
      'Credit...Ana Ruiz for The Post',
    ],
    [
      'The night train at dusk. © Jörn Haase',
      'The night train at dusk.',
      'Jörn Haase',
      '© Jörn Haase',
    ],
    [
      'The night train at dusk. Meridian/Sofie Brandt',
      'The night train at dusk.',
      'Meridian/Sofie Brandt',
      'Meridian/Sofie Brandt',
    ],
    ['Photo: Lucian Ferro', '', 'Lucian Ferro', 'Photo: Lucian Ferro'],
    [
      'Illustration by Dario Quill for The Ansley Post',
      '',
      'Dario Quill for The Ansley Post',
      'Illustration by Dario Quill for The Ansley Post',
    ],
    [
      '2024年5月9日，萨恩港的工人。（图/新北社）',
      '2024年5月9日，萨恩港的工人。',
      '新北社',
      '（图/新北社）',
    ],
  ])('parts “%s”', (text, caption, credit, printed) => {
    const parts = splitCaption(text);
    expect([
      parts.caption,
      parts.credit,
      parts.printed && text.slice(parts.printed.from, parts.printed.to),
    ]).toEqual([caption, credit, printed]);
  });

  it.each([
    'It is a grim picture: nothing works any more.',
    'The choice is and/or, and it always was.',
    'He spoke of the image: a wall without a town.',
    'Trains ran at 60 km/h.',
    'See the treaty (Article 4).',
    '',
  ])('finds no credit in “%s”', (text) => {
    expect(splitCaption(text).credit).toBe('');
  });

  it.each([
    ['Barges wait above the lock (Ana Ruiz)', 'Ana Ruiz'],
    ['Barges wait above the lock (Ana Ruiz/Northlight)', 'Ana Ruiz/Northlight'],
    ['Barges wait above the lock [Ana Ruiz for The Post]', 'Ana Ruiz for The Post'],
    ['Barges wait above the lock. Photo illustration by Ana Ruiz', 'Ana Ruiz'],
    ['Barges wait above the lock. Collage: Ana Ruiz', 'Ana Ruiz'],
  ])('takes the name at the end of “%s” for the credit', (text, credit) => {
    const parts = splitCaption(text);
    expect(parts.credit).toBe(credit);
    expect(parts.caption).toMatch(/lock\.?$/u);
  });

  it('leaves a name in brackets to a sentence that goes on to its full stop', () => {
    expect(splitCaption('It was said by the keeper of the lock (Ana Ruiz).').credit).toBe('');
  });

  it('finds a village behind what it is', () => {
    expect(splitCaption('Children play in the village of Sarn, June 21, 2024.').place).toBe('Sarn');
  });

  it('finds place and date at the end', () => {
    expect(
      splitCaption('Barges wait above the lock, Tayside, Merrowshire, June 21, 2024. /CWN'),
    ).toMatchObject({
      description: 'Barges wait above the lock',
      place: 'Tayside, Merrowshire',
      date: '2024-06-21',
    });
  });

  it('takes a known agency for a credit without a slash', () => {
    expect(splitCaption('Barges wait at dawn. Northlight', ['Northlight']).credit).toBe(
      'Northlight',
    );
  });

  it("takes the credit's place from markup where it is known", () => {
    const text = 'Barges at dawn Ana Ruiz';
    expect(splitCaption(text, [], { from: 15, to: 23 })).toMatchObject({
      caption: 'Barges at dawn',
      credit: 'Ana Ruiz',
    });
  });
});
