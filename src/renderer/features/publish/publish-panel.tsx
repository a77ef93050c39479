import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { CommandId } from '@shared/contract/commands';
import { stopsExport } from '@shared/export/preflight';
import type { HouseStyle } from '@shared/house-style/house-style';
import { TARGET_NAMES } from '@shared/export/targets/target-names';
import type { TargetId } from '@shared/export/targets/target';
import { docOf } from '@shared/story/parse-story';
import { useDesk } from '../../desk/desk-context';
import type { OpenStory } from '../../desk/open-story/open-story';
import { styleOf } from '../../desk/story-style/story-style';
import { Button } from '../../ui/button';
import { LevelMark } from '../../ui/level-mark';
import { CheckList } from './check-list';
import { LastExport } from './last-export';
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
  /** Shows the page as it would be published, or takes it away. */
  readonly onPreview: () => void;
  /** Puts a dated note on the page, in which readers are told of a change. */
  readonly onNote: (command: CommandId) => void;
}

/** What still stands in the way, and the ways out. */
export function PublishPanel({
  openStory,
  houseStyle,
  onGoTo,
  onPreview,
  onNote,
}: PublishPanelProps) {
  const desk = useDesk();
  const own = useChecks(openStory, houseStyle);
  const style = useStore(styleOf(openStory));
  const problems = useMemo(
    () => (own === null ? null : [...own, ...styleProblems(style.open)]),
    [own, style.open],
  );
  const { target, busy, outcome, exported, goUnchecked } = useStore(publishingOf(openStory));
  const checks = useRef<HTMLElement>(null);
  const blocking = problems?.filter(({ level }) => level === 'error').length ?? 0;
  const blocked = houseStyle === null || (problems !== null && stopsExport(problems));

  const toFirstBlock = (): void => {
    const rows = checks.current?.querySelectorAll<HTMLElement>(
      '[data-level="error"] :is(button, [tabindex])',
    );
    rows?.[0]?.focus();
  };
  const send = (way: Way, unchecked = false): void => {
    // The list may be older than the last word: what decides is the story as it stands now.
    const { phase, open } = styleOf(openStory).getState();
    const known = phase === 'checked' ? styleProblems(open) : [];
    const draft = way.kind === 'export' && way.draft === true;
    if (
      houseStyle === null ||
      (!draft && stopsExport([...preflightToday(openStory.story, houseStyle), ...known]))
    )
      toFirstBlock();
    else void sendOut(desk, openStory, houseStyle, way, { unchecked });
  };
  return (
    <div className={styles.publish}>
      <div className={styles.scroll}>
        <TargetChoice
          target={target}
          favourites={houseStyle?.targets ?? []}
          onChange={(next) => publishingOf(openStory).setState({ target: next })}
        />
        <CheckList
          ref={checks}
          problems={problems}
          missingHouseStyle={houseStyle === null ? openStory.record.houseStyleId : null}
          style={style}
          onGoTo={(where) => onGoTo(where, placePosition(docOf(openStory.story), where))}
        />
        {outcome === null && (
          <LastExport
            openStory={openStory}
            onShow={() => void showExport(desk, openStory)}
            onNote={onNote}
          />
        )}
        {outcome !== null && (
          <OutcomeLine
            outcome={outcome}
            known={problems ?? []}
            openStory={openStory}
            onRetry={(way) => send(way)}
            onUnchecked={(way) => send(way, true)}
            onShow={() => void showExport(desk, openStory)}
            onShowChecks={toFirstBlock}
            onNote={onNote}
          />
        )}
      </div>
      <footer className={styles.bar}>
        {busy && goUnchecked === null && <p className={styles.blocked}>Exporting…</p>}
        {goUnchecked !== null && (
          <p className={styles.blocked}>
            <span>Waiting for the house style…</span>
            <Button size="small" onClick={goUnchecked}>
              Export unchecked
            </Button>
          </p>
        )}
        {blocked && !busy && (
          <p className={styles.blocked}>
            <LevelMark level="error" />
            {blocking <= 1 ? 'Blocked by 1 check' : `Blocked by ${blocking} checks`}
          </p>
        )}
        <div className={styles.ways}>
          <Button size="large" onClick={onPreview}>
            Preview
          </Button>
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
            {...commandOf(target)}
            onClick={() => send({ kind: 'export', target, again: false })}
          >
            {`Export ${target === 'page' ? 'page' : inLine(TARGET_NAMES[target].name)}…`}
          </Button>
        </div>
      </footer>
    </div>
  );
}

/** The keys that send this target out, where it has any. */
function commandOf(target: TargetId): { readonly command?: CommandId } {
  if (target === 'page') return { command: 'export' };
  return target === 'fragment' ? { command: 'export-fragment' } : {};
}

/** A common noun loses its capital inside a line; a proper name keeps it. */
function inLine(name: string): string {
  return ['Fragment', 'E-mail', 'Plain text'].includes(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}
