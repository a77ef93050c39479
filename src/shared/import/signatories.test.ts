import { describe, expect, it } from 'vitest';
import { recognisedLines, type KindAndWords } from '../../../tests/import/recognised-lines';
import { signatories } from './signatories';

const names = (...all: readonly KindAndWords[]): string[] => {
  const lines = recognisedLines(all);
  const known = lines.filter(({ kind }) => kind === 'byline');
  return signatories(lines, known).flatMap(({ byline }) => byline.names);
};
/** A line that was left out, and how surely; at second guess a byline. */
const left = (text: string, confidence: number): KindAndWords => [
  'rubbish',
  text,
  { confidence, secondGuess: 'byline' },
];
const by = (text: string, confidence = 0.95): KindAndWords => ['byline', text, { confidence }];
const CLOSE: KindAndWords = ['rubbish', 'Yours sincerely,'];

describe('signatories', () => {
  it('reads names with posts or places behind them in the manner of those that are known', () => {
    expect(
      names(
        CLOSE,
        by('Annika Vossberg, Leipzig', 0.87),
        by('Tomasz Wierzba, Kraków'),
        left('Giulia Pellacani, Modena', 0.6),
        left('Henrik Sandmo, Bergen', 0.64),
        left('Maëlle Quéré, Brest', 0.97),
        ['rubbish', 'and 1,140 others. The full list can be found at the address below.'],
      ),
    ).toHaveLength(5);
  });

  it('reads names over posts, of which some could be names', () => {
    const post = (text: string): KindAndWords => ['rubbish', text, { secondGuess: 'byline' }];
    expect(
      names(
        by('Rasha Al-Munayyir'),
        post('Open Ward, Horn of Africa'),
        by('Bodil Kjeldgaard', 0.88),
        post('Open Ward, Sahel'),
        left('Solange Trévidic', 0.59),
        post('Open Ward, Great Lakes'),
      ),
    ).toEqual(['Rasha Al-Munayyir', 'Bodil Kjeldgaard', 'Solange Trévidic']);
  });

  it('reads a titled name whatever it was taken for, and no post for a titled name', () => {
    expect(
      names(
        by('Gwendoline Patchett'),
        ['authorBio', 'Lord Penhaligon of Trewarth'],
        ['authorBio', 'Professor of Rivers, Carrow'],
      ),
    ).toEqual(['Gwendoline Patchett', 'Lord Penhaligon of Trewarth']);
  });

  it('reads a name in capitals below a post with a comma, and a title with another in brackets', () => {
    expect(
      names(
        by('GRÁINNE TUBRIDY-RUIZ,'),
        ['authorBio', 'Chair, Friends of Carrow Library,'],
        by('CATHAL MAC EOIN,', 0.6),
        ['authorBio', 'Retired county librarian,'],
      ),
    ).toEqual(['GRÁINNE TUBRIDY-RUIZ', 'CATHAL MAC EOIN']);
    expect(
      names(
        by('Prof. Ana Ruiz'),
        ['authorBio', 'Department of English, Carrow University'],
        by('Dr. (Mrs.) Halima Tukur-Bello'),
        ['authorBio', 'Consultant paediatrician, Sokoto'],
        by('Ebiere Dokubo', 0.6),
        ['authorBio', 'Bookseller, Port Harcourt'],
      ),
    ).toHaveLength(3);
  });

  it('reads names alone, and leaves their place below them', () => {
    expect(
      names(
        by('Despina Karavelas', 0.82),
        by('Jonathan Frith-Lowe'),
        by('Kato Vrysi, Attica', 0.48),
      ),
    ).toEqual(['Despina Karavelas', 'Jonathan Frith-Lowe']);
    expect(names(by('Ana Ruiz'), by('Tarn Hollow', 0.6))).toEqual(['Ana Ruiz']);
    expect(names(by('Ana Ruiz'), left('Tarn Hollow', 0.7))).toEqual(['Ana Ruiz']);
    expect(names(by('Ana Ruiz, IPS'), left('Salt Lake, Kolkata', 0.98))).toEqual(['Ana Ruiz']);
  });

  it('takes the names below two or more others for theirs, but not the place below all', () => {
    const two = [by('Mahjabeen Sheerazi'), by('Zohaib Kakakhel', 0.6)] as const;
    const more = [left('Areeba Noorani', 0.72), left('Fahad Chughtai', 0.69)] as const;
    expect(names(...two, ...more, left('Chak Noor', 0.9))).toHaveLength(4);
    expect(names(...two, ...more, ['rubbish', 'Amsden, Massachusetts'])).toHaveLength(4);
    expect(
      names(...two, ['rubbish', 'Hema Bai Rathod'], ['rubbish', 'and 340 others']),
    ).toHaveLength(3);
    expect(names(...two, ['rubbish', 'Tarn Harbour'])).toHaveLength(2);
  });

  it('reads degrees in brackets as a part of the name, and a name below any close', () => {
    const doctor = by('Boipelo Nkgau (MBChB, MMed)', 0.66);
    expect(names(by('Ana Ruiz (MBBS)'), doctor, by('Dr. Thuso Letsididi'))).toHaveLength(3);
    expect(
      names(
        ['rubbish', 'With our respects,'],
        by('Héla Mzoughi', 0.46),
        by('Slim Ferchichi', 0.5),
        ['authorBio', 'Former president of the court'],
        by('Amel Ben Youssef'),
        ['authorBio', 'Physician'],
      ),
    ).toHaveLength(3);
  });

  it('goes on behind a bio that stands between two, and reads each letter of a page by itself', () => {
    const bio: KindAndWords = ['authorBio', 'Hettie Solberg is a professor at Wexcombe.'];
    expect(names(by('Dr Hettie Solberg'), bio, by('Professor Amar Gillani'))).toHaveLength(2);
    const copy: KindAndWords = ['body', 'The second letter is about the river and its mud.'];
    expect(names(by('Ana Ruiz'), copy, by('Bo Lind'))).toEqual(['Ana Ruiz', 'Bo Lind']);
  });

  it('reads on behind a class, a title in brackets and two names that were nearly bylines', () => {
    const post = (text: string): KindAndWords => ['authorBio', text];
    expect(
      names(
        CLOSE,
        left('Alma Ruiz', 0.74),
        post('Class of 1991, engineer'),
        by('Bo Lind'),
        post('Pastor'),
      ),
    ).toEqual(['Alma Ruiz', 'Bo Lind']);
    const elder: KindAndWords = ['rubbish', 'village elder of Carrow, 1998–2017'];
    expect(names(CLOSE, by('Ana Ruiz'), post('teacher'), left('Bo Lindahl', 0.95), elder)).toEqual([
      'Ana Ruiz',
      'Bo Lindahl',
    ]);
    expect(names(by('Tom Ek'), by('Ana Ruiz'), by('Sgt. Neil Hutchins (ret.)', 0.6))).toHaveLength(
      3,
    );
    const run = [by('Ana Ruiz', 0.8), left('Zoe Kakakhel', 0.72), left('Bo Lind', 0.8)];
    expect(names(...run, left('Chak Noor', 0.99))).toEqual(['Ana Ruiz', 'Zoe Kakakhel', 'Bo Lind']);
    expect(names(by('Ana Ruiz', 0.8), left('Chak Noor', 0.8))).toEqual(['Ana Ruiz']);
  });

  it('takes no line of an address for the next name', () => {
    expect(
      names(
        by('ANA RUIZ,'),
        ['authorBio', '(Retired midwife),'],
        ['rubbish', 'Carrowbeg,'],
        by('Co Mayo.', 0.5),
      ),
    ).toEqual(['ANA RUIZ']);
  });

  it('reads titles of the church, and no place over furniture as a name', () => {
    const post = (text: string): KindAndWords => ['authorBio', text];
    expect(names(CLOSE, by('Ana Ruiz'), ['rubbish', 'The Rt Rev Peter Ek'])).toEqual([
      'Ana Ruiz',
      'The Rt Rev Peter Ek',
    ]);
    expect(
      names(
        CLOSE,
        by('Ana Ruiz'),
        post('Chest physician'),
        by('Bo Lind'),
        post('Retired paediatrician'),
        by('Wiang Doi', 0.5),
        ['rubbish', 'Related search : haze'],
      ),
    ).toEqual(['Ana Ruiz', 'Bo Lind']);
  });
  it('reads on where some names have a post behind them and others have none', () => {
    expect(
      names(
        by('Mamadou Badji, boat owner', 0.88),
        by('Dr Awa Ndour, oceanographer', 0.99),
        left('Ibrahima Tounkara, Network for Fishing', 0.6),
        by('Rokhaya Diatta', 0.91),
        by('Léopold Manga, Casa Observatory', 0.94),
        by('Seynabou Thioube', 0.84),
      ),
    ).toHaveLength(6);
  });

  it('reads a name over its post though it was hardly taken for a byline', () => {
    const post = (text: string): KindAndWords => ['authorBio', text, { secondGuess: 'rubbish' }];
    expect(
      names(
        by('Luz Echevarría', 0.97),
        post('Owner, Casita Learning Home'),
        by('Dale Wojcik', 0.75),
        post('Director, Child Center'),
        left('Shanice Abernathy', 0.96),
        ['rubbish', 'Kids Count on the Kaw', { secondGuess: 'authorBio', confidence: 0.93 }],
      ),
    ).toHaveLength(3);
  });
  it('reads names of which one alone has a post below it', () => {
    expect(
      names(
        CLOSE,
        by('Máirín Uí Dhálaigh', 0.86),
        by('Kevin Brophy', 0.86),
        ['authorBio', 'Chair, Open Class Cork'],
        by('Zainab Farouk', 0.7),
      ),
    ).toHaveLength(3);
  });

  it('tells a person from a place by the name', () => {
    const post: KindAndWords = ['authorBio', 'Retired teacher'];
    expect(names(by('Roshni Thekkekara'), post, by('Wadi Kabir, Muscat', 0.5))).toHaveLength(1);
    const unknown: KindAndWords = ['rubbish', 'Zainab Farouk', { confidence: 0.5 }];
    expect(names(CLOSE, by('Kevin Brophy', 0.75), post, unknown)).toHaveLength(2);
    const third: KindAndWords = [
      'rubbish',
      'Selvi Nadarajah',
      { secondGuess: 'authorBio', confidence: 0.8 },
    ];
    const two = [by('Dilrukshi Abeywardena'), by('Fathima Rizna Cassim')] as const;
    expect(names(CLOSE, ...two, third)).toHaveLength(3);
  });
});
