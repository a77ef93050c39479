import type { StoryRow } from '@shared/contract/channels';

/** How a list stands: as the library ranks a search, or by a value of the row. */
export type StoryOrder = 'match' | 'updated' | 'headline' | 'due';

/** As the head of the list says it. */
export const ORDER_WORDS: Readonly<Record<StoryOrder, string>> = {
  match: 'Best match',
  updated: 'Updated',
  headline: 'Headline',
  due: 'Due',
};

const WORDS = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The headline that a row shows; the working title where there is none yet, and empty where there is neither. */
export function rowHeadline({ headline, title }: StoryRow): string {
  return headline || title;
}

/** Rows in order. Newest first, A first, soonest due first with undated stories last. */
export function orderRows(rows: readonly StoryRow[], order: StoryOrder): readonly StoryRow[] {
  if (order === 'match') return rows;
  const newest = (a: StoryRow, b: StoryRow): number =>
    Date.parse(b.modifiedAt) - Date.parse(a.modifiedAt);
  const compare = {
    updated: newest,
    headline: (a: StoryRow, b: StoryRow) =>
      WORDS.compare(rowHeadline(a), rowHeadline(b)) || newest(a, b),
    due: (a: StoryRow, b: StoryRow) => dueTime(a) - dueTime(b) || newest(a, b),
  }[order];
  return [...rows].sort(compare);
}

/** Undated stories come after every date that a calendar has. */
function dueTime({ dueAt }: StoryRow): number {
  return dueAt === null ? 8_640_000_000_000_001 : Date.parse(dueAt);
}
