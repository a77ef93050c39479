import { describe, expect, it } from 'vitest';
import { recognisedLines, type KindAndWords } from '../../../tests/import/recognised-lines';
import { namedElsewhere } from './named-elsewhere';

const BODY: KindAndWords = ['body', 'Water is not a thing that one can leave to a committee.'];
const names = (...all: readonly KindAndWords[]): string[] =>
  namedElsewhere(recognisedLines(all)).map(({ name }) => name);

describe('namedElsewhere', () => {
  it('takes whom the bio is about, whatever it says of her', () => {
    expect(names(BODY, ['authorBio', 'Ana Ruiz coached two teams in Port Ansley.'])).toEqual([
      'Ana Ruiz',
    ]);
    expect(
      names(BODY, ['authorBio', 'Author bio: Gan Siew Har ran a stall for 19 years.']),
    ).toEqual(['Gan Siew Har']);
    const by = 'This Opinion piece is by Ana Ruiz, a nurse in Hollis Creek.';
    expect(names(['editorsNote', by], BODY)).toEqual(['Ana Ruiz']);
    expect(names(BODY, ['authorBio', 'Ana Ruiz, Senior Consultant, Carrow'])).toEqual(['Ana Ruiz']);
    expect(names(BODY, ['authorBio', 'Bio: The Rev Ana Ruiz is vicar of St Bo’s.'])).toEqual([
      'Ana Ruiz',
    ]);
    const reach = 'Ana Ruiz’s email address is ruiz@post.example.';
    expect(names(BODY, ['authorBio', reach])).toEqual(['Ana Ruiz']);
    const lectures = 'Dr Ana Ruiz lectures at Carrow.';
    expect(names(BODY, ['authorBio', lectures])).toEqual(['Ana Ruiz']);
    expect(names(BODY, ['authorBio', 'The writer, Ana Ruiz, teaches in Carrow.'])).toEqual([
      'Ana Ruiz',
    ]);
    expect(names(BODY, ['authorBio', 'TAGLINE: Ana Ruiz is a GP in Carrow.'])).toEqual([
      'Ana Ruiz',
    ]);
    expect(names(BODY, ['authorBio', 'E-mail Elena Marchetti with what you think.'])).toEqual([
      'Elena Marchetti',
    ]);
    expect(names(BODY, ['authorBio', 'Ana do Amaral coordinates a network.'])).toEqual([
      'Ana do Amaral',
    ]);
  });

  it.each([
    'This Sunday’s essay is by Ana Ruiz, who teaches in Carrow.',
    'Editor’s note: The following is a guest post from Ana Ruiz, principal of a firm in Calder.',
    'Editor’s note: We asked Ana Ruiz, who has fished here for ten years, to tell us what she thinks.',
    'This column is an opinion by Ana Ruiz, a schoolteacher in Calder.',
    'Editor’s note: Our essay this week is by Ana Ruiz, an extension officer in Calder.',
  ])('takes whom a note names: “%s”', (note) => {
    expect(names(['editorsNote', note], BODY)).toEqual(['Ana Ruiz']);
  });

  it('takes nobody whom a note names as the writer of another piece', () => {
    const reply = 'This is a response to “The wall”, an essay by Ana Ruiz.';
    expect(names(['editorsNote', reply], BODY)).toEqual([]);
  });

  it('takes both whom a bio is about, without their titles', () => {
    const bio = 'Associate Professor Ana Ruiz and Dr Bo Lind are in the School of Health.';
    expect(names(BODY, ['authorBio', bio])).toEqual(['Ana Ruiz', 'Bo Lind']);
    expect(names(BODY, ['authorBio', 'The views and facts are her own.'])).toEqual([]);
  });

  it('takes the name behind “by” in a headline before whom a bio is about', () => {
    const bio: KindAndWords = ['authorBio', 'Ms Ruiz is a baker.'];
    expect(names(['headline', 'A loaf is a vote, By Ana Ruiz'], BODY, bio)).toEqual(['Ana Ruiz']);
    expect(names(['headline', 'A city lost by Inches'], BODY, bio)).toEqual(['Ms Ruiz']);
  });

  it('takes the name in the line that names a draft, last of all', () => {
    const draft: KindAndWords = ['rubbish', 'Ana Ruiz / Guest commentary / draft 2'];
    expect(names(draft, BODY)).toEqual(['Ana Ruiz']);
    expect(names(['rubbish', 'Ana Ruiz / Weather / Traffic'], BODY)).toEqual([]);
    expect(names(draft, ['rubbish', 'Source: Bo Lind'], BODY)).toEqual(['Bo Lind']);
  });

  it('takes a line that says “by”, and none that credits other work', () => {
    expect(names(['rubbish', 'Reporting by Bo Lind'], ['rubbish', 'By Ana Ruiz'], BODY)).toEqual([
      'Ana Ruiz',
    ]);
    expect(names(['rubbish', 'Editing by Bo Lind'], BODY)).toEqual([]);
  });

  it.each(['A Commentary by Ana Ruiz', 'By rural affairs correspondent Ana Ruiz'])(
    'finds her in “%s”',
    (text) => {
      expect(names(['rubbish', text], BODY)).toEqual(['Ana Ruiz']);
    },
  );

  it('takes who writes by the standfirst', () => {
    expect(names(['standfirst', 'A bus is a right, writes Ana Ní Ruiz.'], BODY)).toEqual([
      'Ana Ní Ruiz',
    ]);
    expect(names(['standfirst', 'A bus is a right, says the council.'], BODY)).toEqual([]);
    expect(names(['standfirst', 'A bus is a right, say Ana Ruiz and Bo Lind.'], BODY)).toEqual([
      'Ana Ruiz',
      'Bo Lind',
    ]);
  });

  it('takes the signature that closes a letter before a name right below the copy', () => {
    expect(
      names(
        BODY,
        ['rubbish', 'Port Ansley'],
        ['rubbish', 'Yours sincerely,'],
        ['rubbish', 'ANA RUIZ (Mrs),'],
      ),
    ).toEqual(['ANA RUIZ']);
    expect(names(BODY, ['rubbish', 'Ana Ruiz'])).toEqual(['Ana Ruiz']);
  });

  it.each([
    '— Ana Ruiz',
    '–Ana Ruiz, Carrow',
    '/s/ Ana Ruiz',
    'Signed, Ana Ruiz',
    'Yours sincerely, Ana Ruiz',
    'Best, Ana Ruiz',
    '(Ana Ruiz)',
    '*Ana Ruiz*',
    'Ana Ruiz.',
    'Ana Ruiz <ruiz@post.example>',
    'Ana Ruiz, 01632 960 555',
    'Ana Ruiz, via email',
    'Ana Ruiz of Carrow',
  ])('takes “%s” for the signature below the copy', (text) => {
    expect(names(BODY, ['rubbish', text])).toEqual(['Ana Ruiz']);
  });

  it.each(['Story Saved', '— Read More', 'Carrow, Tarn', 'Best, as ever'])(
    'takes “%s” below the copy for no signature',
    (text) => {
      expect(names(BODY, ['rubbish', text])).toEqual([]);
    },
  );

  it('takes no signature below a call, or where a page’s foot has begun', () => {
    const call: KindAndWords = ['contributorCall', 'What do you think? Write to us.'];
    expect(names(BODY, call, ['rubbish', 'Story Saved'])).toEqual([]);
    expect(names(BODY, ['rubbish', 'Subscribe'], ['rubbish', 'Story Saved'])).toEqual([]);
  });

  it('takes the line above the copy that was most nearly a byline, and a source last of all', () => {
    const known = (confidence: number) => ({ secondGuess: 'byline' as const, confidence });
    expect(
      names(
        ['rubbish', 'Bo Lind', known(0.9)],
        ['rubbish', 'Ana Ruiz [Profile]', known(0.6)],
        ['rubbish', 'Source: Max Ek'],
        BODY,
      ),
    ).toEqual(['Ana Ruiz']);
    expect(names(['rubbish', 'Bo Lind', known(0.99)], BODY)).toEqual([]);
    expect(names(['rubbish', 'Source: Ana Ruiz'], BODY)).toEqual(['Ana Ruiz']);
    expect(names(['rubbish', 'Text: Ana Ruiz, Bo Lind'], BODY)).toHaveLength(2);
  });

  it('takes the sender of the innermost mail', () => {
    expect(
      names(
        ['rubbish', 'From: Bo Lind <bo@mail.example>'],
        ['rubbish', 'From: "Ana Ruiz" <ana@mail.example>'],
        BODY,
      ),
    ).toEqual(['Ana Ruiz']);
  });

  it('says the line, and nothing where nobody is named', () => {
    expect(namedElsewhere(recognisedLines([BODY, ['rubbish', 'Ana Ruiz']]))).toEqual([
      { name: 'Ana Ruiz', line: 2 },
    ]);
    expect(names(BODY, ['rubbish', 'Share this article'])).toEqual([]);
  });

  it('takes the name in front of what says whose picture shows her', () => {
    const nearly = { secondGuess: 'byline', confidence: 0.6 } as const;
    expect(names(['caption', 'Ana Ruiz | Image: Northlight', nearly], BODY)).toEqual(['Ana Ruiz']);
    expect(names(['caption', 'Ana Ruiz. Source: Bo Lind/Northlight', nearly], BODY)).toEqual([
      'Ana Ruiz',
    ]);
  });

  it('takes the name over a columnist’s headline where a picture shows her', () => {
    const headline: KindAndWords = ['headline', 'Ana Ruiz: A wall is no strategy'];
    const shown: KindAndWords = ['caption', 'Ana Ruiz. Source: Bo Lind/Northlight'];
    expect(names(headline, shown, BODY)).toEqual(['Ana Ruiz']);
    expect(names(headline, ['caption', 'The quay.'], BODY)).toEqual([]);
  });

  it('takes the board that a line says “by” of, and no button below the copy', () => {
    const board = 'By The Tarn Sentinel Editorial Board';
    expect(names(BODY, ['rubbish', board])).toEqual(['The Tarn Sentinel Editorial Board']);
    expect(names(BODY, ['rubbish', 'Trending Now'])).toEqual([]);
    expect(names(BODY, ['rubbish', 'Story Saved'])).toEqual([]);
  });
});
