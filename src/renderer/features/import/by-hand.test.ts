import { describe, expect, it } from 'vitest';
import { changeKind } from '@shared/import/change-kind';
import { importText } from '@shared/import/import-text';
import type { Recognition } from '@shared/import/recognition';
import { countByHand, keepByHand } from './by-hand';

function read(...lines: string[]): Recognition {
  const result = importText({ source: { text: lines.join('\n') }, name: 'a.txt' });
  if (!result.ok) throw new Error('The text was refused');
  return result.value;
}

const first =
  'On the night of 9 January the river came over the steps, and a thousand homes were wet.';
const second =
  'The council’s answer is the one that it has given twice before: to build the wall higher.';

describe('keepByHand', () => {
  it('keeps a kind that was chosen by hand when the text is read again', () => {
    const before = changeKind(read('Headline of the piece', first, second), 3, 'pullQuote');
    const again = keepByHand(before, read('Headline of the piece', first, second));
    expect(again.lines[2]).toMatchObject({ kind: 'pullQuote', byHand: true });
    expect(countByHand(again)).toBe(1);
  });

  it('lets it go where the line reads differently now', () => {
    const before = changeKind(
      read('Headline of the piece', first, 'cafÃ© by the river wall'),
      3,
      'pullQuote',
    );
    const again = keepByHand(before, read('Headline of the piece', first, second));
    expect(countByHand(again)).toBe(0);
  });

  it('takes a first reading as it is', () => {
    const fresh = read('Headline of the piece', first);
    expect(keepByHand(null, fresh)).toBe(fresh);
  });
});
