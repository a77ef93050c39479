import { PanelLeft, SquarePen, TableProperties } from 'lucide-react';
import { memo, type RefObject } from 'react';
import type { CommandId } from '@shared/contract/commands';
import type { StoryStatus } from '@shared/story/story';
import { changeStatus } from '../features/library/change-status';
import { LibraryPanel } from '../features/library/library-panel';
import type { StoryList } from '../features/library/use-story-list';
import { IconButton } from '../ui/icon-button';
import { sayFailure } from './say-failure';
import { restoreStory } from './commands/library-handlers';
import { useControls, useOnDesk, type Controls } from './controls';
import { ColumnHead } from './frame/column-head';
import { setStoryStatus } from './story/set-story-status';
import { useScrolled } from './frame/use-scrolled';
import styles from './library-column.module.css';

export interface LibraryColumnProps {
  readonly list: StoryList;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onRun: (command: CommandId) => void;
}

/** The library as a column of the window. */
export const LibraryColumn = memo(function LibraryColumn({
  list,
  searchRef,
  onRun,
}: LibraryColumnProps) {
  const controls = useControls();
  const { onDesk, opening } = useOnDesk();
  const { scrolled, onScrollCapture } = useScrolled();
  const openId =
    onDesk.kind === 'none' ? null : onDesk.kind === 'open' ? onDesk.story.id : onDesk.id;
  const { stories, ui } = controls;
  return (
    <div className={styles.column} onScrollCapture={onScrollCapture}>
      <ColumnHead kind="library" first last={false} scrolled={scrolled}>
        <span className={styles.grow} />
        <IconButton
          label="Library window"
          command="library-window"
          icon={TableProperties}
          onClick={() => onRun('library-window')}
        />
        <IconButton
          label="Hide library"
          command="toggle-library"
          icon={PanelLeft}
          onClick={() => onRun('toggle-library')}
        />
        <IconButton
          label="New story"
          command="new-story"
          icon={SquarePen}
          onClick={() => onRun('new-story')}
        />
      </ColumnHead>
      <LibraryPanel
        list={list}
        openId={opening ?? openId}
        searchRef={searchRef}
        onSettings={() => onRun('settings')}
        onHouseStyle={() => onRun('house-style')}
        onOpen={(id) => {
          ui.setState({ drawer: null });
          void stories.open(id);
        }}
        onStatus={(id, status) =>
          void setStatus(controls, id, status, () => onRun('show-house-style'))
        }
        onSpike={(id) => ui.setState({ layer: { kind: 'spike', id } })}
        onRestore={(id) => {
          list.setSpiked(false);
          void restoreStory(controls, id);
        }}
      />
    </div>
  );
});

/** The open story takes its status as any other change; the rest are changed in the library. */
async function setStatus(
  { desk, stories }: Controls,
  id: string,
  status: StoryStatus,
  showStyle: () => void,
): Promise<void> {
  if (stories.story?.id === id) {
    await setStoryStatus(stories.story, status, showStyle);
    return;
  }
  const changed = await changeStatus(desk, id, status);
  if (!changed.ok) sayFailure(changed.error);
}
