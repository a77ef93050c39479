import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { CommandId } from '@shared/contract/commands';
import { blocksOf, problemsIn, waive, type PreflightRow } from '@shared/export/preflight';
import { SIGN_OFF_PLACE } from '@shared/export/sign-off/check-sign-off';
import type { HouseStyle } from '@shared/house-style/house-style';
import { docOf } from '@shared/story/parse-story';
import { useDesk } from '../../desk/desk-context';
import type { OpenStory } from '../../desk/open-story/open-story';
import { styleOf, type StyleActions } from '../../desk/story-style/story-style';
import { useAnswer } from '../../desk/use-answer';
import { announce } from '../../ui/announce';
import { CheckList } from './check-list';
import { CorrectionsPart } from './corrections/corrections-part';
import { LastExport } from './last-export';
import { MetadataPart } from './metadata/metadata-part';
import { useSeenFacts } from './metadata/seen-facts';
import { OutcomeLine } from './outcome-line';
import { placePosition } from './place-words';
import { PresetChoice } from './preset-choice';
import { isDraft, publishingOf, type Way } from './publishing';
import styles from './publish-panel.module.css';
import { SignOffPart } from './sign-off/sign-off-part';
import { carryOut, useFixes } from './row-fix';
import { sendOut, showExport } from './send-out';
import { preflightToday, usePreflight } from './story-preflight';
import { styleFixes, type StyleFix } from './style-fixes';
import { TargetChoice } from './target-choice';
import { WaysOut } from './ways-out';

export interface PublishPanelProps {
  readonly openStory: OpenStory;
  /** Null while the story's house style is not at hand: nothing can go out without it. */
  readonly houseStyle: HouseStyle | null;
  /** Leads to the place that a check names; `position` is where it begins on the page, null for furniture. */
  readonly onGoTo: (where: string, position: number | null) => void;
  /** Shows the page as it would be published, or takes it away. */
  readonly onPreview: () => void;
  /** Where a picture is served in the size of the screen. */
  readonly mediaUrl: (hash: string) => string;
  /** What can be done about what the house style says; null while no page stands. */
  readonly styleActions: Pick<StyleActions, 'apply'> | null;
  /** Puts a dated note on the page, in which readers are told of a change. */
  readonly onNote: (command: CommandId) => void;
  /** Shows the desk's log of corrections. */
  readonly onCorrectionsLog: () => void;
}

const NO_CURES: ReadonlyMap<string, StyleFix> = new Map();

