import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../tests/house-style-builder';
import { libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { element, marked, page, story } from '../../../tests/story-builder';
import { prepareStory } from '@shared/export/prepare-story';
import type { Library } from '../library/open-library';
import { logCorrections } from './log-corrections';

const style = houseStyle();
const corrected = story(
  page({
    headline: 'Room for the river',
    body: ['Copy.'],
    corrections: [
      element('correction', ['It was ', marked('the', 'comment', { id: 'c' }), ' Carrow.'], {
        date: '2026-03-29',
      }),
      element('correction', ' ', { date: '2026-03-30' }),
      element('correction', 'The vote is over.', { kind: 'update', date: '2026-03-31' }),
    ],
  }),
  { id: randomUUID() },
);

function deskOver(library: Pick<Library, 'corrections'>) {
  const told: unknown[] = [];
  const notes: string[] = [];
  const needs = {
    library: { ...libraryIn(temporaryFolder()), ...library },
    windows: { tellAll: (...event: unknown[]) => void told.push(event) },
    log: {
      note: (words: string) => void notes.push(words),
      fault: (words: string) => void notes.push(words),
    },
  };
  return { needs, told, notes };
}

describe('corrections of a story that has gone out', () => {
  it('are logged as readers read them, once, and the windows told', () => {
    const library = libraryIn(temporaryFolder());
    const { needs, told } = deskOver(library);
    const out = { ...prepareStory(corrected, style), targets: ['page'] };
    expect(logCorrections(needs, out)).toEqual([]);
    expect(logCorrections(needs, { ...out, targets: ['docx'] })).toEqual([]);
    expect(value(library.corrections.all())).toMatchObject([
      { kind: 'correction', words: 'It was the Carrow.', dated: '2026-03-29', targets: ['page'] },
      { kind: 'update', words: 'The vote is over.', headline: 'Room for the river' },
    ]);
    expect(told).toEqual([['corrections:logged', { storyId: corrected.id }]]);
  });

  it('are none where the page shows none', () => {
    const library = libraryIn(temporaryFolder());
    const { needs, told } = deskOver(library);
    const plain = story(page({ headline: 'H', body: ['Copy.'] }));
    expect(logCorrections(needs, { ...prepareStory(plain, style), targets: ['page'] })).toEqual([]);
    expect([value(library.corrections.all()), told]).toEqual([[], []]);
  });

  it('that cannot be logged are told of, and the export stands', () => {
    const library = libraryIn(temporaryFolder());
    const full = {
      code: 'disk-full',
      message: 'The disk is full.',
      copy: 'The log of corrections is as it was.',
      wayOn: 'Free some space.',
    } as const;
    const { needs, told, notes } = deskOver({
      corrections: { ...library.corrections, add: () => ({ ok: false, error: full }) },
    });
    const problems = logCorrections(needs, {
      ...prepareStory(corrected, style),
      targets: ['page'],
    });
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'corrections-not-logged',
        message:
          'The export is whole, but its corrections are not in the log. The disk is full. Export again once that is mended.',
      }),
    ]);
    expect([told, notes.length]).toEqual([[], 1]);
  });
});
