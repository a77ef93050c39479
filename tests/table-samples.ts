import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import Libsql from 'libsql';
import type { Library } from '../src/main/library/open-library';
import { stretchOf } from '../src/main/library/table/periods';
import {
  storyColumn,
  storyTrait,
  type StoryFilter,
  type StoryOrder,
} from '../src/shared/contract/library-channels';
import { foldWords } from '../src/shared/register/contributor-fields';
import { guest } from '../src/shared/story/contributor';
import { storyStatus, type Story } from '../src/shared/story/story';
import { chanceOf } from './faults/chance';
import { libraryIn, temporaryFolder, value } from './library-folder';
import { p, page, photo, story } from './story-builder';

export const NOW = new Date('2031-03-12T10:30:00Z');
export const ZONE = 'Europe/London';
export const ANY: StoryFilter = {
  ...{ query: '', statuses: [], contributor: null, section: null, houseStyleId: null, tag: null },
  ...{ updated: null, due: null, has: [], spiked: false },
};
export const NEWEST: StoryOrder = { by: 'updated', descending: true };

const NAMES = ['Anna Berg', 'Örn Dahl', 'Courier leader'];
const SECTIONS = ['', 'Work', 'Éducation', 'Money'];
export const TAGS = ['floods', 'Rivers', 'a “quoted” tag'];
const WORDS = 'the river flood harbour tolls naïve café wall patience ferry'.split(' ');
const hash = 'a'.repeat(64);
const picture = {
  ...{ hash, name: 'quay.jpg', type: 'image/jpeg' as const, width: 3, height: 2, bytes: 9 },
};

/** A story and what the library is to know of it besides. */
export interface Sample {
  readonly story: Story;
  readonly at: number;
  readonly words: readonly string[];
  readonly pinned: boolean;
  readonly issues: { readonly must: number; readonly should: number } | null;
  readonly exported: 'never' | 'current' | 'changed';
}

export function samples(count: number): Sample[] {
  const chance = chanceOf(11);
  const below = (most: number) => Math.floor(chance() * most);
  const one = <T>(of: readonly [T, ...T[]] | readonly T[], other: T): T =>
    of[below(of.length)] ?? other;
  const some = <T>(of: readonly T[]) => of.filter(() => chance() < 0.4);
  const day = () => new Date(NOW.getTime() + (below(60) - 30) * 43_200_000).toISOString();
  return Array.from({ length: count }, (_, at): Sample => {
    const words = Array.from({ length: 1 + below(8) }, () => one(WORDS, 'the'));
    const withPhoto = chance() < 0.3;
    const made = story(
      page({
        headline: chance() < 0.2 ? '' : `${one(['A', 'Ä', 'b', 'Z'], 'A')} headline ${below(9)}`,
        body: [p(words.join(' '))],
        ...(withPhoto
          ? { photo: photo('The quay', 'Northlight', { role: 'lead', mediaHash: hash }) }
          : {}),
      }),
      {
        id: randomUUID(),
        status: one(storyStatus.options, 'drafting'),
        section: one(SECTIONS, ''),
        houseStyleId: one(['newsroom', 'courier'], 'newsroom'),
        contributors: some(NAMES).map((name) => guest(name)),
        tags: some(TAGS),
        dueAt: chance() < 0.5 ? day() : null,
        embargoUntil: chance() < 0.4 ? day() : null,
        spikedAt: chance() < 0.2 ? NOW.toISOString() : null,
        media: withPhoto ? [picture] : [],
      },
    );
    return {
      ...{ story: made, at: NOW.getTime() + (at - count) * 7_200_000, words },
      pinned: chance() < 0.3,
      issues: chance() < 0.5 ? { must: below(3), should: below(3) } : null,
      exported: one(['never', 'current', 'changed'] as const, 'never'),
    };
  });
}

export function libraryOf(made: readonly Sample[], folder = temporaryFolder()): Library {
  let now = NOW.getTime();
  const library = libraryIn(folder, { now: () => new Date(now), zone: () => ZONE });
  for (const { story: each, at, pinned, issues, exported } of made) {
    now = at;
    value(library.stories.create(each));
    if (issues !== null) value(library.table.noteIssues({ id: each.id, revision: 0, ...issues }));
    if (exported === 'current')
      value(library.versions.keepExported(each, 'Exported: Web page', true));
    if (exported === 'changed')
      value(library.versions.keepExported({ ...each, slug: 'older' }, 'Exported: Web page', true));
    if (pinned) pin(folder, each.id);
  }
  now = NOW.getTime();
  return library;
}

