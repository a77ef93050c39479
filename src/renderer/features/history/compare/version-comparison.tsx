import { ChevronDown, ChevronUp } from 'lucide-react';
import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { compareStories, type ComparedPart } from '@shared/story/compare/compare-stories';
import { useDesk } from '../../../desk/desk-context';
import type { OpenStory } from '../../../desk/open-story/open-story';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import { IconButton } from '../../../ui/icon-button';
import { SegmentedControl } from '../../../ui/segmented-control';
import { comparisonWords } from './change-words';
import { ComparedParts } from './compared-parts';
import type { ComparisonLayout } from './compared-row';
import { restoreChange } from './restore-change';
import type { ComparedTexts, Text } from '../story-history';
import { useVersionStory } from './use-version-story';
import { dayOf, textTitle, timeOf } from '../version-words';
import styles from './version-comparison.module.css';

export interface VersionComparisonProps {
  readonly openStory: OpenStory;
  readonly compared: ComparedTexts;
  readonly onLeave: () => void;
}

const LAYOUTS = [
  { value: 'sides', label: 'Side by side' },
  { value: 'one', label: 'In line' },
] as const;

/** Two texts of a story's history, word by word, in the place of the page: the older at the left. */
export function VersionComparison({ openStory, compared, onLeave }: VersionComparisonProps) {
  const desk = useDesk();
  const older = useVersionStory(openStory, compared.a);
  const newer = useVersionStory(openStory, compared.b);
  const [layout, setLayout] = useState<ComparisonLayout>('sides');
  const [current, setCurrent] = useState(1);
  const texts = useRef<HTMLDivElement>(null);
  const comparison = useMemo(
    () => (older?.ok && newer?.ok ? compareStories(older.value, newer.value) : null),
    [older, newer],
  );
  const changes = comparison?.changes ?? 0;
  const at = Math.min(current, changes);
  const step = (by: 1 | -1): void => {
    const next = ((at - 1 + by + changes) % changes) + 1;
    setCurrent(next);
    const row = texts.current?.querySelector<HTMLElement>(`[data-change="${next}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  };
  const restore = useCallback(
    (part: ComparedPart): void => {
      if (!older?.ok) return;
      // The row goes with the change: the focus stays with the texts.
      texts.current?.focus();
      void restoreChange(desk, openStory, older.value, part);
    },
    [desk, openStory, older],
  );
  const onRestore = compared.b === 'now' ? restore : null;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (key === 'Escape') onLeave();
    if (altKey || ctrlKey || metaKey || changes === 0) return;
    if (!(event.target instanceof Node) || texts.current?.contains(event.target) !== true) return;
    const part = comparison?.parts.find(({ change, how }) => change === at && how !== 'away');
    if (key === 'ArrowDown') step(1);
    else if (key === 'ArrowUp') step(-1);
    else if (key.toLowerCase() === 'r' && part !== undefined) onRestore?.(part);
    else return;
    event.preventDefault();
  };
  const failed = [older, newer].find((read) => read?.ok === false);
  return (
    <section
      className={styles.comparison}
      aria-label="Comparison"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className={styles.bar}>
        <SegmentedControl label="Layout" segments={LAYOUTS} value={layout} onChange={setLayout} />
        <span role="status">{comparison === null ? '' : comparisonWords(comparison)}</span>
        <span className={styles.grow} />
        {changes > 0 && (
          <>
            <IconButton
              label="Previous change"
              icon={ChevronUp}
              keys="Up"
              onClick={() => step(-1)}
            />
            <span className={styles.place}>
              {at} of {changes}
            </span>
            <IconButton
              label="Next change"
              icon={ChevronDown}
              keys="Down"
              onClick={() => step(1)}
            />
          </>
        )}
        <Button kind="quiet" keys="Esc" onClick={onLeave}>
          Done
        </Button>
      </div>
      <div
        className={classNames(styles.scroll, layout === 'sides' && styles.sides)}
        ref={texts}
        tabIndex={0}
        data-region-entry=""
        role="group"
        aria-label="Both texts"
      >
        <div className={styles.heads}>
          <Head side="A" text={compared.a} />
          <Head side="B" text={compared.b} />
        </div>
        {failed?.ok === false && (
          <p className={styles.fault} role="alert">
            {failed.error.message} {failed.error.copy} {failed.error.wayOn}
          </p>
        )}
        {failed === undefined && comparison === null && <p>Comparing…</p>}
        {comparison !== null && (
          <div className={styles.texts}>
            <ComparedParts
              parts={comparison.parts}
              layout={layout}
              current={at}
              onCurrent={setCurrent}
              onRestore={onRestore}
            />
          </div>
        )}
      </div>
    </section>
  );
}

function Head({ side, text }: { readonly side: 'A' | 'B'; readonly text: Text }) {
  return (
    <p>
      <i aria-hidden="true">{side}</i> <b>{textTitle(text)}</b>{' '}
      {text === 'now' ? 'as on the page' : `${dayOf(text)}, ${timeOf(text)}`}
    </p>
  );
}
