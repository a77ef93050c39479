import { useCallback } from 'react';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { StoryContributor } from '@shared/story/contributor';
import { ContributorsView } from '../features/contributors/contributors-view';
import { useControls, useOnDesk, useWindowUi, type Controls } from './controls';
import { useDeskSettings } from './desk-settings';
import styles from './layers.module.css';
import { useKeeper } from './use-keeper';

/** The register over the whole window; the story below stays as it is. */
export function ContributorsLayer({
  houseStyles,
}: {
  readonly houseStyles: readonly HouseStyle[];
}) {
  const controls = useControls();
  const { ui, stories } = controls;
  const { settings } = useDeskSettings();
  const layer = useWindowUi((state) => state.layer);
  const { onDesk } = useOnDesk();
  const hold = useKeeper();
  const newStory = useCallback(
    (contributor: StoryContributor) => ui.setState({ layer: { kind: 'new-story', contributor } }),
    [ui],
  );
  if (layer?.kind !== 'contributors') return null;
  const styleId = onDesk.kind === 'open' ? onDesk.story.record.houseStyleId : settings.houseStyleId;
  const style = houseStyles.find(({ id }) => id === styleId) ?? houseStyles[0];
  return (
    <div className={styles.whole}>
      <ContributorsView
        id={layer.id}
        months={style?.verifyAfterMonths ?? 12}
        hold={hold}
        onSelect={(id) => ui.setState({ layer: { kind: 'contributors', id } })}
        onClose={() => ui.setState({ layer: null })}
        onOpenStory={(id) => {
          ui.setState({ layer: null });
          void stories.open(id);
        }}
        onNewStory={newStory}
        onLeave={(id, storyIds) => leaveStories(controls, id, storyIds)}
        onMerge={async (keep, drop) => {
          // The open story is in the library as it stands before its writers are pointed elsewhere.
          await stories.flush();
          const merged = await controls.desk.ask('contributor:merge', { keep, drop });
          if (merged.ok) await stories.reopen();
          return merged;
        }}
      />
    </div>
  );
}

/** The open story notes it itself, or its next save would take the note back. */
async function leaveStories(
  { desk, stories }: Controls,
  id: string,
  storyIds: readonly string[],
): Promise<void> {
  const read = await desk.ask('contributor:read', { id });
  const { story } = stories;
  if (read.ok && story !== null && storyIds.includes(story.id)) {
    const { revision } = read.value.contributor;
    story.changeRecord({
      contributors: story.record.contributors.map((each) =>
        each.contributorId === id ? { ...each, seenRevision: revision } : each,
      ),
    });
    await story.flush();
  }
  await desk.ask('contributor:leave', { id, storyIds: [...storyIds] });
}
