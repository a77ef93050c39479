import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { CommandId } from '@shared/contract/commands';
import type { HouseStyle } from '@shared/house-style/house-style';
import { Composer } from '../../features/composer/composer';
import type { ComposerHandle } from '../../features/composer/page/composer-handle';
import { historyOf } from '../../features/history/story-history';
import { VersionComparison } from '../../features/history/compare/version-comparison';
import { PagePreview } from '../../features/publish/preview/page-preview';
import { publishingOf } from '../../features/publish/publishing';
import type { RulesInForce } from '../../desk/story-style/rules-in-force';
import { useStoryField } from '../../desk/open-story/use-open-story';
import { Button } from '../../ui/button';
import { usePlatform } from '../../ui/keys-context';
import { useControls, useWindowUi } from '../controls';
import { useDeskSettings } from '../desk-settings';
import { previewUrl } from '../media-url';
import { useScrolled } from '../frame/use-scrolled';
import { restoreStory } from '../commands/library-handlers';
import { IntakeBanner } from '../photos/intake-banner';
import { Banner } from '../screens/banner';
import { showRule } from '../style/show-rule';
import { composerPorts } from './composer-ports';
import { RecoveredBanner } from './recovered-banner';
import { RegisterOffers } from './register-offers';
import { SaveBanner } from './save-banner';
import { TemplateBanner } from './template-banner';
import { StoryHead, type StoryHeadProps } from './story-head';
import styles from './story-page.module.css';

export interface StoryPageProps extends Omit<StoryHeadProps, 'scrolled'> {
  /** The story's own style, or the first at hand where that is missing. */
  readonly houseStyle: HouseStyle;
  readonly styleRules: RulesInForce;
  readonly recoveredAt: string | null;
  readonly onPage: (page: ComposerHandle | null) => void;
  readonly onRun: (command: CommandId) => void;
}

/** The open story: its head, what must be known of it, and the page. */
export function StoryPage(props: StoryPageProps) {
  const { houseStyle, styleRules, recoveredAt, onPage, ...head } = props;
  const { openStory, focusMode, onRun } = head;
  const controls = useControls();
  const platform = usePlatform();
  const { settings } = useDeskSettings();
  const { scrolled, onScrollCapture } = useScrolled();
  const spikedAt = useStoryField(openStory, 'spikedAt');
  const houseStyleId = useStoryField(openStory, 'houseStyleId');
  const preview = useWindowUi((ui) => ui.preview && ui.tab === 'publish');
  // Marks of review are read best with nothing else under the words.
  const reviewing = useWindowUi((ui) => ui.reviewing);
  const { compared: texts } = useStore(historyOf(openStory));
  const compared = useWindowUi((ui) => ui.tab === 'history') ? texts : null;
  const publishTargets = useStore(publishingOf(openStory), ({ targets }) => targets);
  const { name } = settings;
  const ports = useMemo(
    () =>
      composerPorts(
        controls,
        () => onRun('show-furniture'),
        (rule) => showRule(controls.ui, openStory, rule),
        () => name,
      ),
    [controls, openStory, onRun, name],
  );
  return (
    <div className={styles.page} onScrollCapture={onScrollCapture}>
      <StoryHead {...head} scrolled={scrolled} />
      {recoveredAt !== null && <RecoveredBanner recoveredAt={recoveredAt} />}
      <SaveBanner openStory={openStory} onReopen={() => void controls.stories.reopen(true)} />
      {spikedAt === null && <RegisterOffers openStory={openStory} />}
      {spikedAt !== null && (
        <Banner
          kind="note"
          title="Spiked."
          words="This story is out of the desk’s way. It can be read, and restored."
        >
          <Button size="small" onClick={() => void restoreStory(controls, openStory.id)}>
            Restore story
          </Button>
        </Banner>
      )}
      {houseStyle.id !== houseStyleId && (
        <Banner
          kind="note"
          title="House style missing."
          words={`“${houseStyleId}” is not on this computer. The page is drawn in ${houseStyle.name}; it cannot go out until its own style is back, or another is chosen in Furniture.`}
        />
      )}
      <IntakeBanner />
      <TemplateBanner page={head.page} onReview={() => onRun('review-templates')} />
      <div
        className={styles.sheet}
        hidden={preview || compared !== null}
        data-reviewing={reviewing ? '' : undefined}
      >
        <Composer
          key={openStory.id}
          openStory={openStory}
          houseStyle={houseStyle}
          styleRules={styleRules}
          ports={ports}
          platform={platform}
          shortcuts={settings.shortcuts}
          focusMode={focusMode}
          onLeaveFocusMode={() => onRun('focus-mode')}
          onReady={onPage}
          mediaUrl={previewUrl}
        />
      </div>
      {compared !== null && (
        <VersionComparison
          key={openStory.id}
          openStory={openStory}
          compared={compared}
          onLeave={() => {
            historyOf(openStory).setState({ compared: null });
            requestAnimationFrame(() => head.page?.focus());
          }}
        />
      )}
      {preview && (
        <PagePreview
          openStory={openStory}
          houseStyle={houseStyle}
          targets={publishTargets}
          mediaUrl={previewUrl}
          onCopy={() => onRun('copy-html')}
          onLeave={() => {
            controls.ui.setState({ preview: false });
            requestAnimationFrame(() => head.page?.focus());
          }}
        />
      )}
    </div>
  );
}
