import { Fullscreen, PanelLeft, PanelRight, Plus, Redo2, Undo2 } from 'lucide-react';
import type { CommandId } from '@shared/contract/commands';
import type { ComposerHandle } from '../../features/composer/page/composer-handle';
import { useRunnable } from '../../features/composer/status/use-composer';
import { SaveState } from '../../features/composer/status/save-state';
import type { OpenStory } from '../../desk/open-story/open-story';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { ColumnHead } from '../frame/column-head';
import { StoryName } from './story-name';
import styles from './story-page.module.css';

export interface StoryHeadProps {
  readonly openStory: OpenStory;
  readonly page: ComposerHandle | null;
  readonly scrolled: boolean;
  readonly focusMode: boolean;
  readonly libraryShown: boolean;
  readonly inspectorShown: boolean;
  readonly onRun: (command: CommandId) => void;
}

/** Over the page: which story, whether it is safe, and the few tools that are always wanted. */
export function StoryHead({
  openStory,
  page,
  scrolled,
  focusMode,
  libraryShown,
  inspectorShown,
  onRun,
}: StoryHeadProps) {
  const runnable = useRunnable(page);
  const focus = (
    <IconButton
      label={focusMode ? 'Leave focus mode' : 'Focus mode'}
      pressed={focusMode}
      command="focus-mode"
      icon={Fullscreen}
      onClick={() => onRun('focus-mode')}
    />
  );
  if (focusMode) {
    return (
      <ColumnHead kind="main" first last scrolled={false}>
        <span className={styles.grow} />
        <SaveState openStory={openStory} />
        {focus}
      </ColumnHead>
    );
  }
  const tool = (id: 'undo' | 'redo', label: string, icon: typeof Undo2) => (
    <IconButton
      label={label}
      command={id}
      icon={icon}
      aria-disabled={!runnable.has(id)}
      onClick={() => onRun(id)}
    />
  );
  return (
    <ColumnHead kind="main" first={!libraryShown} last={!inspectorShown} scrolled={scrolled}>
      {!libraryShown && (
        <IconButton
          label="Show library"
          command="toggle-library"
          icon={PanelLeft}
          onClick={() => onRun('toggle-library')}
        />
      )}
      <StoryName openStory={openStory} onShowStyle={() => onRun('show-house-style')} />
      <SaveState openStory={openStory} />
      <span className={styles.grow} />
      <Button
        kind="quiet"
        className={styles.insert}
        disabled={page === null}
        onClick={(event) => page?.openInsertMenu(event.currentTarget)}
      >
        <Icon of={Plus} size={15} />
        Insert
      </Button>
      <span className={styles.rule} />
      <span className={styles.tools}>
        {tool('undo', 'Undo', Undo2)}
        {tool('redo', 'Redo', Redo2)}
      </span>
      <span className={styles.rule} />
      {focus}
      {!inspectorShown && (
        <IconButton
          label="Show inspector"
          command="toggle-inspector"
          icon={PanelRight}
          onClick={() => onRun('toggle-inspector')}
        />
      )}
    </ColumnHead>
  );
}
