import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LibraryChange } from '@shared/contract/library-channels';
import { storyStatus } from '@shared/story/story';
import { page, story } from '../../../../../tests/story-builder';
import { createMemoryDesk } from '../../../desk/memory-desk';
import { tableRows } from '../../../desk/memory-library-rows';
import { NO_FILTER, SPIKE } from './story-filters';
import { FIRST_VIEW } from './table-view';
import { undoChange } from './undo-change';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const tags = fc.uniqueArray(fc.constantFrom('flood', 'port', 'river', 'ferry'), { maxLength: 4 });
const moment = fc.option(fc.constantFrom('2026-04-02T16:00:00Z', '2026-04-03T06:00:00Z'));
const status = fc.constantFrom(...storyStatus.options);
const spikedAt = fc.option(fc.constant('2026-03-27T09:00:00Z'));
const stories = fc.array(
  fc.record({ tags, status, dueAt: moment, embargoUntil: moment, spikedAt }),
  { minLength: 1, maxLength: 5 },
);
const change: fc.Arbitrary<LibraryChange> = fc.oneof(
  fc.record({ kind: fc.constant('status' as const), status }),
  fc.record({ kind: fc.constant('pin' as const), pinned: fc.boolean() }),
  fc.record({ kind: fc.constant('due' as const), dueAt: moment }),
  fc.record({ kind: fc.constant('embargo' as const), embargoUntil: moment }),
  fc.record({ kind: fc.constant('tags' as const), add: tags, remove: tags }),
);

describe('undoChange', () => {
  it('gives back to every story what it had, whatever the change', async () => {
    const blank = page();
    await fc.assert(
      fc.asyncProperty(stories, fc.array(fc.boolean()), change, async (records, pins, change) => {
        const desk = createMemoryDesk({
          stories: records.map((record, at) => story(blank, { id: id(at + 1), ...record })),
        });
        for (const [at, pinned] of pins.entries())
          if (pinned) desk.state.libraryNotes.pinned.add(id(at + 1));
        const rows = () =>
          [NO_FILTER, SPIKE]
            .flatMap((filter) => tableRows(desk.state, filter, FIRST_VIEW.order))
            .map((row) => ({ ...row, modifiedAt: '', tags: row.tags.toSorted() }))
            .sort((a, b) => a.id.localeCompare(b.id));
        const before = rows();
        const ids = before.map((row) => row.id);
        await desk.ask('library:change', { ids, change });
        const backs = undoChange(change, ids, (each) => before.find((row) => row.id === each));
        for (const back of backs ?? [])
          await desk.ask('library:change', { ids: [...back.ids], change: back.change });
        expect(rows()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('needs no rows for the spike, and gives up where it would have to guess', () => {
    expect(undoChange({ kind: 'spike' }, [id(1)], () => undefined)).toEqual([
      { ids: [id(1)], change: { kind: 'restore' } },
    ]);
    expect(undoChange({ kind: 'pin', pinned: true }, [id(1)], () => undefined)).toBeNull();
  });
});
