import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Level } from '@shared/result/problem';
import type { OpenStory } from '../../desk/open-story/open-story';
import { levelCounts, styleOf } from '../../desk/story-style/story-style';
import { LEVEL_WORDS, LevelMark } from '../../ui/level-mark';
import styles from './style-counts.module.css';

export interface StyleCountsProps {
  readonly openStory: OpenStory;
  readonly onPress: () => void;
}

const LEVELS: readonly Level[] = ['error', 'warning', 'suggestion'];

/** How many places of each level are open, for the status line; nothing before the first check. */
export function StyleCounts({ openStory, onPress }: StyleCountsProps) {
  const store = styleOf(openStory);
  const counts = useStore(store, useShallow(levelCounts));
  const isKnown = useStore(store, ({ checkedAt }) => checkedAt !== null);
  if (!isKnown) return null;
  const found = LEVELS.filter((level) => counts[level] > 0);
  const spoken = found.map((level) => `${counts[level]} ${LEVEL_WORDS[level].toLowerCase()}`);
  return (
    <button
      type="button"
      className={styles.counts}
      aria-label={`House style: ${spoken.join(', ') || 'nothing to fix'}`}
      title="Show House style"
      onClick={onPress}
    >
      {found.map((level) => (
        <span key={level}>
          <LevelMark level={level} />
          {counts[level]}
        </span>
      ))}
      {found.length === 0 && (
        <span>
          <LevelMark level="pass" />0
        </span>
      )}
    </button>
  );
}
