import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import { noiseOf } from '@shared/house-style/packages/noise-of';
import { Button } from '../../../ui/button';
import pane from '../pane.module.css';
import { Part } from '../part';
import styles from './archive-part.module.css';
import { useArchiveTrial } from './trial/use-archive-trial';
import type { ArchiveTrial } from './trial/try-archive';

/** The rule over the desk's own stories: how often it is heard, and where first. */
export function ArchivePart({ rule }: { readonly rule: DeskRule }) {
  const { trial, start, stop } = useArchiveTrial();
  const { state, places } = trial;
  return (
    <Part
      title="On the archive"
      aside={
        state === 'running' ? (
          <Button size="small" onClick={stop}>
            Stop
          </Button>
        ) : (
          <Button size="small" onClick={() => start([rule])}>
            Try on the archive
          </Button>
        )
      }
    >
      {state === 'idle' ? (
        <p className={pane.quiet}>
          Runs the rule as it stands here over every story that is not spiked. Nothing in them
          changes.
        </p>
      ) : (
        <p className={styles.sum} role="status">
          {archiveWords(trial)}
        </p>
      )}
      {state === 'failed' && (
        <p className={styles.fault} role="alert">
          {trial.message}
        </p>
      )}
      {places.length > 0 && (
        <ol className={styles.places} aria-label="First places in the archive">
          {places.map(({ headline, before, words, after, message }, at) => (
            <li key={at}>
              <b>{headline === '' ? 'Without a headline' : headline}</b>
              <p>
                {before}
                <mark>{words}</mark>
                {after}
              </p>
              <span>{message}</span>
            </li>
          ))}
        </ol>
      )}
    </Part>
  );
}

/** "12 matches in 240 stories, 0.4 per 1,000 words." */
export function archiveWords({
  state,
  stories,
  words,
  matches,
  places,
  unreadable,
}: ArchiveTrial): string {
  const noise = noiseOf(matches, words);
  const found = `${figure(matches)} ${matches === 1 ? 'match' : 'matches'} in ${figure(stories)} ${stories === 1 ? 'story' : 'stories'}`;
  const rate = noise === null ? '' : `, ${noise.toLocaleString('en-GB', RATE)} per 1,000 words`;
  const shown = matches > places.length ? ` The first ${places.length} stand here.` : '';
  const lost = unreadable === 0 ? '' : ` ${figure(unreadable)} could not be read.`;
  switch (state) {
    case 'running':
      return `So far: ${found}${rate}…`;
    case 'stopped':
    case 'failed':
      return `Stopped: ${found}${rate}.${shown}${lost}`;
    default:
      return stories === 0 ? `There are no stories yet.${lost}` : `${found}${rate}.${shown}${lost}`;
  }
}

const RATE = { minimumFractionDigits: 1, maximumFractionDigits: 2 } as const;

function figure(count: number): string {
  return count.toLocaleString('en-GB');
}
