import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { memoryUsage } from 'node:process';
import { setImmediate } from 'node:timers/promises';
import type { StoryFilter, StoryOrder } from '../../src/shared/contract/library-channels';
import { storyColumn } from '../../src/shared/contract/library-channels';
import { z } from 'zod';
import { openToRead } from '../../src/main/library/database';
import { LIBRARY_FILE, openLibrary, type Library } from '../../src/main/library/open-library';
import { value } from '../library-folder';
import { buildLibrary } from './build-library';
import { bareListTime, bareSearchTimes, scanTimes } from './floors';
import { madeStories } from './made-stories';
import { spreadOf, timed, typedQueries, type Took } from './queries';

const ANY: StoryFilter = {
  ...{ query: '', statuses: [], contributor: null, section: null, houseStyleId: null, tag: null },
  ...{ updated: null, due: null, has: [], spiked: false },
};
const NEWEST: StoryOrder = { by: 'match', descending: true };
const ROUNDS = 3;
const MB = 2 ** 20;

/** Builds a library of so many stories in the folder, and measures it; each line of figures goes to `say`. */
export async function libraryFigures(
  folder: string,
  stories: number,
  seed: number,
  say: (line: string) => void,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const made = madeStories(stories, seed);
  const options = { now: () => new Date('2031-03-12T10:30:00Z'), zone: () => 'Europe/London' };
  say(`${stories.toLocaleString('en-GB')} stories (seed ${seed})`);
  const built = await buildLibrary(folder, made, stories);
  say(`  written: ${ms(built / stories)} each, in large transactions`);
  const filled = value(openLibrary(folder, options));
  const indexing = await levelled(filled);
  say(
    `  index of words caught up: ${ms(indexing / stories)} each, ${(indexing / 1000).toFixed(0)} s in all`,
  );
  filled.close();
  const file = join(folder, LIBRARY_FILE);
  say(`  on disk: ${(statSync(file).size / MB).toFixed(0)} MB`);

  const before = memoryUsage.rss();
  let library = filled;
  const opened = timed(() => (library = value(openLibrary(folder, options))));
  say(`  opened: ${ms(opened)}; first list of 50: ${ms(timed(() => page(library, ANY, NEWEST)))}`);
  sortFigures(library, stories, say);
  filterFigures(library, say);
  const queries = typedQueries(made.words, phraseIn(library));
  const searched = searchTimes(library, queries);
  say(
    `  memory: ${((memoryUsage.rss() - before) / MB).toFixed(0)} MB more than before it was opened`,
  );
  otherFigures(library, say);
  library.close();

  const database = openToRead(file);
  const bare = Array.from({ length: ROUNDS }, () => bareSearchTimes(database, queries)).flat();
  const bareList = bareListTime(database);
  const scanned = scanTimes(database, stories, queries);
  database.close();
  say(`  search while typing, ${queries.length} queries: ${spread(searched)}`);
  say(`    bare SQLite: ${spread(bare)}; its first list: ${ms(bareList)}`);
  say(`    scan in memory: ${spread(scanned)}`);
  const p95 = (times: readonly Took[]) => spreadOf(times.map(({ own }) => own)).p95;
  say(`    p95 is ${(p95(searched) / p95(scanned)).toFixed(2)} of the scan’s`);
}

/** Brings the index level; gives the milliseconds that it took. */
async function levelled({ search }: Library): Promise<number> {
  let took = 0;
  while (search.isBehind()) {
    took += timed(() => search.catchUp(500)).own;
    await setImmediate();
  }
  return took;
}

/** The time that the process itself was given: other work on the machine does not count. */
function ms(time: Took | number): string {
  const own = typeof time === 'number' ? time : time.own;
  return `${own.toFixed(own < 10 ? 2 : 1)} ms`;
}

function spread(times: readonly Took[]): string {
  const own = spreadOf(times.map((time) => time.own));
  const clock = spreadOf(times.map((time) => time.clock));
  return `p50 ${ms(own.p50)}, p95 ${ms(own.p95)}, longest ${ms(own.max)} (by the clock ${ms(clock.p50)}, ${ms(clock.p95)}, ${ms(clock.max)})`;
}

