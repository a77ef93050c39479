import { useEffect, useRef } from 'react';
import { useSaveState } from '../../desk/open-story/use-open-story';
import type { OpenStory } from '../../desk/open-story/open-story';
import type { Problem } from '@shared/result/problem';
import { Button } from '../../ui/button';
import { LevelMark } from '../../ui/level-mark';
import { ChangedSince, type ChangedSinceProps } from './changed-since';
import styles from './outcome-line.module.css';
import { writtenWords, type Outcome, type Way } from './publishing';
import { writtenFiles } from './written-files';

export interface OutcomeLineProps {
  readonly outcome: Outcome;
  readonly openStory: OpenStory;
  /** What the list of checks says already. */
  readonly known: readonly Problem[];
  readonly onRetry: (way: Way) => void;
  readonly onUnchecked: (way: Way) => void;
  readonly onShow: () => void;
  readonly onShowChecks: () => void;
  readonly onNote: ChangedSinceProps['onNote'];
}

/** What became of the last way out: names of files, or what happened, where the copy is and the way on. */
export function OutcomeLine(props: OutcomeLineProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), [props.outcome]);
  return (
    <section className={styles.outcome} aria-label="Last export" ref={section}>
      <OutcomeWords {...props} />
    </section>
  );
}

function OutcomeWords({
  outcome,
  openStory,
  known,
  onRetry,
  onUnchecked,
  onShow,
  onShowChecks,
  onNote,
}: OutcomeLineProps) {
  switch (outcome.kind) {
    case 'written':
      return (
        <>
          <h2>
            <LevelMark level="pass" />
            {writtenWords(outcome.draft)}
          </h2>
          <ul className={styles.files}>
            {writtenFiles(outcome.written.files).map((file) => (
              <li key={file}>{file}</li>
            ))}
          </ul>
          <p className={styles.folder}>{outcome.written.folder}</p>
          <Warnings problems={unknown(outcome.written.warnings, known)} />
          <Since revision={outcome.revision} openStory={openStory} onNote={onNote} />
          <Button size="small" onClick={onShow}>
            Show in folder
          </Button>
        </>
      );
    case 'copied':
      return (
        <>
          <h2>
            <LevelMark level="pass" />
            Copied as HTML
          </h2>
          <p>
            {outcome.characters.toLocaleString('en-GB')} characters are on the clipboard, as HTML
            and as plain text.
          </p>
          <Warnings problems={unknown(outcome.warnings, known)} />
          <Since revision={outcome.revision} openStory={openStory} onNote={onNote} />
        </>
      );
    case 'blocked':
      return (
        <>
          <h2>
            <LevelMark level="error" />
            Not exported
          </h2>
          <p>
            {outcome.problems.find(({ level }) => level === 'error')?.message} Nothing was written.
          </p>
          <Button size="small" onClick={onShowChecks}>
            Go to the first check
          </Button>
        </>
      );
    case 'failed':
      return (
        <>
          <h2>
            <LevelMark level="error" />
            {outcome.way.kind === 'copy' ? 'Not copied' : 'Not exported'}
          </h2>
          <p>{outcome.error.message}</p>
          <p>{outcome.error.copy}</p>
          <p>{outcome.error.wayOn}</p>
          <Button size="small" onClick={() => onRetry(outcome.way)}>
            Try again
          </Button>
        </>
      );
    case 'unchecked':
      return (
        <>
          <h2>
            <LevelMark level="error" />
            {outcome.way.kind === 'copy' ? 'Not copied' : 'Not exported'}
          </h2>
          <p>
            The house style could not be checked. {outcome.words} Nothing was written; the story is
            as it was.
          </p>
          <div className={styles.choices}>
            <Button size="small" onClick={() => onRetry(outcome.way)}>
              Try again
            </Button>
            <Button size="small" onClick={() => onUnchecked(outcome.way)}>
              {outcome.way.kind === 'copy' ? 'Copy unchecked' : 'Export unchecked'}
            </Button>
          </div>
        </>
      );
    case 'called-off':
      return (
        <>
          <h2>
            <LevelMark level="suggestion" />
            Called off
          </h2>
          <p>Nothing was written; the story is as it was.</p>
        </>
      );
    case 'not-shown':
      return (
        <>
          <h2>
            <LevelMark level="warning" />
            No export to show
          </h2>
          <p>
            The folder of the last export is gone, or this story was not exported on this computer.
            Export it again.
          </p>
        </>
      );
  }
}

function unknown(warnings: readonly Problem[], known: readonly Problem[]): Problem[] {
  return warnings.filter(({ message }) => !known.some((each) => each.message === message));
}

function Warnings({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul>
      {problems.map(({ code, message, level }, at) => (
        <li key={`${code} ${at}`} className={styles.warning}>
          <LevelMark level={level} />
          <span>{message}</span>
        </li>
      ))}
    </ul>
  );
}

/** Which version went out: the desk must not take an older one for this one. */
function Since({
  revision,
  openStory,
  onNote,
}: Pick<OutcomeLineProps, 'openStory' | 'onNote'> & { readonly revision: number }) {
  useSaveState(openStory);
  if (openStory.revision === revision) return null;
  return <ChangedSince onNote={onNote} />;
}
