import { describe, expect, it } from 'vitest';
import { nearly, settledKinds, type KindAndWords } from '../../../tests/import/recognised-lines';

const BODY: KindAndWords = ['body', 'Water is not a thing for a committee.'];

describe('lines of the copy', () => {
  it('are crossheads where they stand amid it and could as well be furniture', () => {
    const head = (confidence: number): KindAndWords => [
      'rubbish',
      'Old friends, new sellers',
      { secondGuess: 'crosshead', confidence },
    ];
    expect(settledKinds(BODY, head(0.6), BODY)[1]).toBe('crosshead');
    expect(settledKinds(BODY, head(0.95), BODY)[1]).toBe('rubbish');
    expect(settledKinds(BODY, head(0.6))[1]).toBe('rubbish');
  });

  it('are two sentences below a paragraph that were hardly likelier a caption', () => {
    const last = (confidence: number): KindAndWords => [
      'caption',
      'The map is still on the wall. Somebody should go in and read it.',
      { secondGuess: 'body', confidence, credit: null },
    ];
    expect(settledKinds(BODY, last(0.58))[1]).toBe('body');
    expect(settledKinds(BODY, last(0.7))[1]).toBe('caption');
    expect(settledKinds(['headline', 'The map'], last(0.58), BODY)[1]).toBe('caption');
  });

  it('are parted by a sign between two stretches, which at their end is furniture', () => {
    expect(settledKinds(BODY, ['rubbish', '* * *'], BODY)[1]).toBe('sectionBreak');
    expect(settledKinds(BODY, ['rubbish', '* * *'], ['rubbish', 'Subscribe'])[1]).toBe('rubbish');
  });

  it('are said once more in a pull quote that was nearly left out', () => {
    const quote = nearly('rubbish', 'not a thing for a committee', 'pullQuote');
    expect(settledKinds(BODY, quote, BODY)[1]).toBe('pullQuote');
    expect(settledKinds(['body', 'Nobody came.'], quote)[1]).toBe('rubbish');
  });

  it('are rows of a table, too, where copy stands above and below', () => {
    const rows: KindAndWords[] = [
      ['rubbish', 'Site | Energy cost | New lines'],
      ['rubbish', 'Northern solar | 0.49 | 0.38'],
    ];
    expect(settledKinds(BODY, ...rows, ['crosshead', 'Bid'], BODY).slice(1, 3)).toEqual([
      'body',
      'body',
    ]);
    expect(settledKinds(BODY, ...rows, ['rubbish', 'Share']).slice(1, 3)).toEqual([
      'rubbish',
      'rubbish',
    ]);
    const share: KindAndWords = ['rubbish', 'Facebook | Print | Save'];
    expect(settledKinds(BODY, share, share, BODY)[1]).toBe('rubbish');
  });

  it('end with the bio where nothing else names the writer', () => {
    const bio: KindAndWords = ['body', 'Ana Ruiz is a farmer’s daughter and a professor of law.'];
    expect(settledKinds(BODY, BODY, bio)[2]).toBe('authorBio');
    expect(settledKinds(['byline', 'Bo Lind'], BODY, BODY, bio)[3]).toBe('body');
    expect(settledKinds(BODY, BODY, ['body', 'Ana Ruiz is right.'])[2]).toBe('body');
    const lived: KindAndWords = ['body', 'Ana Ruiz has lived in Carrow since 1994 with her dogs.'];
    expect(settledKinds(BODY, BODY, lived)[2]).toBe('authorBio');
    const known: KindAndWords = ['body', 'Mayor Ruiz cut the line.'];
    expect(settledKinds(known, BODY, lived)[2]).toBe('body');
  });
  it('are followed by the bio that was nearly left out', () => {
    const presents = 'Ana Ruiz presents Northland Tonight.';
    const left: KindAndWords = ['rubbish', presents, { secondGuess: 'authorBio' }];
    expect(settledKinds(BODY, left)[1]).toBe('authorBio');
    expect(settledKinds(['byline', 'Bo Lind'], BODY, left)[2]).toBe('rubbish');
    const ferry: KindAndWords = ['rubbish', 'The ferry is late.', { secondGuess: 'authorBio' }];
    expect(settledKinds(BODY, ferry)[1]).toBe('rubbish');
  });
});
