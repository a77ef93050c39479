import { ArrowDown, ArrowUp } from 'lucide-react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Menu, MenuChoice } from '../../ui/menu';
import { STATUS_WORDS } from '../../ui/status-glyph';
import { ORDER_WORDS, type StoryOrder } from './story-order';
import type { ListFilter } from './use-story-list';
import styles from './list-head.module.css';

export interface ListHeadProps {
  readonly filter: ListFilter;
  /** Null before the library has answered. */
  readonly shown: number | null;
  readonly order: StoryOrder;
  readonly onOrder: (order: StoryOrder) => void;
}

/** What the list shows, how much of it, and in which order. */
export function ListHead({ filter, shown, order, onOrder }: ListHeadProps) {
  const orders: readonly StoryOrder[] =
    filter.query.trim() === ''
      ? ['updated', 'headline', 'due']
      : ['match', 'updated', 'headline', 'due'];
  const descends = order === 'updated' || order === 'match';
  return (
    <div className={styles.head}>
      <p className={styles.what}>
        <b>{listName(filter)}</b>
        <em>{shown}</em>
      </p>
      <Menu
        label="Order of stories"
        align="end"
        trigger={
          <Button kind="text" className={styles.order} aria-label={`Order: ${ORDER_WORDS[order]}`}>
            {ORDER_WORDS[order]}
            <Icon of={descends ? ArrowDown : ArrowUp} size={13} />
          </Button>
        }
      >
        <MenuChoice
          label="Order of stories"
          value={order}
          onChoose={onOrder}
          choices={orders.map((value) => ({ value, label: ORDER_WORDS[value] }))}
        />
      </Menu>
    </div>
  );
}

/** The list's name: "All stories", a status, the spike, or what is searched for. */
export function listName({ query, status, spiked }: ListFilter): string {
  const words = query.trim();
  if (words !== '') return `“${words}”`;
  if (status !== null) return STATUS_WORDS[status];
  return spiked ? 'Spike' : 'All stories';
}
