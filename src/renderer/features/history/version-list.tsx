import { useState, type KeyboardEvent } from 'react';
import type { KeptVersion } from '@shared/contract/version-channels';
import { Button } from '../../ui/button';
import { rovingIndex } from '../../ui/roving-index';
import styles from './history-panel.module.css';
import { byDay, timeOf, versionFacts, versionTitle } from './version-words';

export interface VersionListProps {
  /** Newest first. */
  readonly versions: readonly KeptVersion[];
  readonly chosen: KeptVersion | null;
  readonly onChoose: (version: KeptVersion | null) => void;
}

/** Versions that are shown at first: a list of thousands would be slow to draw. */
const AT_FIRST = 200;

/** Versions by day. One stop for Tab; arrows go from one to the next, Enter compares, Esc ends the comparison. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const [all, setAll] = useState(false);
  if (versions.length === 0)
    return (
      <p className={styles.words}>
        No version is kept yet. The first comes with your first change; keep one by name whenever
        the copy reaches a stage.
      </p>
    );
  const shown = all ? versions : versions.slice(0, AT_FIRST);
  const stop = shown.some(({ id }) => id === chosen?.id) ? chosen?.id : shown[0]?.id;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape' && chosen !== null) onChoose(null);
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('button[aria-pressed]')];
    const at = rows.findIndex((row) => row === document.activeElement);
    const to = at === -1 ? null : rovingIndex(event.key, at, rows.length);
    if (to === null) return;
    event.preventDefault();
    rows[to]?.focus();
  };
  return (
    <div role="group" aria-label="Versions" onKeyDown={onKeyDown}>
      {byDay(shown).map(({ day, versions: ofDay }) => (
        <section key={ofDay[0]?.id} className={styles.day}>
          <h2>{day}</h2>
          <ol>
            {ofDay.map((version) => (
              <li key={version.id}>
                <button
                  type="button"
                  className={styles.version}
                  aria-pressed={version.id === chosen?.id}
                  tabIndex={version.id === stop ? 0 : -1}
                  onClick={() => onChoose(version)}
                >
                  <time dateTime={version.keptAt}>{timeOf(version)}</time>
                  <span>
                    <b>{versionTitle(version)}</b> <small>{versionFacts(version)}</small>
                  </span>
                </button>
              </li>
            ))}
          </ol>
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
