import { PanelLeft, SquarePen, TableProperties } from 'lucide-react';
import { memo, type RefObject } from 'react';
import type { CommandId } from '@shared/contract/commands';
import type { StoryStatus } from '@shared/story/story';
import { LibraryPanel } from '../features/library/library-panel';
import type { StoryList } from '../features/library/use-story-list';
import { IconButton } from '../ui/icon-button';
import { STATUS_WORDS } from '../ui/status-glyph';
import { showToast } from '../ui/toast-store';
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
  controls: Controls,
  id: string,
  status: StoryStatus,
  showStyle: () => void,
): Promise<void> {
  const { story } = controls.stories;
  if (story?.id === id) {
    await setStoryStatus(story, status, showStyle);
    return;
  }
  const changed = await controls.desk.ask('library:change', {
    ids: [id],
    change: { kind: 'status', status },
  });
  const [refused] = changed.ok ? changed.value.refused : [];
  if (!changed.ok) sayFailure(changed.error);
  else if (refused !== undefined)
    showToast(`Not set to ${STATUS_WORDS[status]}. ${refused.reason}`);
}
