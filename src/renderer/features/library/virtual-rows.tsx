import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './virtual-rows.module.css';

/** Rows of two lines of headline; each is measured when it is drawn. */
const USUAL_HEIGHT = 93;

export interface VirtualRowsProps {
  readonly keys: readonly string[];
  /** The row to keep in sight, or −1. */
  readonly active: number;
  readonly children: (index: number) => ReactNode;
}

/** Draws only the rows in sight and a few beside them. Its parent is what scrolls. */
export function VirtualRows({ keys, active, children }: VirtualRowsProps) {
  const space = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- its object changes in place, and is read anew at each draw
  const rows = useVirtualizer({
    count: keys.length,
    getScrollElement: () => space.current?.parentElement ?? null,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => keys[index] ?? index,
    overscan: 6,
  });
  useEffect(() => {
    if (active >= 0) rows.scrollToIndex(active, { align: 'auto' });
  }, [active, rows]);
  return (
    <div
      ref={space}
      role="presentation"
      className={styles.space}
      style={{ height: rows.getTotalSize() }}
    >
      {rows.getVirtualItems().map(({ index, key, start }) => (
        <div
          key={key}
          role="presentation"
          ref={rows.measureElement}
          data-index={index}
          className={styles.place}
          style={{ transform: `translateY(${start}px)` }}
        >
          {children(index)}
        </div>
      ))}
    </div>
  );
}
