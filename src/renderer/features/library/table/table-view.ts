import type { StoryColumn, StoryFilter, StoryOrder } from '@shared/contract/library-channels';
import { NO_FILTER } from './story-filters';

/** What the library's table shows, as its user has set it. */
export interface TableView {
  readonly filter: StoryFilter;
  readonly order: StoryOrder;
}

/** The table as it first stands: the whole desk, the newest at the top. */
export const FIRST_VIEW: TableView = {
  filter: NO_FILTER,
  order: { by: 'updated', descending: true },
};

/** A column that the table can be sorted by. */
export interface TableColumn {
  readonly by: Exclude<StoryColumn, 'match'>;
  readonly label: string;
  /** Whether its first press puts the largest or newest at the top. */
  readonly descends: boolean;
}

export const COLUMNS: readonly TableColumn[] = [
  { by: 'status', label: 'Status', descends: false },
  { by: 'headline', label: 'Headline', descends: false },
  { by: 'contributors', label: 'Author', descends: false },
  { by: 'section', label: 'Section', descends: false },
  { by: 'words', label: 'Words', descends: true },
  { by: 'issues', label: 'Style', descends: true },
  { by: 'updated', label: 'Updated', descends: true },
  { by: 'due', label: 'Due', descends: false },
];

/** The order after a press of a column's head: its own way first, then the other way round. */
export function pressColumn(order: StoryOrder, { by, descends }: TableColumn): StoryOrder {
  return { by, descending: order.by === by ? !order.descending : descends };
}