function pin(folder: string, id: string): void {
  const database = new Libsql(join(folder, 'library.db'));
  database.prepare('UPDATE listing SET pinned = 1 WHERE story_id = ?').run(id);
  database.close();
}

/** What a filter lets through, found by looking at every story. */
export function passes(
  { story: each, at, words, pinned, issues, exported }: Sample,
  filter: StoryFilter,
): boolean {
  const within = (time: number | null, period: StoryFilter['due']) => {
    if (period === null) return true;
    const { from, to } = stretchOf(period, { now: NOW, zone: ZONE });
    return time !== null && (from === null || time >= from) && (to === null || time < to);
  };
  const traits: Record<string, boolean> = {
    issues: issues !== null && issues.must + issues.should > 0,
    noPhoto: each.media.length === 0,
    exported: exported !== 'never',
    notExported: exported === 'never',
    changedSinceExport: exported === 'changed',
    embargoed: each.embargoUntil !== null && Date.parse(each.embargoUntil) > NOW.getTime(),
    pinned,
  };
  const around = each.media.length === 0 ? '' : 'The quay Northlight';
  const text = [
    ...words,
    around,
    ...each.tags,
    each.section,
    ...each.contributors.map(({ name }) => name),
  ];
  const found = foldWords(text.join(' ')).split(/[^\p{L}\p{N}]+/u);
  return (
    (each.spikedAt !== null) === filter.spiked &&
    (filter.statuses.length === 0 || filter.statuses.includes(each.status)) &&
    (filter.contributor === null ||
      each.contributors.some(({ name }) => name === filter.contributor)) &&
    (filter.section === null || each.section === filter.section) &&
    (filter.houseStyleId === null || each.houseStyleId === filter.houseStyleId) &&
    (filter.tag === null || each.tags.includes(filter.tag)) &&
    within(at, filter.updated) &&
    within(each.dueAt === null ? null : Date.parse(each.dueAt), filter.due) &&
    filter.has.every((trait) => traits[trait]) &&
    foldWords(filter.query)
      .split(' ')
      .every((word) => word === '' || found.some((other) => other.startsWith(word)))
  );
}

type Key = number | string | null;

export function keyOf(
  { story: each, at, issues }: Sample,
  { by }: StoryOrder,
  headline: string,
): Key[] {
  const text = (words: string) => foldWords(words) || null;
  const names = each.contributors.map(({ name }) => name).join(', ');
  if (by === 'headline') return [text(headline)];
  if (by === 'contributors') return [text(names)];
  if (by === 'section') return [text(each.section)];
  if (by === 'status') return [storyStatus.options.indexOf(each.status)];
  if (by === 'due') return [each.dueAt === null ? null : Date.parse(each.dueAt)];
  if (by === 'issues') return issues === null ? [null, null] : [issues.must, issues.should];
  return [at];
}

export function compare(one: readonly Key[], other: readonly Key[], descending: boolean): number {
  for (const [at, key] of one.entries()) {
    const right = other[at] ?? null;
    if (key === right) continue;
    if (key === null) return 1;
    if (right === null) return -1;
    return (key < right ? -1 : 1) * (descending ? -1 : 1);
  }
  return 0;
}

const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const anyPeriod = seldom(
  fc.oneof(
    fc.constantFrom('today', 'thisWeek', 'thisMonth', 'thisYear', 'overdue'),
    fc.record({ since: fc.constantFrom('2031-03-01', '2031-03-12', '2030-12-31') }),
  ),
);
const maybe = <T>(of: readonly T[]) => seldom(fc.constantFrom(...of));
export const anyFilter: fc.Arbitrary<StoryFilter> = fc.record({
  query: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    {
      weight: 2,
      arbitrary: fc.constantFrom('t', 'flo', 'naive', 'cafe wall', 'river f', 'ferries', 'dahl'),
    },
  ),
  statuses: fc.oneof(
    { weight: 3, arbitrary: fc.constant<StoryFilter['statuses']>([]) },
    { weight: 1, arbitrary: fc.subarray([...storyStatus.options]) },
  ),
  contributor: maybe(NAMES),
  section: maybe(SECTIONS),
  houseStyleId: maybe(['newsroom', 'courier', 'gone']),
  tag: maybe(TAGS),
  updated: anyPeriod,
  due: anyPeriod,
  has: fc.oneof(
    { weight: 3, arbitrary: fc.constant<StoryFilter['has']>([]) },
    { weight: 2, arbitrary: fc.subarray([...storyTrait.options], { maxLength: 2 }) },
  ),
  spiked: fc.boolean(),
});
export const anyOrder = fc.record({
  by: fc.constantFrom(...storyColumn.options),
  descending: fc.boolean(),
});
