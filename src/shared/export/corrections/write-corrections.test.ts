import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText } from '../../../../tests/arbitrary-copy';
import { readCsv, unguarded } from '../../register/csv';
import type { CorrectionEntry } from './correction-entry';
import { isSameCorrection } from './published-corrections';
import { writeCorrections } from './write-corrections';

const entry: CorrectionEntry = {
  id: 1,
  storyId: '00000000-0000-4000-8000-000000000001',
  headline: 'Room, for the river',
  kind: 'correction',
  words: 'It was “the Carrow”.',
  dated: '2026-03-29',
  wentOutAt: '2026-03-29T10:00:00.000Z',
  targets: ['page', 'docx'],
  who: '',
};

describe('the log as a file', () => {
  it('is CSV with a header line, for spreadsheets', () => {
    expect(writeCorrections([entry], 'csv').slice(1).split('\r\n')).toEqual([
      'went out,kind,dated,headline,words,targets,who,story',
      `2026-03-29T10:00:00.000Z,correction,2026-03-29,"Room, for the river",It was “the Carrow”.,page docx,,${entry.storyId}`,
      '',
    ]);
  });

  it('is JSON, as the log has it', () => {
    expect(JSON.parse(writeCorrections([entry], 'json'))).toEqual({ corrections: [entry] });
    expect(writeCorrections([], 'json')).toBe('{\n  "corrections": []\n}\n');
  });

  it('loses no word in CSV, whatever the words (200 runs)', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (words, headline) => {
        const { rows } = readCsv(writeCorrections([{ ...entry, words, headline }], 'csv'));
        const [, row] = rows;
        expect([row?.cells[3], row?.cells[4]].map((cell) => unguarded(cell ?? ''))).toEqual([
          headline,
          words,
        ]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('two corrections', () => {
  it('are the same in kind, words and day alone', () => {
    expect(isSameCorrection(entry, { ...entry })).toBe(true);
    for (const other of [{ kind: 'update' as const }, { words: 'x' }, { dated: '2026-03-30' }])
      expect(isSameCorrection(entry, { ...entry, ...other })).toBe(false);
  });
});
