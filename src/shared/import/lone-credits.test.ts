import { describe, expect, it } from 'vitest';
import { nearly, settledKinds, type KindAndWords } from '../../../tests/import/recognised-lines';

const BODY: KindAndWords = ['body', 'Water is not a thing for a committee.'];
const CREDIT: KindAndWords = ['credit', 'Photo: Malin Stock'];
const SHOWN = 'Papers are still read aloud on the veranda before seven.';

describe('withLoneCaptions', () => {
  it.each(['body', 'standfirst', 'crosshead'] as const)(
    'takes what was nearly a caption for one above or below a credit without any, and no %s',
    (kind) => {
      const shown = nearly(kind, SHOWN, 'caption', 0.98);
      expect(settledKinds(BODY, shown, CREDIT, BODY)[1]).toBe('caption');
      expect(settledKinds(BODY, CREDIT, shown, BODY)[2]).toBe('caption');
      expect(settledKinds(BODY, shown, BODY)[1]).toBe(kind);
    },
  );

  it('leaves a neighbour of the credit that was nothing like a caption, or waits in the tray for good', () => {
    expect(settledKinds(nearly('body', SHOWN, 'rubbish'), CREDIT, BODY)[0]).toBe('body');
    const topics = nearly('rubbish', 'Topics: Rights of rivers, Water', 'caption', 0.97);
    expect(settledKinds(topics, CREDIT, BODY)[0]).toBe('rubbish');
    const shown = nearly('rubbish', SHOWN, 'caption', 0.6);
    expect(settledKinds(shown, CREDIT, BODY)[0]).toBe('caption');
  });

  it('gives a credit one caption, and none to one that has it', () => {
    const shown = nearly('body', SHOWN, 'caption');
    const caption: KindAndWords = ['caption', 'The quay at dawn.', { credit: null }];
    expect(settledKinds(caption, CREDIT, shown, BODY)[2]).toBe('body');
    expect(settledKinds(shown, CREDIT, shown, BODY)).toEqual(['caption', 'credit', 'body', 'body']);
  });

  it('asks no caption of what was drawn for the piece', () => {
    const introduction = nearly('standfirst', SHOWN, 'caption', 0.7);
    const drawn: KindAndWords = ['credit', 'Illustration by Mick Santoro'];
    expect(settledKinds(drawn, introduction, BODY)[1]).toBe('standfirst');
  });

  it('leaves the standfirst between the headline and a credit without a caption', () => {
    const introduction = nearly('standfirst', SHOWN, 'caption', 0.7);
    expect(settledKinds(['headline', 'The room'], introduction, CREDIT, BODY)[1]).toBe(
      'standfirst',
    );
  });
});
