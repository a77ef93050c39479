import { useState, type KeyboardEvent } from 'react';
import type { KeptVersion } from '@shared/contract/version-channels';
import { Button } from '../../ui/button';
import { rovingIndex } from '../../ui/roving-index';
import { chooseSide, chooseText, sideOf, type Side } from './choose-texts';
import styles from './history-panel.module.css';
import type { ComparedTexts, Text } from './story-history';
import { VersionRow } from './version-row';
import { byDay, dayName } from './version-words';

export interface VersionListProps {
  readonly storyId: string;
  /** Newest first. */
  readonly versions: readonly KeptVersion[];
  readonly compared: ComparedTexts | null;
  readonly onCompare: (compared: ComparedTexts | null) => void;
}

function dayHead(day: string) {
  const name = dayName(day, new Date());
  return name === null ? (
    day
  ) : (
    <>
      {name} <em>{day}</em>
    </>
  );
}

/** Versions that are shown at first: a list of thousands would be slow to draw. */
const AT_FIRST = 200;

const SIDES: Readonly<Record<string, Side | undefined>> = { a: 'A', b: 'B' };

/**
 * The story as it stands and its versions by day. One stop for Tab; arrows go from one to the next, Enter compares with
 * now, A and B choose the two, Esc ends the comparison.
 */
export function VersionList({ storyId, versions, compared, onCompare }: VersionListProps) {
  const [all, setAll] = useState(false);
  if (versions.length === 0)
    return (
      <p className={styles.words}>
        No version is kept yet. The first comes with your first change; keep one by name whenever
        the copy reaches a stage.
      </p>
    );
  const shown = all ? versions : versions.slice(0, AT_FIRST);
  const texts: readonly Text[] = ['now', ...shown];
  const stop = texts.findIndex((text) => sideOf(text, compared) === 'A');
  const choose = (text: Text, side: Side | null): void =>
    onCompare(
      side === null
        ? chooseText(text, compared, versions)
        : chooseSide(side, text, compared, versions),
    );
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (key === 'Escape' && compared !== null) onCompare(null);
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('button[data-text]')];
    const at = rows.findIndex((row) => row === document.activeElement);
    const text = texts[at];
    if (text === undefined || altKey || ctrlKey || metaKey) return;
    const side = SIDES[key.toLowerCase()];
    const to = rovingIndex(key, at, rows.length);
    if (side !== undefined) choose(text, side);
    else if (to === null) return;
    else rows[to]?.focus();
    event.preventDefault();
  };
  const row = (text: Text) => (
    <VersionRow
      key={text === 'now' ? text : text.id}
      storyId={storyId}
      text={text}
      side={sideOf(text, compared)}
      isStop={text === texts[Math.max(stop, 0)]}
      onChoose={(side) => choose(text, side)}
    />
  );
  return (
    <div role="group" aria-label="Versions" onKeyDown={onKeyDown}>
      <ol className={styles.day}>{row('now')}</ol>
      {byDay(shown).map(({ day, versions: ofDay }) => (
        <section key={ofDay[0]?.id} className={styles.day}>
          <h2>{dayHead(day)}</h2>
          <ol>{ofDay.map(row)}</ol>
        </section>
      ))}
      {shown.length < versions.length && (
        <Button kind="link" size="small" onClick={() => setAll(true)}>
          {`Show all ${versions.length.toLocaleString('en-GB')} versions`}
        </Button>
      )}
    </div>
  );
}
