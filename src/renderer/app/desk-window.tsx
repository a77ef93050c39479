import { useCallback, useRef, useState, useSyncExternalStore } from 'react';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { ComposerHandle } from '../features/composer/page/composer-handle';
import { useStoryList } from '../features/library/use-story-list';
import type { OpenStory } from '../desk/open-story/open-story';
import { useContributorEntries } from './commands/contributor-entries';
import { useRecentEntries } from './commands/recent-entries';
import { commandEntries } from './commands/palette-entries';
import { placeEntries } from './commands/place-entries';
import { useControls, useOnDesk, useWindowUi } from './controls';
import { DeskPage } from './desk-page';
import { Frame } from './frame/frame';
import { useColumns } from './frame/use-columns';
import { InspectorColumn } from './inspector-column';
import { Layers } from './layers';
import { LibraryColumn } from './library-column';
import { StatusOf } from './status-of';
import { takePictures } from './photos/photo-ports';
import { useShortcuts } from './use-shortcuts';
import { useCommands } from './use-commands';
import { useStyleRules } from './style/use-style-rules';
import { useHouseStyles } from './use-house-styles';
import { useLastStory } from './use-last-story';
import { coversWindow } from './window-ui';
import { useBackupTrouble } from './use-backup-trouble';
import { useNotedIssues } from './use-noted-issues';
import { useFileDrop, useWindowEvents } from './use-window-events';

/** The desk: library, page and inspector, and all that lies over them. */
export function DeskWindow() {
  const controls = useControls();
  const { onDesk } = useOnDesk();
  const focusMode = useWindowUi((state) => state.focusMode);
  const paletteOpen = useWindowUi(({ layer }) => layer?.kind === 'palette');
  const covered = useWindowUi(({ layer }) => coversWindow(layer));
  const [page, setPage] = usePage();
  const searchRef = useRef<HTMLInputElement>(null);
  const columns = useColumns();
  const styles = useHouseStyles();
  const houseStyles = styles?.styles ?? NONE;
  const story = onDesk.kind === 'open' ? onDesk.story : null;
  const list = useStoryList(story?.id ?? null);
  const houseStyle = useStyleOf(story, houseStyles);
  const styleRules = useStyleRules(houseStyle);
  const commands = useCommands({ columns, page, houseStyle, searchRef });
  const { enabled, run } = commands;
  useShortcuts(commands);
  useLastStory();
  useWindowEvents(run);
  useBackupTrouble();
  useNotedIssues(story);
  useFileDrop(
    useCallback(
      (files: readonly File[]) => void takePictures(controls, page, files),
      [controls, page],
    ),
  );
  const people = useContributorEntries(paletteOpen);
  const recent = useRecentEntries(paletteOpen);
  const entries = paletteOpen
    ? [...commandEntries(enabled, run), ...placeEntries(page), ...recent, ...people]
    : [];
  return (
    <>
      <Frame
        columns={columns}
        alone={focusMode && story !== null}
        covered={covered}
        noInspector={story === null}
        library={<LibraryColumn list={list} searchRef={searchRef} onRun={run} />}
        page={
          <DeskPage
            list={list}
            styles={styles}
            styleRules={styleRules}
            page={page}
            columns={columns}
            onPage={setPage}
            onRun={run}
          />
        }
        inspector={
          story !== null && (
            <InspectorColumn
              openStory={story}
              houseStyles={houseStyles}
              houseStyle={houseStyle}
              page={page}
              onRun={run}
            />
          )
        }
        status={
          <StatusOf
            story={story}
            page={page}
            houseStyle={houseStyle ?? houseStyles[0] ?? null}
            list={list}
            onRun={run}
          />
        }
      />
      <Layers houseStyles={houseStyles} entries={entries} page={page} onRun={run} />
    </>
  );
}

/** The page that stands. A story that has been opened has the caret, unless something lies over the window. */
function usePage(): [ComposerHandle | null, (page: ComposerHandle | null) => void] {
  const { ui } = useControls();
  const [page, setPage] = useState<ComposerHandle | null>(null);
  const onPage = useCallback(
    (next: ComposerHandle | null) => {
      setPage(next);
      if (ui.getState().layer === null) next?.focus();
    },
    [ui],
  );
  return [page, onPage];
}

/** The house style that the open story names, or null where there is none of that name. */
function useStyleOf(story: OpenStory | null, styles: readonly HouseStyle[]): HouseStyle | null {
  const subscribe = useCallback((tell: () => void) => story?.subscribe(tell) ?? nothing, [story]);
  const id = useSyncExternalStore(subscribe, () => story?.record.houseStyleId);
  return styles.find((style) => style.id === id) ?? null;
}

const nothing = (): void => undefined;
const NONE: readonly HouseStyle[] = [];
