import { useMemo } from 'react';
import type { CommandId } from '@shared/contract/commands';
import type { HouseStyle } from '@shared/house-style/house-style';
import { LibraryWindow } from '../features/library/table/library-window';
import type { TableActions } from '../features/library/table/table-actions';
import { CommandsButton } from './commands-button';
import { contributorCalled } from './contributor-called';
import { useControls, useOnDesk, useWindowUi } from './controls';
import { useDeskSettings } from './desk-settings';
import styles from './layers.module.css';
import { focusRegionNamed } from './regions';
import { sayFailure } from './say-failure';
import { EmptyDesk } from './screens/empty-desk';
import { changeStories, duplicateStory, removeSpiked } from './story/change-stories';
import { showsLibrary } from './window-ui';
import { showToast } from '../ui/toast-store';

export interface LibraryLayerProps {
  readonly houseStyles: readonly HouseStyle[];
  readonly onRun: (command: CommandId) => void;
}

/** The library over the whole window; the story below stays as it is. */
export function LibraryLayer({ houseStyles, onRun }: LibraryLayerProps) {
  const controls = useControls();
  const { ui, stories, desk } = controls;
  const { settings } = useDeskSettings();
  const isShown = useWindowUi(({ layer }) => showsLibrary(layer));
  const isOnTop = useWindowUi(({ layer }) => layer?.kind === 'library');
  const view = useWindowUi(({ libraryView }) => libraryView);
  const { onDesk } = useOnDesk();
  const actions = useMemo(
    (): TableActions => ({
      change: (ids, change) => changeStories(controls, ids, change),
      save: () => controls.stories.flush(),
      duplicate: (id) => duplicateStory(controls, id),
      remove: (ids) => removeSpiked(controls, ids),
    }),
    [controls],
  );
  if (!isShown) return null;
  const style = houseStyles.find(({ id }) => id === settings.houseStyleId) ?? houseStyles[0];
  const close = (): void => ui.setState({ layer: null });
  return (
    <div className={styles.whole} inert={!isOnTop}>
      <LibraryWindow
        view={view}
        openId={onDesk.kind === 'open' ? onDesk.story.id : null}
        actions={actions}
        timeZone={style?.timeZone ?? 'UTC'}
        styleName={(id) => houseStyles.find((each) => each.id === id)?.name ?? id}
        isOnTop={isOnTop}
        firstRun={<EmptyDesk first onChoose={onRun} />}
        commands={<CommandsButton onPress={() => onRun('commands')} />}
        onView={(libraryView) => ui.setState({ libraryView })}
        onOpen={(id) => {
          close();
          void stories.open(id);
        }}
        onNewStory={() => onRun('new-story')}
        onHouseStyle={() => onRun('house-style')}
        onContributor={(name) =>
          void contributorCalled(desk, name).then((found) => {
            if (!found.ok) sayFailure(found.error);
            else if (found.value === null) showToast(`${name} is not in the register.`);
            else ui.setState({ layer: { kind: 'contributors', id: found.value } });
          })
        }
        onClose={() => {
          close();
          // Once the desk can be reached again, the focus goes where it was on the page.
          requestAnimationFrame(() => focusRegionNamed('page'));
        }}
      />
    </div>
  );
}
