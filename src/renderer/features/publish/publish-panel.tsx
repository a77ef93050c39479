import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { stopsExport } from '@shared/export/preflight';
import type { HouseStyle } from '@shared/house-style/house-style';
import { docOf } from '@shared/story/parse-story';
import { useDesk } from '../../desk/desk-context';
import type { OpenStory } from '../../desk/open-story/open-story';
import { styleOf } from '../../desk/story-style/story-style';
import { Button } from '../../ui/button';
import { LevelMark } from '../../ui/level-mark';
import { CheckList } from './check-list';
import { OutcomeLine } from './outcome-line';
import { placePosition } from './place-words';
import { preflightToday } from './preflight-today';
import { publishingOf, sendOut, showExport, type Way } from './publishing';
import styles from './publish-panel.module.css';
import { styleProblems } from './style-problems';
import { TargetChoice } from './target-choice';
import { useChecks } from './use-checks';

export interface PublishPanelProps {
  readonly openStory: OpenStory;
  /** Null while the story's house style is not at hand: nothing can go out without it. */
  readonly houseStyle: HouseStyle | null;
  /** Leads to the place that a check names; `position` is where it begins on the page, null for furniture. */
  readonly onGoTo: (where: string, position: number | null) => void;
}

/** What still stands in the way, and the ways out. */
export function PublishPanel({ openStory, houseStyle, onGoTo }: PublishPanelProps) {
  const desk = useDesk();
  const own = useChecks(openStory, houseStyle);
  const style = useStore(styleOf(openStory));
  const problems = useMemo(
    () => (own === null ? null : [...own, ...styleProblems(style.open)]),
    [own, style.open],
  );
  const { target, busy, outcome, exported } = useStore(publishingOf(openStory));
  const checks = useRef<HTMLElement>(null);
  const blocking = problems?.filter(({ level }) => level === 'error').length ?? 0;
  const blocked = houseStyle === null || (problems !== null && stopsExport(problems));

  const toFirstBlock = (): void => {
    const rows = checks.current?.querySelectorAll<HTMLElement>(
      '[data-level="error"] :is(button, [tabindex])',
    );
    rows?.[0]?.focus();
  };
  const send = (way: Way): void => {
    // The list may be older than the last word: what decides is the story as it stands now.
    const { phase, open } = styleOf(openStory).getState();
    const known = phase === 'checked' ? styleProblems(open) : [];
    const draft = way.kind === 'export' && way.draft === true;
    if (
      houseStyle === null ||
      (!draft && stopsExport([...preflightToday(openStory.story, houseStyle), ...known]))
    )
      toFirstBlock();
    else void sendOut(desk, openStory, houseStyle, way);
  };
  return (
    <div className={styles.publish}>
      <div className={styles.scroll}>
        <TargetChoice
          target={target}
          onChange={(next) => publishingOf(openStory).setState({ target: next })}
        />
        <CheckList
          ref={checks}
          problems={problems}
          missingHouseStyle={houseStyle === null ? openStory.record.houseStyleId : null}
          style={style}
          onGoTo={(where) => onGoTo(where, placePosition(docOf(openStory.story), where))}
        />
        {outcome !== null && (
          <OutcomeLine
            outcome={outcome}
            known={problems ?? []}
            openStory={openStory}
            onRetry={send}
            onShow={() => void showExport(desk, openStory)}
            onShowChecks={toFirstBlock}
          />
        )}
      </div>
      <footer className={styles.bar}>
        {busy && <p className={styles.blocked}>Exporting…</p>}
        {blocked && !busy && (
          <p className={styles.blocked}>
            <LevelMark level="error" />
            {blocking <= 1 ? 'Blocked by 1 check' : `Blocked by ${blocking} checks`}
          </p>
        )}
        <div className={styles.ways}>
          <Button
            size="large"
            blocked={houseStyle === null}
            onClick={() => send({ kind: 'export', target, again: false, draft: true })}
          >
            Save draft copy
          </Button>
          <Button size="large" blocked={blocked} onClick={() => send({ kind: 'copy' })}>
            Copy as HTML
          </Button>
          {exported && (
            <Button
              size="large"
              blocked={blocked}
              onClick={() => send({ kind: 'export', target, again: true })}
            >
              Export again
            </Button>
          )}
          <Button
            size="large"
            kind="primary"
            blocked={blocked}
            command={target === 'page' ? 'export' : 'export-fragment'}
            onClick={() => send({ kind: 'export', target, again: false })}
          >
            {target === 'page' ? 'Export page…' : 'Export fragment…'}
          </Button>
        </div>
      </footer>
    </div>
  );
}
