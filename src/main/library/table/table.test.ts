import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyStatus } from '@shared/story/story';
import { buildLibrary } from '../../../../tests/library-figures/build-library';
import { madeStories } from '../../../../tests/library-figures/made-stories';
import { libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';
import { p, page, story } from '../../../../tests/story-builder';
import {
  ANY,
  anyFilter,
  anyOrder,
  compare,
  keyOf,
  libraryOf,
  NEWEST,
  passes,
  samples,
  TAGS,
  type Sample,
} from '../../../../tests/table-samples';

describe('the table of the library', () => {
  it('shows, page by page, what looking at every story would', () => {
    const made = samples(80);
    const { table, search } = libraryOf(made);
    search.catchUp();
    const rows = value(table.page({ filter: ANY, order: NEWEST, from: 0, count: 200 })).rows;
    const spiked = value(
      table.page({ filter: { ...ANY, spiked: true }, order: NEWEST, from: 0, count: 200 }),
    ).rows;
    const shown = new Map([...rows, ...spiked].map((row) => [row.id, row]));
    let some = 0;
    fc.assert(
      fc.property(
        anyFilter,
        anyOrder,
        fc.nat(30),
        fc.integer({ min: 1, max: 40 }),
        (filter, order, from, count) => {
          const key = (sample: Sample) => {
            const row = shown.get(sample.story.id);
            return order.by === 'words'
              ? [row?.bodyWords ?? 0]
              : keyOf(sample, order, row?.headline ?? '');
          };
          const wanted = made
            .filter((sample) => passes(sample, filter))
            .toSorted(
              (one, other) => compare(key(one), key(other), order.descending) || other.at - one.at,
            );
          some += wanted.length;
          const got = value(table.page({ filter, order, from, count }));
          expect(got.rows.map(({ id }) => id)).toEqual(
            wanted.slice(from, from + count).map((sample) => sample.story.id),
          );
          expect(got.found).toBe(wanted.length);
          expect(got.words).toBe(
            wanted.reduce((sum, sample) => sum + (shown.get(sample.story.id)?.bodyWords ?? 0), 0),
          );
          expect(value(table.ids({ filter, order })).ids).toEqual(
            wanted.map((sample) => sample.story.id),
          );
          // From here on the whole order is kept, and pages are cut from it.
          expect(value(table.page({ filter, order, from, count }))).toEqual(got);
          expect(value(table.overview({ filters: [filter] })).counts).toEqual([wanted.length]);
        },
      ),
      { numRuns: 250 },
    );
    // Filters that let nothing through would prove nothing.
    expect(some).toBeGreaterThan(250);
  });

  it('shows what is known of each story', () => {
    const [first] = samples(1);
    if (first === undefined) throw new Error('No sample');
    const kept: Sample = {
      ...first,
      story: {
        ...first.story,
        ...{
          tags: ['Rivers', 'floods'],
          embargoUntil: '2031-03-14T08:00:00+02:00',
          spikedAt: null,
        },
      },
      ...{ pinned: true, issues: { must: 2, should: 1 }, exported: 'changed' as const },
    };
    const { table } = libraryOf([kept]);
    expect(value(table.page({ filter: ANY, order: NEWEST, from: 0, count: 1 })).rows).toMatchObject(
      [
        {
          id: kept.story.id,
          tags: ['Rivers', 'floods'],
          embargoUntil: '2031-03-14T08:00:00+02:00',
          pinned: true,
          issues: { must: 2, should: 1 },
          exported: 'changed',
        },
      ],
    );
  });

  it('counts the values in use, by name, without the spike', () => {
    const made = samples(40);
    const { table } = libraryOf(made);
    const onDesk = made
      .filter(({ story: { spikedAt } }) => spikedAt === null)
      .map(({ story: each }) => each);
    const seen = value(table.overview({ filters: [] }));
    expect(seen.total).toBe(onDesk.length);
    expect(seen.spiked).toBe(made.length - onDesk.length);
    expect(Object.fromEntries(seen.tags.map(({ name, stories }) => [name, stories]))).toEqual(
      Object.fromEntries(
        TAGS.map((tag) => [tag, onDesk.filter(({ tags }) => tags.includes(tag)).length]),
      ),
    );
    expect(seen.sections.map(({ name }) => name)).not.toContain('');
    expect(seen.contributors.reduce((sum, { stories }) => sum + stories, 0)).toBe(
      onDesk.reduce((sum, { contributors }) => sum + contributors.length, 0),
    );
    for (const status of storyStatus.options)
      expect(seen.statuses[status]).toBe(onDesk.filter((each) => each.status === status).length);
  });

  it('goes on beyond the rows that are read first', async () => {
    const folder = temporaryFolder();
    await buildLibrary(folder, madeStories(450, 3), 450);
    const { table } = libraryIn(folder);
    const order = { by: 'section', descending: true } as const;
    const pages = [0, 1, 2].map((at) =>
      value(table.page({ filter: ANY, order, from: at * 200, count: 200 })),
    );
    const { ids } = value(table.ids({ filter: ANY, order }));
    expect(ids.length).toBeGreaterThan(400);
    expect(new Set(ids).size).toBe(ids.length);
    expect(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(ids);
    expect(new Set(pages.map(({ found, words }) => `${found} ${words}`)).size).toBe(1);
  });

  it('follows what is saved between two pages', () => {
    const { table, stories } = libraryOf(
      samples(5).map((sample) => ({ ...sample, story: { ...sample.story, spikedAt: null } })),
    );
    const ids = () =>
      value(table.page({ filter: ANY, order: NEWEST, from: 0, count: 9 })).rows.map(({ id }) => id);
    const before = ids();
    const last = before[4] ?? '';
    const { story: kept } = value(stories.open(last));
    value(stories.save({ story: { ...kept, slug: 'saved' }, revision: 1, place: null }));
    expect(ids()).toEqual([last, ...before.slice(0, 4)]);
    value(stories.spike(last));
    expect(ids()).toEqual(before.slice(0, 4));
  });

  it('marks the place that a story was found at', () => {
    const made = story(
      page({
        headline: 'Tolls',
        body: [p('Nobody asked.'), p(`${'Words before. '.repeat(9)}The naïve toll on the ferry.`)],
      }),
      { id: randomUUID() },
    );
    const library = libraryIn(temporaryFolder());
    value(library.stories.create(made));
    const found = (query: string) =>
      value(library.table.page({ filter: { ...ANY, query }, order: NEWEST, from: 0, count: 9 }))
        .rows[0]?.snippet;
    expect(found('naive fer')).toBe(
      '…before. Words before. The \uE000naïve\uE001 toll on the \uE000ferry\uE001.',
    );
    expect(found('"toll on"')).toBe('…Words before. The naïve \uE000toll on\uE001 the ferry.');
    expect(found('tolls')).toBe('\uE000Tolls\uE001');
    expect(found('')).toBeNull();
  });
});
