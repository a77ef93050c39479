import { memo, useId } from 'react';
import type { CommandId } from '@shared/contract/commands';
import type { HouseStyle } from '@shared/house-style/house-style';
import { FurniturePanel, isFurniturePlace } from '../features/furniture/furniture-panel';
import type { ComposerHandle } from '../features/composer/page/composer-handle';
import { HistoryPanel } from '../features/history/history-panel';
import { PublishPanel } from '../features/publish/publish-panel';
import { StylePanel } from '../features/style/style-panel';
import type { OpenStory } from '../desk/open-story/open-story';
import { Button } from '../ui/button';
import { tabIds } from '../ui/tabs';
import { CommandsButton } from './commands-button';
import { useControls, useWindowUi } from './controls';
import { ColumnHead } from './frame/column-head';
import { previewUrl } from './media-url';
import { InspectorTabs } from './inspector-tabs';
import { restoreVersion } from './story/restore-version';
import { ReviewTab } from './review/review-tab';
import { showRule } from './style/show-rule';
import styles from './inspector-column.module.css';

export interface InspectorColumnProps {
  readonly openStory: OpenStory;
  readonly houseStyles: readonly HouseStyle[];
  /** The open story's own style, or null where it is missing. */
  readonly houseStyle: HouseStyle | null;
  readonly page: ComposerHandle | null;
  readonly onRun: (command: CommandId) => void;
}

/** Beside the page: the way to every command, the furniture, the ways out. */
export const InspectorColumn = memo(function InspectorColumn({
  openStory,
  houseStyles,
  houseStyle,
  page,
  onRun,
}: InspectorColumnProps) {
  const id = useId();
  const controls = useControls();
  const { ui } = controls;
  const tab = useWindowUi((state) => state.tab);
  const place = useWindowUi((state) => state.furniturePlace);
  const ignoredShown = useWindowUi((state) => state.ignoredShown);
  const goTo = (where: string, position: number | null): void => {
    if (where === 'houseStyle') ui.setState({ tab: 'style', ignoredShown: null });
    else if (where === 'review') onRun('show-review');
    else if (where === 'ignored') ui.setState({ tab: 'style', ignoredShown: {} });
    else if (isFurniturePlace(where)) ui.setState({ tab: 'furniture', furniturePlace: { where } });
    else {
      // What a check names is put right where it is written.
      ui.setState({ preview: false });
      requestAnimationFrame(() => {
        if (position === null) page?.focusField(where);
        else page?.goTo(position);
      });
    }
  };
  return (
    <div className={styles.column}>
      <ColumnHead kind="inspector" first={false} last scrolled={false}>
        <CommandsButton onPress={() => onRun('commands')} />
        <Button kind="primary" onClick={() => onRun('export')}>
          Export
        </Button>
      </ColumnHead>
      <InspectorTabs
        id={id}
        openStory={openStory}
        value={tab}
        onChange={(next) => ui.setState({ tab: next })}
      />
      <div
        role="tabpanel"
        id={tabIds(id, tab).panel}
        aria-labelledby={tabIds(id, tab).tab}
        className={styles.panel}
        tabIndex={-1}
      >
        {tab === 'style' && (
          <StylePanel
            openStory={openStory}
            actions={page?.style ?? null}
            showIgnored={ignoredShown}
            onRule={(rule) => showRule(ui, openStory, rule)}
            onLeave={() => page?.focus()}
          />
        )}
        {tab === 'review' && <ReviewTab openStory={openStory} page={page} />}
        {tab === 'publish' && (
          <PublishPanel
            openStory={openStory}
            houseStyle={houseStyle}
            onGoTo={goTo}
            onPreview={() => onRun('preview')}
            mediaUrl={previewUrl}
            styleActions={page?.style ?? null}
            onNote={(command) => {
              ui.setState({ preview: false });
              requestAnimationFrame(() => onRun(command));
            }}
            onCorrectionsLog={() => onRun('corrections-log')}
          />
        )}
        {tab === 'history' && (
          <HistoryPanel
            key={openStory.id}
            openStory={openStory}
            onImportReport={() => onRun('import-report')}
            onRestore={({ id: version }) => void restoreVersion(controls, version)}
          />
        )}
        {tab === 'furniture' && (
          <FurniturePanel openStory={openStory} houseStyles={houseStyles} goTo={place} />
        )}
      </div>
    </div>
  );
});
