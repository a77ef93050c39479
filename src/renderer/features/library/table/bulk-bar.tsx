import { X } from 'lucide-react';
import type { LibraryChange } from '@shared/contract/library-channels';
import { storyStatus } from '@shared/story/story';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { Menu, MenuChoice } from '../../../ui/menu';
import { STATUS_WORDS, StatusGlyph } from '../../../ui/status-glyph';
import { storyCount } from '../story-count';
import styles from './filter-bar.module.css';
import type { Over } from './table-overlays';

export interface BulkBarProps {
  readonly count: number;
  /** Whether the stories lie in the spike. */
  readonly isSpike: boolean;
  readonly onChange: (change: LibraryChange) => void;
  readonly onAsk: (kind: Over['kind']) => void;
  readonly onNone: () => void;
}

/** What can be done to the stories that are selected; in the place of the filter. */
export function BulkBar({ count, isSpike, onChange, onAsk, onNone }: BulkBarProps) {
  return (
    <div className={styles.bar} role="group" aria-label="Selected stories">
      <span className={styles.count} role="status">
        {storyCount(count)} selected
      </span>
      <IconButton small label="Select none" keys="Esc" icon={X} onClick={onNone} />
      <span className={styles.grow} />
      {isSpike ? (
        <>
          <Button size="small" onClick={() => onChange({ kind: 'restore' })}>
            Restore
          </Button>
          <Button size="small" onClick={() => onAsk('remove')}>
            Remove for good…
          </Button>
        </>
      ) : (
        <>
          <Menu label="Status" align="end" trigger={<Button size="small">Status…</Button>}>
            <MenuChoice
              label="Status"
              value={null}
              onChoose={(status) => onChange({ kind: 'status', status })}
              choices={storyStatus.options.map((value) => ({
                value,
                label: STATUS_WORDS[value],
                mark: <StatusGlyph status={value} />,
              }))}
            />
          </Menu>
          <Button size="small" onClick={() => onAsk('tags')}>
            Tags…
          </Button>
          <Button size="small" onClick={() => onAsk('due')}>
            Due…
          </Button>
          <Button size="small" onClick={() => onAsk('embargo')}>
            Embargo…
          </Button>
          <Button size="small" onClick={() => onAsk('export')}>
            Export…
          </Button>
          <Button size="small" onClick={() => onChange({ kind: 'pin', pinned: true })}>
            Pin
          </Button>
          <Button size="small" onClick={() => onChange({ kind: 'pin', pinned: false })}>
            Unpin
          </Button>
          <Button size="small" onClick={() => onChange({ kind: 'spike' })}>
            Spike
          </Button>
        </>
      )}
    </div>
  );
}
