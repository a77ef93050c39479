import type {
  Period,
  StoryColumn,
  StoryFilter,
  StoryOrder,
  StoryTrait,
} from '@shared/contract/library-channels';
import { columnText, type Bindable } from '../database';
import { statusRank } from './listing-row';
import { stretchOf } from './periods';
import { searchExpression } from '../search/search-text';

/** The moment that a filter is asked at, and the desk's time zone, which takes long to ask for. */
export interface FilterClock {
  readonly now: Date;
  readonly zone: () => string;
}

/** A part of a statement over `listing l`, with the values that it binds. */
export interface Clause {
  readonly sql: string;
  readonly values: readonly Bindable[];
}

/** Where the rows that a filter lets through come from. Nothing of a filter stands in the words of the statement. */
export function filterClause(filter: StoryFilter, clock: FilterClock): Clause {
  const { contributor, section, houseStyleId, tag } = filter;
  const expression = searchExpression(filter.query);
  const parts: Clause[] = [
    ...(expression === null ? [] : [clause('search MATCH ?', expression)]),
    // With a plus, or SQLite would go by the index of this column and look each row up by itself.
    clause('+l.spiked = ?', filter.spiked ? 1 : 0),
    ...statusClause(filter),
    ...(contributor === null ? [] : [namedClause('story_byline', contributor)]),
    ...(tag === null ? [] : [namedClause('story_tag', tag)]),
    ...(section === null ? [] : [clause('l.section = ?', columnText(section))]),
    ...(houseStyleId === null ? [] : [clause('l.house_style_id = ?', columnText(houseStyleId))]),
    ...periodClauses('l.updated', filter.updated, clock),
    ...periodClauses('l.due', filter.due, clock),
    ...filter.has.map((trait) => traitClause(trait, clock)),
  ];
  const from =
    expression === null
      ? 'FROM listing l'
      : 'FROM search CROSS JOIN listing l ON l.number = search.rowid';
  return {
    sql: `${from} WHERE ${parts.map(({ sql }) => sql).join(' AND ')}`,
    values: parts.flatMap(({ values }) => values),
  };
}

/** Orders that an index keeps, for all that is on the desk or in the spike. */
const KEPT_ORDERS: readonly StoryColumn[] = [
  ...(['status', 'headline', 'contributors', 'section', 'words', 'due'] as const),
];

/** The same rows for the first of them alone: where a filter asks for nothing else, they are read in an order that is kept. */
export function headClause(filter: StoryFilter, wanted: Clause, { by }: StoryOrder): Clause {
  const asksForAll = wanted.values.length === 1 && filter.has.length === 0;
  return asksForAll && KEPT_ORDERS.includes(by)
    ? clause('FROM listing l WHERE l.spiked = ?', filter.spiked ? 1 : 0)
    : wanted;
}

function clause(sql: string, ...values: readonly Bindable[]): Clause {
  return { sql, values };
}

function statusClause({ statuses }: StoryFilter): Clause[] {
  if (statuses.length === 0) return [];
  const ranks = statuses.map(statusRank);
  return [clause(`l.status IN (${ranks.map(() => '?').join(', ')})`, ...ranks)];
}

function namedClause(table: 'story_byline' | 'story_tag', name: string): Clause {
  return clause(
    `l.number IN (SELECT number FROM ${table} WHERE name = ?)`,
    columnText(name).trim(),
  );
}

function periodClauses(column: string, period: Period | null, clock: FilterClock): Clause[] {
  if (period === null) return [];
  const { from, to } = stretchOf(period, { now: clock.now, zone: clock.zone() });
  return [
    ...(from === null ? [] : [clause(`${column} >= ?`, from)]),
    ...(to === null ? [] : [clause(`${column} < ?`, to)]),
  ];
}

function traitClause(trait: StoryTrait, { now }: FilterClock): Clause {
  if (trait === 'embargoed') return clause('l.embargo > ?', now.getTime());
  return clause(
    {
      issues: 'l.must + l.should > 0',
      noPhoto: 'l.photos = 0',
      exported: 'l.exported_at IS NOT NULL',
      notExported: 'l.exported_at IS NULL',
      changedSinceExport: 'l.exported_at IS NOT NULL AND l.changed_since = 1',
      pinned: 'l.pinned = 1',
    }[trait],
  );
}

/** What rows are ordered by: what is empty comes last in both directions, equals stand newest first. */
export function orderClause({ by, descending }: StoryOrder): string {
  const newestFirst = 'l.touched DESC';
  if (by === 'match') return descending ? newestFirst : 'l.touched';
  // A moment of change can repeat and the clock can be put back: the order of saves can't.
  if (by === 'updated') return descending ? newestFirst : 'l.touched';
  const direction = descending ? 'DESC' : 'ASC';
  if (by === 'issues')
    return `l.must ${direction} NULLS LAST, l.should ${direction} NULLS LAST, ${newestFirst}`;
  const column = {
    status: 'l.status',
    headline: 'l.headline_key',
    contributors: 'l.contributors_key',
    section: 'l.section_key',
    words: 'l.words',
    due: 'l.due',
  }[by];
  return `${column} ${direction} NULLS LAST, ${newestFirst}`;
}
