import type { Period, StoryFilter, StoryTrait } from '@shared/contract/library-channels';
import { STATUS_WORDS } from '../../../ui/status-glyph';

/** Lets every story of the desk through. */
export const NO_FILTER: StoryFilter = {
  query: '',
  statuses: [],
  contributor: null,
  section: null,
  houseStyleId: null,
  tag: null,
  updated: null,
  due: null,
  has: [],
  spiked: false,
};

/** The stories that were withdrawn. */
export const SPIKE: StoryFilter = { ...NO_FILTER, spiked: true };

/** Filters that every desk has. */
export const DESK_FILTERS: readonly { readonly name: string; readonly filter: StoryFilter }[] = [
  { name: 'All stories', filter: NO_FILTER },
  { name: 'My desk', filter: { ...NO_FILTER, statuses: ['editing', 'factCheck', 'ready'] } },
  { name: 'Due this week', filter: { ...NO_FILTER, due: 'thisWeek' } },
  { name: 'Waiting on fact-check', filter: { ...NO_FILTER, statuses: ['factCheck'] } },
  { name: 'Ready, no photo', filter: { ...NO_FILTER, statuses: ['ready'], has: ['noPhoto'] } },
  {
    name: 'Published this month',
    filter: { ...NO_FILTER, statuses: ['published'], updated: 'thisMonth' },
  },
];

/** The parts of a filter that a chip stands for, in the order of the bar. */
export const FILTER_PARTS = [
  'statuses',
  'contributor',
  'section',
  'updated',
  'due',
  'houseStyleId',
  'tag',
  'has',
] as const;
export type FilterPart = (typeof FILTER_PARTS)[number];

export const PART_LABELS: Readonly<Record<FilterPart, string>> = {
  statuses: 'Status',
  contributor: 'Author',
  section: 'Section',
  updated: 'Updated',
  due: 'Due',
  houseStyleId: 'House style',
  tag: 'Tag',
  has: 'More',
};

export const TRAIT_WORDS: Readonly<Record<StoryTrait, string>> = {
  issues: 'Has style issues',
  noPhoto: 'No photo',
  exported: 'Exported',
  notExported: 'Not exported',
  changedSinceExport: 'Changed since export',
  embargoed: 'Embargoed',
  pinned: 'Pinned',
};

/** Stretches of the calendar by name. The year is named by the day it began, as desks say it. */
export const PERIOD_WORDS: Readonly<Record<Exclude<Period, object>, string>> = {
  today: 'Today',
  thisWeek: 'This week',
  thisMonth: 'This month',
  thisYear: 'Since 1 January',
  overdue: 'Overdue',
};

const DAY = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
});

/** A stretch of the calendar in words. */
function periodWords(period: Period): string {
  return typeof period === 'string'
    ? PERIOD_WORDS[period]
    : `Since ${DAY.format(new Date(period.since))}`;
}

/** What a part of a filter asks for, as its chip says it; null where it asks for nothing. */
export function partWords(
  filter: StoryFilter,
  part: FilterPart,
  styleName: (id: string) => string,
): string | null {
  switch (part) {
    case 'statuses':
      return several(filter.statuses.map((status) => STATUS_WORDS[status]));
    case 'has':
      return several(filter.has.map((trait) => TRAIT_WORDS[trait]));
    case 'updated':
    case 'due': {
      const period = filter[part];
      return period === null ? null : periodWords(period);
    }
    case 'houseStyleId':
      return filter.houseStyleId === null ? null : styleName(filter.houseStyleId);
    default:
      return filter[part];
  }
}

function several(words: readonly string[]): string | null {
  const [first, ...others] = words;
  if (first === undefined) return null;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

/** The parts that ask for something. */
export function partsSet(filter: StoryFilter): FilterPart[] {
  return FILTER_PARTS.filter((part) => {
    const value = filter[part];
    return Array.isArray(value) ? value.length > 0 : value !== null;
  });
}

/** The filter without what a part asks for. */
export function withoutPart(filter: StoryFilter, part: FilterPart): StoryFilter {
  return { ...filter, [part]: NO_FILTER[part] };
}

/** Whether two filters let the same through. The order in which a list was put together does not matter. */
export function sameFilter(one: StoryFilter, other: StoryFilter): boolean {
  return JSON.stringify(normal(one)) === JSON.stringify(normal(other));
}

function normal(filter: StoryFilter): unknown {
  const { query, statuses, contributor, section, houseStyleId, tag, updated, due, has, spiked } =
    filter;
  const parts = { contributor, section, houseStyleId, tag, updated, due, spiked };
  return { ...parts, query: query.trim(), statuses: statuses.toSorted(), has: has.toSorted() };
}
