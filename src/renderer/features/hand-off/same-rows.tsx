import { useState } from 'react';
import type { StoryLine } from '@shared/story/compare/part-lines';
import { Button } from '../../ui/button';
import styles from './hand-off-view.module.css';

/** As many parts without a change, or more, are folded into one. */
const FOLDED_FROM = 3;

export interface SameRowsProps {
  /** Parts without a change, neighbours on the page. */
  readonly parts: readonly (readonly StoryLine[])[];
}

/** Parts that are the same in both; a long stretch of them is folded and opens at a press. */
export function SameRows({ parts }: SameRowsProps) {
  const [open, setOpen] = useState(false);
  const folds = parts.length >= FOLDED_FROM;
  return (
    <>
      {folds && (
        <Button
          kind="text"
          size="small"
          className={styles.fold}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {`${parts.length} parts unchanged`}
        </Button>
      )}
      {(open || !folds) &&
        parts.map((lines, at) => (
          <div key={at} className={styles.same}>
            {lines.map(({ words }, line) => (
              <p key={line}>{words}</p>
            ))}
          </div>
        ))}
    </>
  );
}
