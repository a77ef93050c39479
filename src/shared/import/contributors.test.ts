import { describe, expect, it } from 'vitest';
import { nearly, recognisedLines, type KindAndWords } from '../../../tests/import/recognised-lines';
import { readContributors } from './contributors';

const BODY: KindAndWords = ['body', 'Water is not a thing for a committee.'];

function read(...all: readonly KindAndWords[]) {
  const lines = recognisedLines(all);
  const { contributors, notes } = readContributors(lines, 'text');
  return { names: contributors.map(({ name }) => name), notes };
}

describe('readContributors', () => {
  it('takes a bio’s writer once where another calls her by title and surname', () => {
    const short: KindAndWords = ['authorBio', 'Dr. Ruiz is a pathologist.'];
    const whole: KindAndWords = ['authorBio', 'Ana Ruiz is a pathologist in Carrow.'];
    expect(read(BODY, short, whole).names).toEqual(['Ana Ruiz']);
    expect(read(BODY, whole, short).names).toEqual(['Ana Ruiz']);
    expect(read(BODY, short).names).toEqual(['Ruiz']);
  });

  it('takes the second of two lines under a letter for the place, unless it is surely a person', () => {
    expect(read(BODY, ['byline', 'Ana Ruiz'], ['byline', 'Tarn Hollow']).names).toEqual([
      'Ana Ruiz',
    ]);
    expect(read(BODY, ['byline', 'ANA RUIZ,'], ['byline', 'BO LIND,']).names).toHaveLength(2);
    expect(read(BODY, ['byline', 'Prof Ana Ruiz'], ['byline', 'Dr Bo Lind']).names).toHaveLength(2);
    expect(
      read(BODY, ['byline', 'Ana Ruiz'], ['byline', 'Bo Lind'], ['byline', 'Max Ek']).names,
    ).toHaveLength(3);
  });

  it('takes a name beside a letter’s signatory that has a title, or that might have been a byline', () => {
    const signed = recognisedLines([
      BODY,
      ['rubbish', 'Dr Ana Ruiz'],
      ['authorBio', 'Carrow Institute'],
      ['byline', 'Bo Lind'],
      ['authorBio', 'Professor of Rivers'],
      ['authorBio', 'Fern Ek, coffee grower'],
      ['rubbish', 'Share This Letter'],
    ]);
    const doubtful = signed.map((line) =>
      line.text.startsWith('Fern') ? { ...line, secondGuess: 'byline' as const } : line,
    );
    const names = (lines: typeof signed): string[] =>
      readContributors(lines, 'text').contributors.map(({ name }) => name);
    expect(names(signed)).toEqual(['Dr Ana Ruiz', 'Bo Lind']);
    expect(names(doubtful)).toEqual(['Dr Ana Ruiz', 'Bo Lind', 'Fern Ek']);
  });

  it('leaves out who stands apart from the writers: a photographer, a desk', () => {
    const apart = [
      ['byline', 'Tarn Harbour'],
      ['stamp', '5 March 2025'],
      ['byline', 'Ana Ruiz'],
      ['authorBio', 'Economist'],
      ['byline', 'Bo Lind'],
      ['caption', 'The quay at dawn.'],
      ['byline', 'Max Ek'],
      BODY,
    ] as const;
    expect(read(...apart).names).toEqual(['Tarn Harbour']);
    expect(read(...apart, ['authorBio', 'Ana Ruiz is an economist.']).names).toEqual([
      'Ana Ruiz',
      'Bo Lind',
    ]);
  });

  it('takes a name beside the writers for one of them where a bio speaks of it', () => {
    const lines = [
      ['rubbish', 'Bo Lind'],
      ['byline', 'Ana Ruiz'],
      ['rubbish', 'Max Ek'],
      BODY,
    ] as const;
    expect(read(...lines).names).toEqual(['Ana Ruiz']);
    expect(read(...lines, ['authorBio', 'Bo Lind is an economist.']).names).toEqual([
      'Bo Lind',
      'Ana Ruiz',
    ]);
  });

  it('takes who signs with a dash right below a paragraph, whatever stands below her', () => {
    const names = (text: string): string[] =>
      readContributors(
        recognisedLines([
          BODY,
          nearly('rubbish', text, 'byline', 0.7),
          ['rubbish', 'What I am reading'],
          BODY,
        ]),
        'text',
      ).contributors.map(({ name }) => name);
    expect(names('— Ana Ruiz-Ek')).toEqual(['Ana Ruiz-Ek']);
    expect(names('— Keep reading')).toEqual([]);
  });

  it('takes a place below two signatures for the place of both', () => {
    expect(
      read(BODY, ['byline', 'Ana Ruiz'], ['byline', 'Bo Lind'], ['rubbish', 'Tarn Hollow, Dunmore'])
        .names,
    ).toEqual(['Ana Ruiz', 'Bo Lind']);
  });

  it('takes no salutation and no sentence about somebody for a byline', () => {
    expect(read(['byline', 'Honourable Ministers,'], BODY, ['byline', 'Ana Ruiz']).names).toEqual([
      'Ana Ruiz',
    ]);
    expect(
      read(['byline', 'By Ana Ruiz'], BODY, ['byline', 'Ana Ruiz receives funding from Bo Lind.'])
        .names,
    ).toEqual(['Ana Ruiz']);
  });

  it('reads a byline with two dates, and a title that could be a post', () => {
    expect(read(['byline', 'by Ana Ruiz May 20, 2025 May 21, 2025'], BODY).names).toEqual([
      'Ana Ruiz',
    ]);
    expect(read(['byline', 'Chief Ana Ruiz'], BODY).names).toEqual(['Chief Ana Ruiz']);
  });

  it('takes the next field of a form for the second writer', () => {
    expect(
      read(['byline', 'author_1: Ana Ruiz'], ['authorBio', 'author_2: Bo Lind'], BODY).names,
    ).toEqual(['Ana Ruiz', 'Bo Lind']);
  });

  it('takes the fields above a writer’s field for the others', () => {
    const field = (text: string): KindAndWords => ['rubbish', text];
    const last: KindAndWords = ['byline', 'Author 3: Max Ek, Tarn'];
    expect(
      read(field('Author 1: Ana Ruiz, nurse'), field('Author 2: Bo Lind'), last, BODY).names,
    ).toEqual(['Ana Ruiz', 'Bo Lind', 'Max Ek']);
  });

  it('takes “and” below a byline for its second writer', () => {
    expect(read(['byline', 'By Ana Ruiz'], ['rubbish', 'and Bo Lind'], BODY).names).toEqual([
      'Ana Ruiz',
      'Bo Lind',
    ]);
  });

  it('goes on from writer to writer where each says that another follows', () => {
    const doubtful = (text: string): KindAndWords => [
      'rubbish',
      text,
      { secondGuess: 'byline', confidence: 0.7 },
    ];
    expect(
      read(['byline', 'BY ANA RUIZ,'], doubtful('BO LIND'), ['rubbish', 'AND MAX EK'], BODY).names,
    ).toEqual(['Ana Ruiz', 'Bo Lind', 'Max Ek']);
    expect(
      read(
        ['byline', 'By Ana Ruiz, Tarn'],
        doubtful('Bo Lind, Kent'),
        ['byline', 'Max Ek, Powys'],
        BODY,
      ).names,
    ).toEqual(['Ana Ruiz', 'Bo Lind', 'Max Ek']);
    expect(read(doubtful('by Ana Ruiz'), ['byline', 'and Bo Lind'], BODY).names).toHaveLength(2);
  });

  it.each([
    'By Ana Ruiz | Bo Lind',
    'Ana Ruiz, Tarn | Bo Lind, Powys',
    'Ana Ruiz (Gdynia), Bo Lind (Poznań)',
    'Ana Ruiz            Bo Lind',
    'Ana Ruiz MPharm and Bo Lind FRPharmS',
  ])('reads two writers in “%s”', (text) => {
    expect(read(['byline', text], BODY).names).toEqual(['Ana Ruiz', 'Bo Lind']);
  });

  it.each(['By Ana Ruiz | Mesa Verde Sun', 'Ana Ruiz from Tidal Range', 'Ana Ruiz + BIO'])(
    'reads one writer in “%s”',
    (text) => {
      expect(read(['byline', text], BODY).names).toEqual(['Ana Ruiz']);
    },
  );

  it('names neither readers, editors nor those to whom a letter goes', () => {
    const signed: KindAndWords = ['byline', 'Ana Ruiz'];
    expect(read(['byline', 'BY READERS'], BODY, signed).names).toEqual(['Ana Ruiz']);
    expect(
      read(['byline', 'Parliament Buildings'], ['rubbish', 'Dear Minister,'], BODY, signed).names,
    ).toEqual(['Ana Ruiz']);
    expect(
      read(['byline', 'By Ana Ruiz'], ['rubbish', 'Editors'], ['byline', 'Bo Lind'], BODY).names,
    ).toEqual(['Ana Ruiz']);
  });

  it('takes no photographer beside the writer for another', () => {
    const maker: KindAndWords = ['byline', 'Bo Lind', { secondGuess: 'credit' }];
    const bio: KindAndWords = ['authorBio', 'Ana Ruiz is an economist.'];
    expect(read(maker, ['byline', 'Ana Ruiz'], BODY, bio).names).toEqual(['Ana Ruiz']);
    expect(read(['byline', 'Photography Bo Lind'], ['byline', 'Ana Ruiz'], BODY).names).toEqual([
      'Ana Ruiz',
    ]);
  });

  it('keeps the title of a name in capitals that the bio gives another', () => {
    const bio: KindAndWords = ['authorBio', 'The Rev. Ana Ruiz is pastor of Tarn.'];
    expect(read(['byline', 'PASTOR ANA RUIZ'], BODY, bio).names).toEqual(['Pastor Ana Ruiz']);
  });

  it('gives a name in capitals no title that the bio alone has', () => {
    const bio: KindAndWords = ['authorBio', 'Rabbi Ana Ruiz directs the Tarn Pantry.'];
    expect(read(['byline', 'By ANA RUIZ'], BODY, bio).names).toEqual(['Ana Ruiz']);
  });

  it('names nobody by a post or body where another line surely names the writer', () => {
    expect(
      read(['byline', 'By Ana Ruiz'], ['byline', 'Carrow University Hospital'], BODY).names,
    ).toEqual(['Ana Ruiz']);
    expect(read(['byline', 'Young Physicians’ Association'], BODY).names).toHaveLength(1);
  });

  it('keeps a name in capitals whole where the bio cuts it short', () => {
    expect(
      read(['byline', 'BY BARRISTER ANA RUIZ'], BODY, [
        'authorBio',
        'Barrister Ruiz is a lawyer at the Carrow Institute.',
      ]).names,
    ).toEqual(['Barrister Ana Ruiz']);
  });

  it('takes a name beside a bare name for another writer where it was nearly a byline', () => {
    const nearly = { secondGuess: 'byline', confidence: 0.8 } as const;
    const [above, below] = [
      ['rubbish', 'Max Ek', nearly],
      ['rubbish', 'Bo Lind', nearly],
    ] as const;
    expect(read(above, ['byline', 'Ana Ruiz'], below, BODY).names).toHaveLength(3);
    expect(read(above, ['byline', 'By Ana Ruiz'], below, BODY).names).toEqual(['Ana Ruiz']);
    const sure: KindAndWords = ['rubbish', 'Bo Lind', { ...nearly, confidence: 0.95 }];
    expect(read(['byline', 'Ana Ruiz'], sure, BODY).names).toEqual(['Ana Ruiz']);
  });

  it('takes no trail through a site that ends with the headline for a byline', () => {
    const title = 'A village without a bus is a village without a teenager';
    expect(
      read(['byline', `Home Opinion ${title}`], ['headline', title], ['byline', 'Ana Ruiz'], BODY)
        .names,
    ).toEqual(['Ana Ruiz']);
  });

  it('takes a line without a name for a byline only if it is surely one', () => {
    const label = 'Section wanted: Opinion';
    expect(read(['byline', label, { confidence: 0.5 }], BODY).names).toEqual([]);
    const body: KindAndWords = [
      'byline',
      'Faculty and Staff for a Living Campus',
      { confidence: 0.8 },
    ];
    expect(read(body, BODY).names).toEqual(['Faculty and Staff for a Living Campus']);
  });

  it('says where a name was found that neither byline nor bio gives', () => {
    const { names, notes } = read(BODY, ['rubbish', 'Yours faithfully,'], ['rubbish', 'Ana Ruiz']);
    expect(names).toEqual(['Ana Ruiz']);
    expect(notes).toEqual([
      {
        code: 'byline-elsewhere',
        message: 'The text has no byline; Ana Ruiz was taken from line 3.',
        line: 3,
      },
    ]);
  });
  it('takes the name above another’s post, where the next line says “and”', () => {
    const post: KindAndWords = ['rubbish', 'Barrister', { secondGuess: 'authorBio' }];
    const first: KindAndWords = ['rubbish', 'Ana Ruiz', { secondGuess: 'byline' }];
    expect(read(first, post, ['byline', 'and Bo Lind'], BODY).names).toEqual([
      'Ana Ruiz',
      'Bo Lind',
    ]);
  });

  it('takes a second name with a post for a writer where it was nearly a byline', () => {
    const second: KindAndWords = [
      'rubbish',
      'Bo Lind, guardian of hours',
      { secondGuess: 'byline', confidence: 0.46 },
    ];
    expect(read(['byline', 'Ana Ruiz, doctor'], second, BODY).names).toEqual([
      'Ana Ruiz',
      'Bo Lind',
    ]);
  });

  it('reads a byline that was taken for a bio, and no button above “von”', () => {
    const both = 'By Ana Ruiz, a fellow at the Forum, and Bo Lind, a retired commander';
    expect(read(['authorBio', both], BODY).names).toEqual(['Ana Ruiz', 'Bo Lind']);
    const button: KindAndWords = ['rubbish', 'Zur Merkliste', { confidence: 0.5 }];
    expect(read(button, ['byline', 'Von Ana Ruiz'], BODY).names).toEqual(['Ana Ruiz']);
  });
});
