import { describe, expect, it } from 'vitest';
import { nearly, settledKinds, type KindAndWords } from '../../../tests/import/recognised-lines';

const BODY: KindAndWords = ['body', 'Water is not a thing for a committee.'];

describe('doubtful lines amid the copy', () => {
  it('stay in it where they could be points or quotations, also beside each other', () => {
    const points = ['- Report card: 40 leones', '- Broom and bucket: 90 leones'].map((text) =>
      nearly('rubbish', text, 'listItem', 0.6),
    );
    expect(settledKinds(BODY, ...points, BODY)).toEqual(['body', 'listItem', 'listItem', 'body']);
    expect(settledKinds(...points, BODY)[0]).toBe('rubbish');
    const said = nearly('rubbish', 'To be seen can also mean to be paid', 'pullQuote', 0.62);
    expect(settledKinds(BODY, said, BODY)[1]).toBe('pullQuote');
    const button = nearly('rubbish', 'To be seen can also mean to be paid', 'pullQuote', 0.85);
    expect(settledKinds(BODY, button, BODY)[1]).toBe('rubbish');
  });

  it('are captions where they are hardly likelier paragraphs', () => {
    const shown = 'Looking north from Tenth Avenue, where a tower will stand.';
    expect(settledKinds(BODY, nearly('body', shown, 'caption', 0.73), BODY)[1]).toBe('caption');
    expect(settledKinds(BODY, nearly('body', shown, 'caption', 0.95), BODY)[1]).toBe('body');
    expect(settledKinds(nearly('body', shown, 'caption', 0.73), BODY)[0]).toBe('body');
  });

  it('open a part right over its paragraph by the words that papers have for that', () => {
    expect(settledKinds(['rubbish', 'Introduction'], BODY)[0]).toBe('crosshead');
    expect(settledKinds(['rubbish', 'Introduction'], ['rubbish', 'Contents'], BODY)[0]).toBe(
      'rubbish',
    );
  });

  it('number the parts of a piece where they count from the first', () => {
    const number = (text: string): KindAndWords => ['rubbish', text];
    const kinds = ['crosshead', 'body', 'crosshead', 'body'];
    expect(settledKinds(number('1'), BODY, number('2'), BODY)).toEqual(kinds);
    expect(settledKinds(number('I.'), BODY, number('II.'), BODY)).toEqual(kinds);
    expect(settledKinds(BODY, number('2'), BODY, number('3'), BODY)[1]).toBe('rubbish');
    expect(settledKinds(number('1'), BODY)[0]).toBe('rubbish');
    expect(settledKinds(number('1'), ['rubbish', 'Comments'], number('2'), BODY)[0]).toBe(
      'rubbish',
    );
  });
});
