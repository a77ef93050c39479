import { describe, expect, it } from 'vitest';
import { nearly, settledKinds, type KindAndWords } from '../../../tests/import/recognised-lines';

const BODY: KindAndWords = ['body', 'Water is not a thing for a committee.'];

describe('notes', () => {
  it('are taken where a field says that one is, which was nearly left out', () => {
    const text = 'editors_note: The school board votes on the calendar on Oct. 28.';
    expect(settledKinds(nearly('rubbish', text, 'editorsNote', 0.87), BODY)[0]).toBe('editorsNote');
    expect(settledKinds(nearly('rubbish', 'editors_note: none', 'editorsNote'), BODY)[0]).toBe(
      'rubbish',
    );
  });
});

describe('calls to contribute', () => {
  it.each([
    'Follow The Sentinel on X @Sentinel, or email us at onlinefeedback@sentinel.example.',
    'If you want to report factual errors, email us at english@lines.example.',
  ])('are none where readers are asked for something else: “%s”', (text) => {
    expect(settledKinds(BODY, ['contributorCall', text])[1]).toBe('rubbish');
  });

  it.each([
    'If you want to contribute, contact us at opinions@lantern.example. Follow @LanternDesk.',
    'Send us your letters and feedback at letters@lantern.example.',
    'Follow Lantern Opinion on Facebook. To contribute your article to Lantern, see our guidelines for submission.',
  ])('stay where copy is asked for, too: “%s”', (text) => {
    expect(settledKinds(BODY, ['contributorCall', text])[1]).toBe('contributorCall');
  });

  it('are taken where one was nearly left out that says how to propose a piece', () => {
    const text = 'To propose a Viewpoint, e-mail commonroom@tarn.example by Friday.';
    expect(settledKinds(BODY, nearly('rubbish', text, 'contributorCall', 0.82))[1]).toBe(
      'contributorCall',
    );
    expect(settledKinds(BODY, ['rubbish', text])[1]).toBe('rubbish');
  });
});
