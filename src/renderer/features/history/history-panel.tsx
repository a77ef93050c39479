import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { KeptVersion } from '@shared/contract/version-channels';
import type { OpenStory } from '../../desk/open-story/open-story';
import { Button } from '../../ui/button';
import styles from './history-panel.module.css';
import { KeepForm } from './keep-form';
import { historyOf } from './story-history';
import { useVersions } from './use-versions';
import { VersionList } from './version-list';
import { versionTitle } from './version-words';

export interface HistoryPanelProps {
  readonly openStory: OpenStory;
  /** Brings a version back as the story's newest text. */
  readonly onRestore: (version: KeptVersion) => void;
}

/** The versions of a story: keep one, compare one with the page, bring one back. */
export function HistoryPanel({ openStory, onRestore }: HistoryPanelProps) {
  const [naming, setNaming] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const answer = useVersions(openStory.id);
  const { chosen } = useStore(historyOf(openStory));
  const choose = (version: KeptVersion | null): void =>
    historyOf(openStory).setState({ chosen: version });
  /** Ends the comparison: the focus goes from the bar, which is about to go, to the version in the list. */
  const leave = (): void => {
    const pressed = panel.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    (pressed ?? panel.current)?.focus();
    choose(null);
  };
  return (
    <div className={styles.history} ref={panel} tabIndex={-1}>
      <div className={styles.head}>
        <p>
          A version is kept by itself as you work, and at each save and export that you ask for.
        </p>
        {naming ? (
          <KeepForm openStory={openStory} onLeave={() => setNaming(false)} />
        ) : (
          <Button size="small" onClick={() => setNaming(true)}>
            Keep a version…
          </Button>
        )}
      </div>
      <div className={styles.scroll}>
        {answer === null && <p className={styles.words}>Reading the history…</p>}
        {answer?.ok === false && (
          <p className={styles.fault} role="alert">
            The history could not be read. {answer.error.message} {answer.error.copy}{' '}
            {answer.error.wayOn}
          </p>
        )}
        {answer?.ok === true && (
          <VersionList versions={answer.value.versions} chosen={chosen} onChoose={choose} />
        )}
      </div>
      {chosen !== null && (
        <div className={styles.bar}>
          <span>
            Comparing <b>{versionTitle(chosen)}</b> with now
          </span>
          <Button onClick={leave}>Done</Button>
          <Button
            kind="primary"
            onClick={() => {
              leave();
              onRestore(chosen);
            }}
          >
            Restore
          </Button>
        </div>
      )}
    </div>
  );
}
