import { describe, expect, it } from 'vitest';
import { nearly, settledKinds, type KindAndWords } from '../../../tests/import/recognised-lines';

const BODY: KindAndWords = ['body', 'Water is not a thing for a committee.'];
const CAPTION: KindAndWords = ['caption', 'The quay at dawn.', { credit: null }];

describe('lines about pictures', () => {
  it('takes a name with an agency below a caption for its credit, but only where the caption has none', () => {
    const named = nearly('rubbish', 'Lacey Brandt/The Register', 'credit');
    expect(settledKinds(CAPTION, named, BODY)).toEqual(['caption', 'credit', 'body']);
    expect(
      settledKinds(BODY, nearly('rubbish', 'Lacey Brandt (Register)', 'credit'), BODY)[1],
    ).toBe('rubbish');
    expect(settledKinds(CAPTION, nearly('rubbish', 'The Register', 'credit'), BODY)[1]).toBe(
      'rubbish',
    );
  });

  it.each(['© Dreamtide', 'Photo is by Pell & Amadi', 'Courtesy of Port of Calder'])(
    'takes “%s” for a credit where it was nearly taken for one',
    (text) => {
      expect(settledKinds(nearly('rubbish', text, 'credit'), BODY)[0]).toBe('credit');
      expect(settledKinds(nearly('rubbish', text, 'credit', 0.99), BODY)[0]).toBe('rubbish');
    },
  );

  it('takes a sentence behind a credit for the caption that it nearly was', () => {
    const shown = 'ANA RUIZ / NORTHLIGHT FILES   A sign warns swimmers of an algae bloom.';
    expect(settledKinds(BODY, nearly('body', shown, 'caption', 0.6), BODY)[1]).toBe('caption');
    expect(settledKinds(BODY, ['body', shown], BODY)[1]).toBe('body');
  });

  it('takes a name that says it was contributed for the caption of who is shown', () => {
    expect(settledKinds(BODY, ['rubbish', 'Ana Ruiz-Ek - Contributed'])[1]).toBe('caption');
    expect(settledKinds(BODY, ['rubbish', 'Tarn Harbour - Weather'])[1]).toBe('rubbish');
  });

  it('takes a sentence that points at a picture for the caption that it nearly was', () => {
    const shown = 'Ana Ruiz (right) and her crew mend nets on the square.';
    expect(settledKinds(BODY, nearly('body', shown, 'caption'), BODY)[1]).toBe('caption');
    expect(settledKinds(BODY, ['body', shown], BODY)[1]).toBe('body');
    const party = 'The parties on the left have said so for ten years.';
    expect(settledKinds(BODY, nearly('body', party, 'caption', 0.85), BODY)[1]).toBe('body');
  });

  it('knows a picture agency by its name alone where it could be a credit', () => {
    expect(settledKinds(nearly('rubbish', '(iStock)', 'credit', 0.99), BODY)[0]).toBe('credit');
    expect(settledKinds(nearly('rubbish', 'Tarn Picture Agency', 'credit'), BODY)[0]).toBe(
      'credit',
    );
    expect(settledKinds(nearly('rubbish', 'Photos', 'credit', 0.7), BODY)[0]).toBe('rubbish');
    expect(settledKinds(['rubbish', 'Shutterstock'], BODY)[0]).toBe('rubbish');
  });

  it('takes a name for the credit below a caption without one, and under what asks for it', () => {
    const named = nearly('rubbish', 'Ana Ruiz', 'credit', 0.95);
    expect(settledKinds(BODY, CAPTION, named, BODY)[2]).toBe('credit');
    const behindDash = nearly('rubbish', '— Ana Ruiz', 'credit', 0.95);
    expect(settledKinds(BODY, CAPTION, behindDash, BODY)[2]).toBe('credit');
    expect(
      settledKinds(BODY, CAPTION, nearly('rubbish', 'Show caption', 'credit', 0.95), BODY)[2],
    ).toBe('rubbish');
    expect(settledKinds(BODY, nearly('rubbish', 'PA Northern', 'credit', 0.6), BODY)[1]).toBe(
      'credit',
    );
    const asked = nearly('rubbish', 'Ana Ruiz', 'byline', 0.99);
    expect(settledKinds(BODY, ['rubbish', 'Q8. Who took it?'], asked)[2]).toBe('credit');
    expect(settledKinds(['credit', 'Photo: yes (1)'], BODY)[0]).toBe('rubbish');
  });

  it('takes a sentence with a name in capitals behind it for a caption', () => {
    const named = 'Tuning is done by ear. ANA RUIZ';
    const credit = { from: named.indexOf('ANA'), to: named.length };
    const line: KindAndWords = ['body', named, { secondGuess: 'caption', confidence: 0.4, credit }];
    expect(settledKinds(BODY, line)[1]).toBe('caption');
    const title = nearly('standfirst', 'MORE WERE LEFT. STATES COULD HALVE THE NUMBER', 'caption');
    expect(settledKinds(title, BODY)[0]).toBe('standfirst');
  });
  it.each(['(Supplied)', '(Northsound & Isles News)'])(
    'takes words with a source in brackets for a caption: %s',
    (source) => {
      const hall = nearly('rubbish', `The hall was built in 1923 ${source}`, 'caption');
      expect(settledKinds(BODY, hall)[1]).toBe('caption');
      expect(settledKinds(BODY, nearly('rubbish', 'Read it here (London)', 'caption'))[1]).toBe(
        'rubbish',
      );
    },
  );

  it('takes a name with its picture’s credit behind a bar for a caption', () => {
    const shown: KindAndWords = ['byline', 'Ana Ruiz | Image: Hanseatic Radio'];
    expect(settledKinds(['byline', 'By Bo Lind'], BODY, shown)[2]).toBe('caption');
  });
  it('takes a name in capitals that made a picture for a paper for its credit', () => {
    const made = nearly('rubbish', 'ANA RUIZ FOR THE COURANT', 'credit');
    expect(settledKinds(['byline', 'By Bo Lind'], made, BODY)[1]).toBe('credit');
  });
});
