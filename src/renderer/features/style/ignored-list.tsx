import { useEffect, useRef } from 'react';
import type { StyleIgnore } from '@shared/story/style-ignore';
import type { ShownIgnore } from '../../desk/story-style/story-style';
import { Button } from '../../ui/button';
import styles from './style-panel.module.css';

export interface IgnoredListProps {
  readonly ignored: readonly ShownIgnore[];
  /** Whether the list is open from the start, and brought into sight. */
  readonly shown: boolean;
  readonly onTakeBack: (ignore: StyleIgnore) => void;
}

/** What the desk lets stand in this story; each can be taken back. */
export function IgnoredList({ ignored, shown, onTakeBack }: IgnoredListProps) {
  const list = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (shown) list.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  if (ignored.length === 0) return null;
  return (
    <details className={styles.ignored} open={shown} ref={list}>
      <summary>{ignored.length} ignored</summary>
      <ul>
        {ignored.map(({ ignore, title, places }, at) => (
          <li key={`${ignore.rule} ${ignore.words} ${ignore.at} ${at}`}>
            <p>
              <b>{title}</b>
              <span className={styles.excerpt}>{ignore.words}</span>
              <span className={styles.told}>{wordsOf(ignore, places)}</span>
            </p>
            <Button
              size="small"
              aria-label={`Take back: ${title}, ${ignore.words}`}
              onClick={() => onTakeBack(ignore)}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function wordsOf({ scope, by }: StyleIgnore, places: number): string {
  const where = scope === 'once' ? 'Once' : 'In this story';
  const gone = places === 0 ? '; no longer on the page' : '';
  return `${where}${by === '' ? '' : `, by ${by}`}${gone}`;
}
