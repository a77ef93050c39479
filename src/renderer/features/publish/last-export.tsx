import { useEffect } from 'react';
import { TARGET_NAMES } from '@shared/export/targets/target-names';
import type { OpenStory } from '../../desk/open-story/open-story';
import { useAnswer } from '../../desk/use-answer';
import { Button } from '../../ui/button';
import { LevelMark } from '../../ui/level-mark';
import { ChangedSince, type ChangedSinceProps } from './changed-since';
import styles from './outcome-line.module.css';
import { publishingOf } from './publishing';

export interface LastExportProps {
  readonly openStory: OpenStory;
  readonly onShow: () => void;
  readonly onNote: ChangedSinceProps['onNote'];
}

/** What went out of this story when it was open before, and whether it is still what would go out now. */
export function LastExport({ openStory, onShow, onNote }: LastExportProps) {
  const answer = useAnswer('export:last', { storyId: openStory.id });
  const last = answer?.ok === true ? answer.value : null;
  const isKnown = last !== null;
  useEffect(() => {
    if (isKnown) publishingOf(openStory).setState({ exported: true });
  }, [isKnown, openStory]);
  if (last === null) return null;
  return (
    <section className={styles.outcome} aria-label="Last export">
      <h2>
        <LevelMark level="pass" />
        {`Exported as ${last.targets.map((id) => TARGET_NAMES[id].name).join(', ')}${last.at === '' ? '' : `, ${when(last.at)}`}`}
      </h2>
      <p className={styles.folder}>{last.folder}</p>
      {last.changed && <ChangedSince onNote={onNote} />}
      <Button size="small" onClick={onShow}>
        Show in folder
      </Button>
    </section>
  );
}

function when(at: string): string {
  return new Date(at).toLocaleString('en-GB', {
    ...{ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
  });
}
