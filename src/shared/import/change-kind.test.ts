import { describe, expect, it } from 'vitest';
import { changeKind } from './change-kind';
import type { LineKind } from './line-kind';
import type { Recognition } from './recognition';
import { recogniseText } from './recognise-text';

const caption = 'The Carrow at Tannery Steps, Port Ansley, Caldria, March 21, 2026. /Northlight';
const text = [
  'Port Ansley cannot wall itself off from the river for ever',
  'Updated 19:45, 28-Mar-2026',
  'Marit Oduya-Lind',
  'Port Ansley cannot wall itself off from the river for ever',
  'On the night of 9 January the Carrow came over Tannery Steps, and by daylight a thousand homes had water above the skirting boards. Nobody who lives there was surprised, and nobody was asked.',
  caption,
  'The council’s answer is the one that it has given twice before, and it is no better for that: it will build the wall higher again.',
  caption,
  'It would cost about a fifth as much to let the river have its meadows back, and it would be done in half of the time, by people with spades.',
  'Most read',
].join('\n');

const received = recogniseText(text);
const kinds = ({ lines }: Recognition): LineKind[] => lines.map(({ kind }) => kind);
const line = (recognition: Recognition, number: number) => recognition.lines[number - 1];

describe('changeKind', () => {
  it('starts from what was recognised', () => {
    expect(kinds(received)).toEqual([
      'headline',
      'stamp',
      'byline',
      'repeat',
      'body',
      'caption',
      'body',
      'repeat',
      'body',
      'rubbish',
    ]);
  });

  it('sets one line, sure and by hand, and leaves the others', () => {
    const changed = changeKind(received, 9, 'pullQuote');
    expect(line(changed, 9)).toMatchObject({
      kind: 'pullQuote',
      byHand: true,
      confidence: 1,
      notSure: false,
      secondGuess: 'body',
    });
    expect(kinds(changed).filter((_, index) => index !== 8)).toEqual(
      kinds(received).filter((_, index) => index !== 8),
    );
  });

  it('leaves the recognition it was given as it was', () => {
    changeKind(received, 9, 'pullQuote');
    expect(line(received, 9)?.kind).toBe('body');
  });

  it('takes a line in from the tray', () => {
    expect(line(changeKind(received, 10, 'contributorCall'), 10)).toMatchObject({
      kind: 'contributorCall',
      reason: 'Set by hand',
    });
  });

  it('moves a photo to the copy of its caption that is taken in', () => {
    const changed = changeKind(received, 8, 'caption');
    expect(line(changed, 8)).toMatchObject({
      kind: 'caption',
      sameAs: null,
      credit: { from: caption.indexOf('/'), to: caption.length },
    });
    expect(line(changed, 6)).toMatchObject({
      kind: 'repeat',
      sameAs: 8,
      reason: 'Same as line 8',
      credit: null,
    });
  });

  it('lets the next copy take over from a line that is called a repeat', () => {
    const changed = changeKind(received, 6, 'repeat');
    expect(line(changed, 6)).toMatchObject({ kind: 'repeat', sameAs: 8 });
    expect(line(changed, 8)).toMatchObject({ kind: 'caption', sameAs: null, byHand: false });
    expect(line(changed, 8)?.credit).not.toBeNull();
  });

  it('leaves copies in the tray when the first is left out as rubbish', () => {
    expect(kinds(changeKind(received, 6, 'rubbish'))).toEqual([
      'headline',
      'stamp',
      'byline',
      'repeat',
      'body',
      'rubbish',
      'body',
      'repeat',
      'body',
      'rubbish',
    ]);
  });

  it('lets copy say a thing twice', () => {
    const changed = changeKind(received, 4, 'crosshead');
    expect([line(changed, 1)?.kind, line(changed, 4)?.kind]).toEqual(['headline', 'crosshead']);
  });

  it('lets a guessed headline give way to the one that is chosen', () => {
    const changed = changeKind(received, 5, 'headline');
    expect(line(changed, 1)).toMatchObject({
      kind: 'rubbish',
      secondGuess: 'headline',
      reason: 'Line 5 is the headline',
    });
  });

  it('never changes a line that was set by hand before', () => {
    const first = changeKind(received, 1, 'headline');
    expect(line(changeKind(first, 5, 'headline'), 1)?.kind).toBe('headline');
  });

  it('changes nothing for a number that no line has', () => {
    expect(changeKind(received, 99, 'body')).toBe(received);
  });
});
