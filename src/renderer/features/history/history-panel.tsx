import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { KeptVersion } from '@shared/contract/version-channels';
import type { OpenStory } from '../../desk/open-story/open-story';
import { Button } from '../../ui/button';
import styles from './history-panel.module.css';
import { KeepForm } from './keep-form';
import { historyOf, type ComparedTexts } from './story-history';
import { useVersions } from './use-versions';
import { VersionList } from './version-list';
import { timeOf } from './version-words';

export interface HistoryPanelProps {
  readonly openStory: OpenStory;
  /** Brings a version back as the story's newest text. */
  readonly onRestore: (version: KeptVersion) => void;
  /** Shows what the taking in of the story did, and its original; for a story that came from outside. */
  readonly onImportReport: () => void;
}

/** The versions of a story: keep one, compare any two, bring one back. */
export function HistoryPanel({ openStory, onRestore, onImportReport }: HistoryPanelProps) {
  const [naming, setNaming] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const answer = useVersions(openStory.id);
  const fromOutside =
    answer?.ok === true && answer.value.versions.some(({ kind }) => kind === 'asFiled');
  const { compared } = useStore(historyOf(openStory));
  const compare = (texts: ComparedTexts | null): void =>
    historyOf(openStory).setState({ compared: texts });
  /** Ends the comparison: the focus goes from the bar, which is about to go, to the version in the list. */
  const leave = (): void => {
    const stop = panel.current?.querySelector<HTMLElement>('button[data-text][tabindex="0"]');
    (stop ?? panel.current)?.focus();
    compare(null);
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
        {fromOutside && !naming && (
          <Button size="small" kind="text" onClick={onImportReport}>
            Import report…
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
          <VersionList
            storyId={openStory.id}
            versions={answer.value.versions}
            compared={compared}
            onCompare={compare}
          />
        )}
      </div>
      {compared !== null && (
        <div className={styles.bar}>
          <span>
            Comparing <b>A</b> with <b>B</b>
          </span>
          <Button
            onClick={() => {
              leave();
              onRestore(compared.a);
            }}
          >
            <span className={styles.restore}>Restore {restoreName(compared.a)}</span>
          </Button>
        </div>
      )}
    </div>
  );
}

/** "“Filed”", or "A of 12:04" where it has no name. */
function restoreName(version: KeptVersion): string {
  return version.name === '' ? `A of ${timeOf(version)}` : `“${version.name}”`;
}
