import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { slugOf } from '@shared/export/file-names';
import { problemsIn } from '@shared/export/preflight';
import { TARGET_NAMES } from '@shared/export/targets/target-names';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { TargetId } from '@shared/house-style/target-ids';
import type { Problem } from '@shared/result/problem';
import type { Story } from '@shared/story/story';
import type { OpenStory } from '../../../desk/open-story/open-story';
import { useRestingStory } from '../../../desk/use-resting-story';
import { announce } from '../../../ui/announce';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { usePreflight } from '../story-preflight';
import { ColouredLine, lineClass } from './coloured-line';
import styles from './page-preview.module.css';
import { pageSource, type SourceLine } from './page-source';
import { sourceOf, targetSource, type SourceTarget, type TargetSource } from './target-source';

export interface SourcePaneProps {
  readonly openStory: OpenStory;
  readonly houseStyle: HouseStyle;
  readonly targets: readonly TargetId[];
  readonly onCopy: () => void;
}

/** What an export writes, line by line, with the lines marked that a check speaks of. */
export function SourcePane({ openStory, houseStyle, targets, onCopy }: SourcePaneProps) {
  const rested = useRestingStory(openStory);
  const preflight = usePreflight(openStory, houseStyle);
  const problems = useMemo(() => (preflight === null ? [] : problemsIn(preflight)), [preflight]);
  const target = sourceOf(targets);
  const story = useMemo(() => rested ?? openStory.story, [rested, openStory]);
  const source = useSource(story, houseStyle, target, problems);
  const list = useRef<HTMLOListElement>(null);
  const faults = useMemo(
    () => (source?.lines ?? []).flatMap(({ level }, at) => (level === null ? [] : [at])),
    [source],
  );
  const bytes = useMemo(
    () => new TextEncoder().encode((source?.lines ?? []).map(({ text }) => text).join('\n')).length,
    [source],
  );
  return (
    <div className={styles.source}>
      <div className={styles.sourceHead}>
        <b>{TARGET_NAMES[target].name}</b>
        {source && (
          <>
            <span className={styles.file}>
              {slugOf(story)}
              {source.ending}
            </span>
            <span>{(bytes / 1000).toFixed(1)} kB</span>
          </>
        )}
        <span className={styles.grow} />
        {faults.length > 0 && <FaultKeys faults={faults} lines={source?.lines ?? []} list={list} />}
        <Button size="small" command="copy-html" onClick={onCopy}>
          Copy as HTML
        </Button>
      </div>
      {source === undefined ? (
        <p className={styles.none}>Writing…</p>
      ) : source === null ? (
        <p className={styles.none}>
          The story holds a character that no page can. The checks say where it stands.
        </p>
      ) : (
        <ol
          className={styles.code}
          tabIndex={0}
          aria-label={isHtml(target) ? 'Exported HTML' : `Exported ${TARGET_NAMES[target].name}`}
          ref={list}
        >
          {source.lines.map(({ text, level, words }, at) => (
            <li
              key={at}
              className={lineClass(level)}
              title={words === '' ? undefined : words}
              tabIndex={level === null ? undefined : -1}
            >
              <ColouredLine text={text} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** Goes from one marked line to the next, round and round, and says what is the matter with it. */
function FaultKeys({
  faults,
  lines,
  list,
}: {
  readonly faults: readonly number[];
  readonly lines: readonly SourceLine[];
  readonly list: RefObject<HTMLOListElement | null>;
}) {
  const [current, setCurrent] = useState<number | null>(null);
  const go = (step: 1 | -1): void => {
    const from = current === null ? (step === 1 ? -1 : 0) : faults.indexOf(current);
    const line = faults.at((from + step) % faults.length);
    if (line === undefined) return;
    setCurrent(line);
    list.current?.children.item(line)?.scrollIntoView({ block: 'center' });
    announce(`Line ${line + 1}. ${lines[line]?.words ?? ''}`);
  };
  const at = current === null ? -1 : faults.indexOf(current);
  return (
    <>
      <span title={current === null ? undefined : lines[current]?.words}>
        {at < 0
          ? `${faults.length} marked`
          : `${at + 1} of ${faults.length} marked, line ${faults[at] === undefined ? '' : faults[at] + 1}`}
      </span>
      <span>
        <IconButton small label="Previous marked line" icon={ChevronUp} onClick={() => go(-1)} />
        <IconButton small label="Next marked line" icon={ChevronDown} onClick={() => go(1)} />
      </span>
    </>
  );
}

function isHtml(target: SourceTarget): target is 'page' | 'fragment' {
  return target === 'page' || target === 'fragment';
}

/** Undefined while a target is being written for the first time; null where it can't be. */
function useSource(
  story: Story,
  houseStyle: HouseStyle,
  target: SourceTarget,
  problems: readonly Problem[],
): TargetSource | null | undefined {
  const html = useMemo(() => {
    if (!isHtml(target)) return undefined;
    const lines = pageSource(story, houseStyle, target, problems);
    return lines && { ending: target === 'page' ? '.html' : '.fragment.html', lines };
  }, [story, houseStyle, target, problems]);
  const [made, setMade] = useState<{ readonly of: string; readonly source: TargetSource | null }>();
  useEffect(() => {
    if (isHtml(target)) return undefined;
    let wanted = true;
    void targetSource(story, houseStyle, target, problems).then((source) => {
      if (wanted) setMade({ of: target, source });
    });
    return () => {
      wanted = false;
    };
  }, [story, houseStyle, target, problems]);
  return isHtml(target) ? html : made?.of === target ? made.source : undefined;
}
