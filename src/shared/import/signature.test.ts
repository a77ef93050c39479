import { describe, expect, it } from 'vitest';
import { nearly, recognisedLines, type KindAndWords } from '../../../tests/import/recognised-lines';
import { bylineLines } from './byline-lines';
import { signatory } from './signature';

const BODY: KindAndWords = ['body', 'Water is not a thing for a committee.'];
const names = (...all: readonly KindAndWords[]): string[] =>
  bylineLines(recognisedLines(all), { any: false, has: () => false }).flatMap(
    ({ byline }) => byline.names,
  );

describe('signatory', () => {
  it('reads the signature above the place that was taken for one', () => {
    const place = nearly('byline', 'Petaling Jaya', 'rubbish', 0.6);
    expect(names(BODY, ['rubbish', 'Ana Ruiz, 01632 960 555'], place)).toEqual(['Ana Ruiz']);
    expect(names(BODY, ['rubbish', 'Yours, Ana Ruiz'], place)).toEqual(['Ana Ruiz']);
  });

  it('takes the place over a letter’s date for nobody', () => {
    const dated = nearly('stamp', 'Lower Argyle Bridge, February 3, 2025', 'byline', 0.9);
    const signed = nearly('rubbish', 'Ana Ruiz', 'byline', 0.96);
    expect(names(dated, BODY, ['rubbish', 'Yours truly,'], signed)).not.toContain(
      'Lower Argyle Bridge',
    );
    expect(names(nearly('stamp', 'Ana Ruiz, February 3, 2025', 'byline', 0.9), BODY)).toEqual([
      'Ana Ruiz',
    ]);
  });

  it('leaves a signature below a line that nobody signs with', () => {
    const signed: KindAndWords = ['byline', 'Ana Ruiz'];
    expect(names(BODY, ['rubbish', 'Petaling Jaya'], signed)).toEqual(['Ana Ruiz']);
    expect(names(BODY, ['rubbish', 'Yours sincerely,'], signed)).toEqual(['Ana Ruiz']);
  });

  it('is nobody where a line is longer than any signature, or a button', () => {
    expect(signatory(`Ana Ruiz, ${'of the Carrow Institute '.repeat(6)}`)).toBeNull();
    expect(signatory('Story Saved')).toBeNull();
    expect(signatory('Subscribe now')).toBeNull();
  });
});
