import { useState } from 'react';
import { Button } from '../../ui/button';
import { WordDifference } from '../../ui/word-difference';
import { isChanged, type ComparedLine } from './compare-stories';
import styles from './version-comparison.module.css';

/** Both texts in one column, what has gone struck out in it, or the version beside the story as it stands. */
export type ComparisonLayout = 'sides' | 'one';

interface ComparedLinesProps {
  readonly lines: readonly ComparedLine[];
  readonly layout: ComparisonLayout;
}

/** As many lines without a change, or more, are folded into one. */
const FOLDED_FROM = 3;

/** Lines with what has changed in them; longer stretches without a change are folded and open at a press. */
export function ComparedLines({ lines, layout }: ComparedLinesProps) {
  return (
    <>
      {stretches(lines).map(({ from, lines: within }) =>
        within.length >= FOLDED_FROM && within.every((line) => !isChanged(line)) ? (
          <Fold key={from} lines={within} layout={layout} />
        ) : (
          within.map((line, at) => <Line key={from + at} line={line} layout={layout} />)
        ),
      )}
    </>
  );
}

interface Stretch {
  readonly from: number;
  readonly lines: readonly ComparedLine[];
}

/** Neighbours that are all changed, or all the same. */
function stretches(lines: readonly ComparedLine[]): Stretch[] {
  const found: { from: number; lines: ComparedLine[] }[] = [];
  lines.forEach((line, at) => {
    const last = found.at(-1);
    if (last?.lines[0] !== undefined && isChanged(last.lines[0]) === isChanged(line))
      last.lines.push(line);
    else found.push({ from: at, lines: [line] });
  });
  return found;
}

function Fold({ lines, layout }: ComparedLinesProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        kind="text"
        size="small"
        className={styles.fold}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {`${lines.length} lines unchanged`}
      </Button>
      {open && lines.map((line, at) => <Line key={at} line={line} layout={layout} />)}
    </>
  );
}

interface LineProps {
  readonly line: ComparedLine;
  readonly layout: ComparisonLayout;
}

function Line({ line, layout }: LineProps) {
  const { label, from, to } = line;
  const changed = isChanged(line);
  return (
    <div
      className={styles.line}
      data-changed={changed ? '' : undefined}
      tabIndex={changed ? -1 : undefined}
    >
      <span className={styles.label}>{label}</span>
      {layout === 'one' ? (
        <p>{changed ? <WordDifference from={from ?? ''} to={to ?? ''} /> : to}</p>
      ) : (
        <div className={styles.sides}>
          <p>{changed ? <WordDifference from={from ?? ''} to={to ?? ''} only="from" /> : from}</p>
          <p>{changed ? <WordDifference from={from ?? ''} to={to ?? ''} only="to" /> : to}</p>
        </div>
      )}
    </div>
  );
}
