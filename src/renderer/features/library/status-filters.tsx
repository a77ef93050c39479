import type { Reply } from '@shared/contract/channels';
import type { StoryStatus } from '@shared/story/story';
import { STATUS_WORDS, StatusGlyph } from '../../ui/status-glyph';
import { storyCount } from './story-count';
import styles from './status-filters.module.css';

/** Two columns read downwards: what is being made, what is nearly done. */
const IN_ROWS: readonly StoryStatus[] = [
  'commissioned',
  'factCheck',
  'drafting',
  'ready',
  'editing',
  'published',
];

export interface StatusFiltersProps {
  readonly counts: Reply<'story:list'>['counts'] | null;
  readonly chosen: StoryStatus | null;
  readonly onChoose: (status: StoryStatus | null) => void;
}

/** Shows stories of one status; pressed again, all. */
export function StatusFilters({ counts, chosen, onChoose }: StatusFiltersProps) {
  return (
    <div className={styles.filters} role="group" aria-label="Filter by status">
      {IN_ROWS.map((status) => (
        <button
          key={status}
          type="button"
          className={styles.filter}
          aria-pressed={status === chosen}
          aria-label={
            counts === null
              ? STATUS_WORDS[status]
              : `${STATUS_WORDS[status]}, ${storyCount(counts[status])}`
          }
          onClick={() => onChoose(status === chosen ? null : status)}
        >
          <StatusGlyph status={status} />
          <span>{STATUS_WORDS[status]}</span>
          {counts !== null && <em>{counts[status]}</em>}
        </button>
      ))}
    </div>
  );
}