/** What still stands in the way, and the ways out. */
export function PublishPanel({
  openStory,
  houseStyle,
  onGoTo,
  onPreview,
  mediaUrl,
  styleActions,
  onNote,
  onCorrectionsLog,
}: PublishPanelProps) {
  const desk = useDesk();
  const settings = useAnswer('settings:read', {});
  const preflight = usePreflight(openStory, houseStyle);
  const facts = useSeenFacts(openStory, houseStyle);
  const fixes = useFixes(openStory, houseStyle, preflight);
  const style = useStore(styleOf(openStory));
  const cures = useMemo(
    () => (styleActions === null ? NO_CURES : styleFixes(style.open)),
    [style.open, styleActions],
  );
  const fixTitles = useMemo(
    () =>
      new Map([
        ...fixes.map(({ row, title }): [string, string] => [row.id, title]),
        ...[...cures].map(([id, { title }]): [string, string] => [id, title]),
      ]),
    [fixes, cures],
  );
  const publishing = useStore(publishingOf(openStory));
  const checks = useRef<HTMLElement>(null);
  const signOff = useRef<HTMLElement>(null);
  const targetList = useRef<HTMLDivElement>(null);
  const known = useMemo(() => (preflight === null ? [] : problemsIn(preflight)), [preflight]);
  const { targets, outcome } = publishing;

  const toFirstBlock = (): void => {
    const rows = checks.current?.querySelectorAll<HTMLElement>(
      '[data-level="error"] :is(button, [tabindex])',
    );
    rows?.[0]?.focus();
  };
  const send = (way: Way, unchecked = false): void => {
    // The list may be older than the last word: what decides is the story as it stands now.
    const { phase, open } = styleOf(openStory).getState();
    const heard = phase === 'checked' && !unchecked ? open : null;
    if (way.kind === 'export' && way.targets.length === 0)
      targetList.current?.querySelector('input')?.focus();
    else if (
      houseStyle === null ||
      (!isDraft(way) && blocksOf(preflightToday(openStory.story, houseStyle, heard)).length > 0)
    )
      toFirstBlock();
    else void sendOut(desk, openStory, houseStyle, way, { unchecked });
  };
  const fix = (chosen: Parameters<typeof carryOut>[2]): void => {
    if (houseStyle !== null) carryOut(openStory, houseStyle, chosen);
  };
  const fixRow = (row: PreflightRow): void => {
    const cure = cures.get(row.id);
    if (cure === undefined)
      fix((each) => each.row.id === row.id && each.row.message === row.message);
    else if (styleActions !== null) {
      styleActions.apply(cure.match, 0);
      announce(cure.done);
    }
  };
  const setWaivers = (row: PreflightRow, given: ReturnType<typeof waive>): void => {
    const others = openStory.record.waivers.filter(({ id }) => id !== row.id);
    openStory.changeRecord({ waivers: given === null ? others : [...others, given] });
  };
  const goTo = (where: string): void => {
    if (where === SIGN_OFF_PLACE) signOff.current?.focus();
    else onGoTo(where, placePosition(docOf(openStory.story), where));
  };
  return (
    <div className={styles.publish}>
      <div className={styles.scroll}>
        <PresetChoice
          openStory={openStory}
          houseStyle={houseStyle}
          onTargets={(next) => publishingOf(openStory).setState({ targets: next })}
        />
        <div ref={targetList}>
          <TargetChoice
            targets={targets}
            favourites={houseStyle?.targets ?? []}
            onChange={(next) => publishingOf(openStory).setState({ targets: next })}
            onPreview={onPreview}
          />
        </div>
        <CheckList
          ref={checks}
          preflight={preflight}
          missingHouseStyle={houseStyle === null ? openStory.record.houseStyleId : null}
          style={style}
          fixTitles={fixTitles}
          safe={fixes.filter((each) => each.safe).length}
          onFix={fixRow}
          onFixAllSafe={() => fix(({ safe }) => safe)}
          userName={settings?.ok === true ? settings.value.name : ''}
          onGoTo={goTo}
          onWaive={(row, name, reason) =>
            setWaivers(row, waive(row, { name, reason, at: new Date().toISOString() }))
          }
          onTakeBack={(row) => setWaivers(row, null)}
        />
        <MetadataPart
          openStory={openStory}
          houseStyle={houseStyle}
          facts={facts}
          mediaUrl={mediaUrl}
          onGoTo={goTo}
        />
        {houseStyle !== null && (
          <>
            <SignOffPart
              ref={signOff}
              openStory={openStory}
              houseStyle={houseStyle}
              onProof={(form) =>
                send({ kind: 'export', targets: [form], again: false, draft: 'proof' })
              }
            />
            <CorrectionsPart
              openStory={openStory}
              houseStyle={houseStyle}
              onLog={onCorrectionsLog}
            />
          </>
        )}
        {outcome === null ? (
          <LastExport
            openStory={openStory}
            onShow={() => void showExport(desk, openStory)}
            onNote={onNote}
          />
        ) : (
          <OutcomeLine
            outcome={outcome}
            known={known}
            openStory={openStory}
            onRetry={(way) => send(way)}
            onUnchecked={(way) => send(way, true)}
            onShow={() => void showExport(desk, openStory)}
            onShowChecks={toFirstBlock}
            onNote={onNote}
          />
        )}
      </div>
      <WaysOut
        publishing={publishing}
        blocking={houseStyle === null ? 1 : preflight === null ? 0 : blocksOf(preflight).length}
        noStyle={houseStyle === null}
        onSend={send}
      />
    </div>
  );
}
