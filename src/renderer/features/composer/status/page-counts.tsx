import type { ComposerHandle } from '../page/composer-handle';
import styles from './page-counts.module.css';
import { usePageFacts, useSelectionWords } from './use-composer';

export interface PageCountsProps {
  readonly composer: ComposerHandle | null;
}

/** Words, minutes and reading ease of the page, for the status line. Follows the page when it rests, never a keystroke. */
export function PageCounts({ composer }: PageCountsProps) {
  const { words, allWords, minutes, ease } = usePageFacts(composer);
  const selected = useSelectionWords(composer);
  if (composer === null) return null;
  return (
    <>
      <span className={styles.count} title={`${figure(allWords)} words with all fields`}>
        <b>{figure(words)}</b> {words === 1 ? 'word' : 'words'}
      </span>
      {selected > 0 && (
        <span className={styles.count}>
          <b>{figure(selected)}</b> selected
        </span>
      )}
      <span className={styles.count}>
        <b>{figure(minutes)}</b> min read
      </span>
      {ease && (
        <span className={styles.count} title="Flesch reading ease: 0 is dense, 100 is plain">
          Reading ease <b>{ease.score}</b>, {ease.label}
        </span>
      )}
    </>
  );
}

function figure(count: number): string {
  return count.toLocaleString('en-GB');
}
