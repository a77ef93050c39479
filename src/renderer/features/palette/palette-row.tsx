import { ChevronRight } from 'lucide-react';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import { Kbd } from '../../ui/kbd';
import { StatusGlyph } from '../../ui/status-glyph';
import styles from './palette.module.css';
import type { RankedEntry } from './rank';

export interface PaletteRowProps {
  readonly id: string;
  readonly ranked: RankedEntry;
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
}

/** One entry: what it does, with the typed letters marked, and its keys or whose it is. */
export function PaletteRow({
  id,
  ranked: { entry, ranges },
  active,
  onChoose,
  onPoint,
}: PaletteRowProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={classNames(
        styles.entry,
        entry.copy === true && styles.copy,
        active && styles.active,
      )}
      onClick={onChoose}
      onPointerMove={onPoint}
    >
      <span className={styles.glyph}>
        {entry.status === undefined ? (
          <Icon of={entry.icon ?? ChevronRight} />
        ) : (
          <StatusGlyph status={entry.status} />
        )}
      </span>
      <span className={styles.words}>{markedLabel(entry.label, ranges)}</span>
      {entry.aside !== undefined && entry.aside !== '' && <em>{entry.aside}</em>}
      <Kbd of={entry.command} />
    </div>
  );
}

function markedLabel(label: string, ranges: RankedEntry['ranges']) {
  const starts = [0, ...ranges.map(([, to]) => to)];
  return starts.map((start, at) => {
    const [from, to] = ranges[at] ?? [label.length, label.length];
    return [label.slice(start, from), from < to && <mark key={from}>{label.slice(from, to)}</mark>];
  });
}
