import type { Period, StoryFilter, StoryOrder, TableRow } from '@shared/contract/library-channels';
import { storyStatus, type Story } from '@shared/story/story';
import { summariseStory, type StorySummary } from '@shared/story/story-summary';
import { findInStory } from './memory-search';
import type { MemoryState } from './memory-state';

const DAY = 86_400_000;
const WORDS = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Rows of all stories that a filter lets through, in order. */
export function tableRows(state: MemoryState, filter: StoryFilter, order: StoryOrder): TableRow[] {
  const now = new Date();
  return [...state.stories.values()]
    .flatMap(({ story, revision }) => {
      const row = rowOf(state, story, revision);
      if (!letsThrough(filter, story, row, now)) return [];
      if (filter.query.trim() === '') return [row];
      const found = findInStory(story, filter.query);
      return found === null ? [] : [{ ...row, snippet: found.snippet }];
    })
    .sort(
      (a, b) =>
        (order.descending ? -1 : 1) * compareRows(a, b, order) ||
        b.modifiedAt.localeCompare(a.modifiedAt) ||
        a.id.localeCompare(b.id),
    );
}

/** The row of one story, as it stands. */
export function rowOf(
  { libraryNotes: { pinned, issues, exported } }: MemoryState,
  story: Story,
  revision: number,
): TableRow {
  const noted = issues.get(story.id);
  return {
    ...summaryOf(story),
    snippet: null,
    tags: story.tags,
    embargoUntil: story.embargoUntil,
    pinned: pinned.has(story.id),
    issues: noted?.revision === revision ? { must: noted.must, should: noted.should } : null,
    exported: exported.get(story.id) ?? 'never',
  };
}

/** A story's summary counts its words: once is enough. */
const summaries = new WeakMap<Story, StorySummary>();

function summaryOf(story: Story): StorySummary {
  const known = summaries.get(story) ?? summariseStory(story);
  summaries.set(story, known);
  return known;
}

function letsThrough(filter: StoryFilter, story: Story, row: TableRow, now: Date): boolean {
  const { contributor, section, houseStyleId, tag, updated, due } = filter;
  return (
    (row.spikedAt !== null) === filter.spiked &&
    (filter.statuses.length === 0 || filter.statuses.includes(row.status)) &&
    (contributor === null || story.contributors.some(({ name }) => name === contributor)) &&
    (section === null || row.section === section) &&
    (houseStyleId === null || row.houseStyleId === houseStyleId) &&
    (tag === null || row.tags.includes(tag)) &&
    (updated === null || isIn(updated, row.modifiedAt, now)) &&
    (due === null || (row.dueAt !== null && isIn(due, row.dueAt, now))) &&
    filter.has.every((trait) => hasTrait(trait, story, row, now))
  );
}

function hasTrait(
  trait: StoryFilter['has'][number],
  story: Story,
  { issues, exported, pinned, embargoUntil }: TableRow,
  now: Date,
): boolean {
  switch (trait) {
    case 'issues':
      return issues !== null && issues.must + issues.should > 0;
    case 'noPhoto':
      return story.media.every(({ type }) => !type.startsWith('image/'));
    case 'exported':
      return exported !== 'never';
    case 'notExported':
      return exported === 'never';
    case 'changedSinceExport':
      return exported === 'changed';
    case 'embargoed':
      return embargoUntil !== null && Date.parse(embargoUntil) > now.getTime();
    case 'pinned':
      return pinned;
  }
}

/** Whether a moment lies in a stretch of the calendar of this machine. */
function isIn(period: Period, iso: string, now: Date): boolean {
  const at = Date.parse(iso);
  if (period === 'overdue') return at < now.getTime();
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  if (typeof period === 'object') return at >= new Date(`${period.since}T00:00`).getTime();
  const monday = day - ((now.getDay() + 6) % 7);
  const [from, to] = {
    today: [new Date(year, month, day), new Date(year, month, day + 1)],
    thisWeek: [new Date(year, month, monday), new Date(year, month, monday + 7)],
    thisMonth: [new Date(year, month, 1), new Date(year, month + 1, 1)],
    thisYear: [new Date(year, 0, 1), new Date(year + 1, 0, 1)],
  }[period];
  return at >= (from?.getTime() ?? 0) && at < (to?.getTime() ?? 0);
}

function compareRows(a: TableRow, b: TableRow, { by }: StoryOrder): number {
  switch (by) {
    case 'status':
      return storyStatus.options.indexOf(a.status) - storyStatus.options.indexOf(b.status);
    case 'headline':
      return WORDS.compare(a.headline || a.title, b.headline || b.title);
    case 'contributors':
      return WORDS.compare(a.contributors, b.contributors);
    case 'section':
      return WORDS.compare(a.section, b.section);
    case 'words':
      return a.bodyWords - b.bodyWords;
    case 'issues':
      return weight(a) - weight(b);
    case 'due':
      return dueTime(a) - dueTime(b);
    case 'match':
    case 'updated':
      return Date.parse(a.modifiedAt) - Date.parse(b.modifiedAt);
  }
}

function weight({ issues }: TableRow): number {
  return issues === null ? -1 : issues.must * 10_000 + issues.should;
}

function dueTime({ dueAt }: TableRow): number {
  return dueAt === null ? DAY * 100_000_000 : Date.parse(dueAt);
}
