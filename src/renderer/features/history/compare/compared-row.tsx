import { MoveDown, MoveUp } from 'lucide-react';
import type { ComparedLine } from '@shared/story/compare/compare-lines';
import type { ComparedPart } from '@shared/story/compare/compare-stories';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { linesOf, noteOf, restoreLabel } from './change-words';
import styles from './compared-parts.module.css';
import { Runs } from './runs';

/** Both texts in one column, what has gone struck out in it, or the older beside the newer. */
export type ComparisonLayout = 'sides' | 'one';

export interface RowProps {
  readonly part: ComparedPart;
  /** Whether its first line says what it is. */
  readonly labelled: boolean;
  readonly layout: ComparisonLayout;
  /** The change that is looked at, from 1. */
  readonly current: number;
  readonly onCurrent: (change: number) => void;
  /** Takes a change back; null where that cannot be. */
  readonly onRestore: ((part: ComparedPart) => void) | null;
}

/** One part of both texts. The change that is looked at has a bar, and the way to take it back. */
export function ComparedRow({ part, labelled, layout, current, ...does }: RowProps) {
  const { how, change } = part;
  const { onCurrent, onRestore } = does;
  const isCurrent = change !== null && change === current;
  const note = noteOf(part);
  return (
    <div
      className={classNames(styles.row, styles[how])}
      data-change={how === 'away' ? undefined : (change ?? undefined)}
      data-current={isCurrent ? '' : undefined}
      role={change === null ? undefined : 'group'}
      aria-label={change === null ? undefined : `Change ${change}`}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={change === null ? undefined : -1}
      onFocus={() => {
        if (change !== null && !isCurrent) onCurrent(change);
      }}
    >
      {linesOf(part).map((line, at, lines) => (
        <Line
          key={at}
          line={line}
          part={part}
          layout={layout}
          labelled={at === 0 ? labelled : line.label !== lines[at - 1]?.label}
        />
      ))}
      {note !== null && (
        <p className={classNames(styles.note, styles[sideOfNote(part, layout)])}>
          {part.moved !== null && <Icon of={part.moved === 'up' ? MoveUp : MoveDown} size={12} />}
          {note}
        </p>
      )}
      {isCurrent && how !== 'away' && onRestore !== null && (
        <div className={styles.ways}>
          <Button size="small" keys="R" onClick={() => onRestore(part)}>
            {restoreLabel(part)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A note on a move stands in the column of the text that it is of. */
function sideOfNote({ how }: ComparedPart, layout: ComparisonLayout): 'left' | 'right' | 'wide' {
  if (layout === 'one' || how === 'changed') return 'wide';
  return how === 'away' ? 'left' : 'right';
}

interface LineProps extends Pick<RowProps, 'part' | 'labelled' | 'layout'> {
  readonly line: ComparedLine;
}

/** What a line looks like on the page, as far as that helps to find it. */
const FACES: Readonly<Record<string, string | undefined>> = {
  Headline: styles.headline,
  Standfirst: styles.standfirst,
  Crosshead: styles.crosshead,
};

function Line({ line: { label, words }, part, labelled, layout }: LineProps) {
  const face = FACES[label];
  const { how } = part;
  // What has moved as it was stands where it stood and where it stands, each text in its own place.
  const isMoved = how === 'moved' && words.every(({ change }) => change === 'same');
  return (
    <>
      {labelled && <span className={styles.label}>{label}</span>}
      {layout === 'one' ? (
        <p className={face}>
          <Runs words={words} />
        </p>
      ) : (
        <>
          <p className={classNames(styles.left, face)}>
            {!isMoved && how !== 'added' && <Runs words={words} only="A" />}
          </p>
          <p className={classNames(styles.right, face)}>
            {how !== 'away' && how !== 'removed' && <Runs words={words} only="B" />}
          </p>
        </>
      )}
    </>
  );
}
