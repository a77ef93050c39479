import { useEffect, useId, useMemo } from 'react';
import { useStore } from 'zustand';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { TargetId } from '@shared/house-style/target-ids';
import type { OpenStory } from '../../desk/open-story/open-story';
import { useAnswer } from '../../desk/use-answer';
import { useRestingStory } from '../../desk/use-resting-story';
import { Select } from '../../ui/select';
import { chosenPreset, presetOf } from './chosen-preset';
import styles from './preset-choice.module.css';
import { presetWords } from './preset-words';

export interface PresetChoiceProps {
  readonly openStory: OpenStory;
  /** Null while the story’s house style is not at hand. */
  readonly houseStyle: HouseStyle | null;
  /** A preset brings its targets; the desk may choose others after it. */
  readonly onTargets: (targets: readonly TargetId[]) => void;
}

/** No id of a preset can be this. */
const NONE = 'no preset';

/** The presets of the house, where it has any; the one that the story last went out by is chosen. */
export function PresetChoice({ openStory, houseStyle, onTargets }: PresetChoiceProps) {
  const id = useId();
  const rested = useRestingStory(openStory);
  const now = useStore(presetOf(openStory));
  const last = useAnswer('export:last', { storyId: openStory.id });
  const used = last?.ok === true ? (last.value?.presetId ?? null) : null;
  const usedTargets = last?.ok === true ? last.value?.targets : undefined;
  const isUsed = used !== null && !now.chosen;
  useEffect(() => {
    if (!isUsed || usedTargets === undefined || houseStyle === null) return;
    presetOf(openStory).setState({ presetId: used, chosen: true });
    if (chosenPreset(houseStyle, { presetId: used }) !== null) onTargets(usedTargets);
  }, [houseStyle, isUsed, onTargets, openStory, used, usedTargets]);
  const preset = chosenPreset(houseStyle, now);
  const words = useMemo(
    () =>
      preset === null || rested === null || houseStyle === null
        ? null
        : presetWords(preset, rested, houseStyle),
    [preset, rested, houseStyle],
  );
  if (houseStyle === null || houseStyle.exports.length === 0) return null;
  const choose = (presetId: string): void => {
    const next = chosenPreset(houseStyle, { presetId });
    presetOf(openStory).setState({ presetId: next?.id ?? null, chosen: true });
    if (next !== null) onTargets(next.targets);
  };
  return (
    <div className={styles.choice}>
      <Select
        label="Preset"
        describedBy={`${id}-words`}
        options={[
          { value: NONE, label: 'No preset' },
          ...houseStyle.exports.map(({ id: value, name }) => ({ value, label: name })),
        ]}
        value={preset?.id ?? NONE}
        onChange={choose}
      />
      <p id={`${id}-words`}>{words ?? 'All of the story, by its own name.'}</p>
    </div>
  );
}
