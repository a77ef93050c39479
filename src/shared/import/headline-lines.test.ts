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
});
