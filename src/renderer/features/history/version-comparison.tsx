import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { KeptVersion } from '@shared/contract/version-channels';
import { storyLines } from '@shared/story/story-lines';
import type { OpenStory } from '../../desk/open-story/open-story';
import { useAnswer } from '../../desk/use-answer';
import { useRestingStory } from '../../desk/use-resting-story';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { IconButton } from '../../ui/icon-button';
import { SegmentedControl } from '../../ui/segmented-control';
import { compareStories, type Comparison } from './compare-stories';
import { ComparedLines, type ComparisonLayout } from './compared-lines';
import { dayOf, timeOf, versionTitle } from './version-words';
import styles from './version-comparison.module.css';

export interface VersionComparisonProps {
  readonly openStory: OpenStory;
  readonly version: KeptVersion;
  readonly onLeave: () => void;
}

const LAYOUTS = [
  { value: 'sides', label: 'Side by side' },
  { value: 'one', label: 'In line' },
] as const;

/** A version and the story as it stands now, word by word, in the place of the page. */
export function VersionComparison({ openStory, version, onLeave }: VersionComparisonProps) {
  const answer = useAnswer('version:read', { storyId: openStory.id, versionId: version.id });
  const present = useRestingStory(openStory);
  const [layout, setLayout] = useState<ComparisonLayout>('sides');
  const lines = useRef<HTMLDivElement>(null);
  const comparison = useMemo(
    () =>
      answer?.ok === true && present !== null
        ? compareStories(storyLines(answer.value.story), storyLines(present))
        : null,
    [answer, present],
  );
  const step = (by: 1 | -1): void => {
    const changed = [...(lines.current?.querySelectorAll<HTMLElement>('[data-changed]') ?? [])];
    const at = changed.findIndex((each) => each === document.activeElement);
    const first = by === 1 ? 0 : changed.length - 1;
    const to = at === -1 ? first : (at + by + changed.length) % changed.length;
    changed[to]?.focus();
  };
  return (
    <section
      className={styles.comparison}
      aria-label="Comparison"
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onLeave();
      }}
    >
      <div className={styles.bar}>
        <SegmentedControl label="Layout" segments={LAYOUTS} value={layout} onChange={setLayout} />
        <span role="status">{comparison === null ? '' : countWordsOf(comparison)}</span>
        <span className={styles.grow} />
        {comparison !== null && comparison.changes > 0 && (
          <>
            <IconButton label="Previous change" icon={ChevronUp} onClick={() => step(-1)} />
            <IconButton label="Next change" icon={ChevronDown} onClick={() => step(1)} />
          </>
        )}
        <Button kind="quiet" keys="Esc" onClick={onLeave}>
          Done
        </Button>
      </div>
      <div className={styles.scroll} ref={lines} tabIndex={0} role="group" aria-label="Both texts">
        <div className={classNames(styles.title, layout === 'sides' && styles.sides)}>
          <p>
            <b>{versionTitle(version)}</b> {dayOf(version)}, {timeOf(version)}
          </p>
          <p>
            <b>Now</b> as on the page
          </p>
        </div>
        {answer?.ok === false && (
          <p className={styles.fault} role="alert">
            {answer.error.message} {answer.error.copy} {answer.error.wayOn}
          </p>
        )}
        {answer?.ok !== false && comparison === null && <p>Comparing…</p>}
        {comparison !== null && <ComparedLines lines={comparison.lines} layout={layout} />}
      </div>
    </section>
  );
}

function countWordsOf({ changes, wordsIn, wordsOut }: Comparison): string {
  if (changes === 0) return 'The words are the same.';
  return `${changes} ${changes === 1 ? 'change' : 'changes'}: ${wordsIn} ${wordsIn === 1 ? 'word' : 'words'} in, ${wordsOut} out`;
}