function page(library: Library, filter: StoryFilter, order: StoryOrder, from = 0) {
  return value(library.table.page({ filter, order, from, count: 50 }));
}

/** Whatever is written lets go of the orders that the table keeps, so that each run is as the first. */
function forget(library: Library): void {
  const id = page(library, ANY, NEWEST).rows[0]?.id ?? '';
  value(library.stories.keepPlace(id, { anchor: 1, head: 1, scrollTop: 0 }));
}

function sortFigures(library: Library, stories: number, say: (line: string) => void): void {
  for (const by of storyColumn.options)
    for (const descending of [true, false]) {
      forget(library);
      const at = (from: number) => ms(timed(() => page(library, ANY, { by, descending }, from)));
      const end = Math.floor(stories * 0.95) - 50;
      say(
        `  sorted by ${by}${descending ? ', descending' : ''}: first page ${at(0)}, middle ${at(stories >> 1)}, end ${at(end)}`,
      );
    }
}

function filterFigures(library: Library, say: (line: string) => void): void {
  const { contributors, sections, tags } = value(library.table.overview({ filters: [] }));
  const filters: readonly (readonly [string, Partial<StoryFilter>])[] = [
    ['status', { statuses: ['editing', 'factCheck'] }],
    ['contributor', { contributor: contributors[0]?.name ?? null }],
    ['section', { section: sections[0]?.name ?? null }],
    ['tag', { tag: tags[0]?.name ?? null }],
    ['due this week', { due: 'thisWeek' }],
    ['updated this month', { updated: 'thisMonth' }],
    ['has issues, no photo', { has: ['issues', 'noPhoto'] }],
    ['changed since export', { has: ['changedSinceExport'] }],
    ['spike', { spiked: true }],
    ['house style', { houseStyleId: 'courier' }],
  ];
  for (const [name, part] of filters) {
    const filter = { ...ANY, ...part };
    const times = [1, 2, 3].map(() => {
      forget(library);
      return timed(() => page(library, filter, { by: 'headline', descending: false }));
    });
    const { found } = page(library, filter, NEWEST);
    say(
      `  filter ${name} (${found} found), by headline: ${ms(spreadOf(times.map(({ own }) => own)).p50)}`,
    );
  }
  const asked = filters.map(([, part]) => ({ ...ANY, ...part }));
  say(
    `  overview with ${asked.length} filters: ${ms(timed(() => value(library.table.overview({ filters: asked }))))}`,
  );
}

function searchTimes(library: Library, queries: readonly string[]): Took[] {
  const times: Took[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const query of queries) {
      forget(library);
      times.push(timed(() => page(library, { ...ANY, query }, NEWEST)));
    }
  return times;
}

const textRow = z.object({ body: z.string() });

/** Three words as they follow each other somewhere. */
function phraseIn({ file }: Library): string {
  const database = openToRead(file);
  const row = database.get(textRow, 'SELECT c2 AS body FROM search_content ORDER BY id LIMIT 1');
  database.close();
  return (
    row?.body
      .split(/[^a-z]+/u)
      .slice(40, 43)
      .join(' ') ?? ''
  );
}

function otherFigures(library: Library, say: (line: string) => void): void {
  const { rows } = page(library, ANY, NEWEST);
  const closest = rows
    .slice(0, 20)
    .map(({ id }) => timed(() => value(library.table.closest({ id, count: 8 }))));
  say(`  closest stories: ${spread(closest)}`);
  const list = timed(() => value(library.stories.list({ query: '', status: null, spiked: false })));
  say(`  the side list of the newest 5,000: ${ms(list)}`);
  const opened = value(library.stories.open(rows[0]?.id ?? ''));
  const saves = Array.from({ length: 50 }, (_, at) => {
    const revision = opened.revision + 1 + at;
    return timed(() => value(library.stories.save({ story: opened.story, revision, place: null })));
  });
  say(`  a save: ${spread(saves)}`);
  const ids = value(library.table.ids({ filter: ANY, order: NEWEST }));
  say(
    `  all ${ids.ids.length} ids: ${ms(timed(() => value(library.table.ids({ filter: ANY, order: { by: 'due', descending: false } }))))}`,
  );
}
