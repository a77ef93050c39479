import { describe, expect, it } from 'vitest';
import { recognisedLines, type KindAndWords } from '../../../tests/import/recognised-lines';
import { withHeadline } from './headline-lines';
import type { LineKind } from './line-kind';

const BODY: KindAndWords = ['body', 'Water is not a thing for a committee.'];
const TITLE = 'Nobody inspects the ferry';
const kinds = (...all: readonly KindAndWords[]): LineKind[] =>
  withHeadline(recognisedLines([...all, BODY])).map(({ kind }) => kind);

describe('withHeadline', () => {
  it.each([
    `Home » Opinion » ${TITLE}`,
    `${TITLE} | Opinion | Northlight`,
    `News / Opinion / ${TITLE}`,
    `Viewpoint: ${TITLE}`,
  ])('takes the headline that stands by itself, not “%s”', (trail) => {
    expect(kinds(['headline', trail], ['standfirst', TITLE])).toEqual([
      'rubbish',
      'headline',
      'body',
    ]);
  });

  it('leaves a headline whose words stand nowhere else, and one in capitals beside it', () => {
    const trail: KindAndWords = ['headline', `${TITLE} | Northlight`];
    expect(kinds(trail, ['standfirst', 'The ferry, and who should look at it.'])[0]).toBe(
      'headline',
    );
    expect(kinds(trail, ['repeat', TITLE.toUpperCase()])[0]).toBe('headline');
    expect(kinds(['headline', 'Ana Ruiz | The ferry'], ['rubbish', 'Ana Ruiz'])[0]).toBe(
      'headline',
    );
  });

  it('takes the words below a title in capitals that are the same in small letters', () => {
    expect(kinds(['headline', TITLE.toUpperCase()], ['standfirst', TITLE])).toEqual([
      'rubbish',
      'headline',
      'body',
    ]);
    expect(kinds(['headline', TITLE.toUpperCase()], ['standfirst', 'Why it matters'])[0]).toBe(
      'headline',
    );
  });

  it('is the line by itself where a page’s title was the nearest to one', () => {
    const nearest: KindAndWords = [
      'rubbish',
      `${TITLE} | Northlight`,
      { secondGuess: 'headline', confidence: 0.6 },
    ];
    const by: KindAndWords = ['byline', 'By Ana Ruiz'];
    expect(kinds(['repeat', TITLE], nearest, by).slice(0, 2)).toEqual(['headline', 'rubbish']);
  });

  it('is the line that a field says is it, however doubtful', () => {
    const labelled: KindAndWords = [
      'headline',
      '<headline>Import the sunshine</headline>',
      { confidence: 0.6, secondGuess: 'rubbish' },
    ];
    const blurb: KindAndWords = [
      'standfirst',
      'A cable sold as simple',
      { secondGuess: 'headline' },
    ];
    const share: KindAndWords = ['rubbish', 'Share'];
    expect(kinds(labelled, share, blurb, ['byline', 'Ana Ruiz'])[0]).toBe('headline');
  });

  it('stands below what a newsletter says of itself', () => {
    const title: KindAndWords = ['rubbish', TITLE, { secondGuess: 'headline', confidence: 0.6 }];
    const tagline = 'The harbour letter that reads the footnotes';
    const doubtful: KindAndWords = ['headline', tagline, { confidence: 0.6 }];
    expect(kinds(doubtful, title)).toEqual(['rubbish', 'headline', 'body']);
    expect(kinds(['headline', tagline], title)).toEqual(['headline', 'rubbish', 'body']);
    expect(kinds(doubtful, ['rubbish', 'Sponsored by Tarn'])[0]).toBe('headline');
  });

  it('stands over the byline, below a greeting that was nearly furniture', () => {
    const title: KindAndWords = ['standfirst', TITLE, { secondGuess: 'headline' }];
    const by: KindAndWords = ['byline', 'by Ana Ruiz'];
    const greeting = (text: string, confidence = 0.7): KindAndWords => [
      'headline',
      text,
      { confidence, secondGuess: 'rubbish' },
    ];
    const hello = greeting('Morning all. Back after a week in bed.');
    expect(kinds(hello, title, by).slice(0, 2)).toEqual(['rubbish', 'headline']);
    expect(kinds(greeting('A letter about harbours'), ['stamp', '5 May 2025'], title, by)[2]).toBe(
      'headline',
    );
    expect(kinds(greeting('The guns came by road'), title, by)[0]).toBe('headline');
    expect(kinds(greeting('Morning all. Back in bed.', 0.95), title, by)[0]).toBe('headline');
    expect(kinds(hello, title, ['stamp', '5 May 2025'], by)[0]).toBe('headline');
  });

  it('is not the name of a writer where no line is one', () => {
    const title: KindAndWords = ['rubbish', TITLE, { secondGuess: 'headline', confidence: 0.9 }];
    const by: KindAndWords = ['byline', 'Ana Ruiz', { secondGuess: 'headline', confidence: 0.5 }];
    expect(kinds(title, by).slice(0, 2)).toEqual(['headline', 'byline']);
    const staff: KindAndWords = ['byline', 'By STAFF WRITERS', { secondGuess: 'headline' }];
    expect(kinds(staff)[0]).toBe('byline');
  });

  it('is what was taken for a byline and names nobody, and no button', () => {
    const title: KindAndWords = [
      'byline',
      'After Abaco, Build Small',
      { secondGuess: 'headline', confidence: 0.87 },
    ];
    const button: KindAndWords = [
      'rubbish',
      'Subscribe here to get this in your inbox',
      { secondGuess: 'headline', confidence: 0.5 },
    ];
    expect(kinds(button, title).slice(0, 2)).toEqual(['rubbish', 'headline']);
  });

  it('is the short title over a line that could as well be its standfirst', () => {
    const title = (confidence: number, text = 'The last notary'): KindAndWords => [
      'kicker',
      text,
      { secondGuess: 'headline', confidence },
    ];
    const second = (confidence: number): KindAndWords => [
      'headline',
      'What a village loses when it loses its paperwork',
      { secondGuess: 'standfirst', confidence },
    ];
    expect(kinds(title(0.6), second(0.63))).toEqual(['headline', 'standfirst', 'body']);
    for (const one of [title(0.95), title(0.6, 'Letters to the Editor'), title(0.6, 'News > Law')])
      expect(kinds(one, second(0.63))[1]).toBe('headline');
    expect(kinds(title(0.6), second(0.95))[1]).toBe('headline');
  });
});
