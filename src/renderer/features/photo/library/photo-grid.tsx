import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import type { PhotoRow } from '@shared/contract/photo-channels';
import { gridStep } from './grid-step';
import styles from './photo-grid.module.css';
import { hashAt, PhotoTile, tileId } from './photo-tile';

export interface PhotoGridProps {
  readonly rows: readonly PhotoRow[];
  readonly selected: string | null;
  readonly today: string;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  /** The address of a picture's small form. */
  readonly previewUrl: (hash: string) => string;
  readonly onSelect: (hash: string) => void;
  /** Enter, or a double press: what is done with a picture here. */
  readonly onOpen: (hash: string) => void;
}

/** The least width of a tile, and the space around the grid, in px. */
const TILE_MIN = 172;
const EDGE = 14;
/** A tile's height without its picture, in px. */
const WORDS_HEIGHT = 100;

/** The pictures as a grid, one stop for Tab. Arrows go by the grid; only the rows in sight are drawn. */
export function PhotoGrid(props: PhotoGridProps) {
  const { rows, selected, today, gridRef, previewUrl, onSelect, onOpen } = props;
  const { columns, width } = useColumns(gridRef);
  const at = rows.findIndex(({ media }) => media.hash === selected);
  const lines = useLines({ gridRef, count: rows.length, columns, width, at });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const shape = { count: rows.length, columns, rows: lines.inSight() };
    const next = gridStep(event.key, at, shape);
    if (next !== null) onSelect(rows[next]?.media.hash ?? '');
    else if (event.key === 'Enter' && at >= 0) onOpen(rows[at]?.media.hash ?? '');
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={gridRef}
      className={styles.grid}
      role="listbox"
      aria-label="Photos"
      tabIndex={0}
      data-region-entry=""
      aria-activedescendant={at < 0 ? undefined : tileId(rows[at]?.media.hash ?? '')}
      onKeyDown={onKeyDown}
      onClick={({ target }) => withHash(target, onSelect)}
      onDoubleClick={({ target }) => withHash(target, onOpen)}
    >
      <div role="presentation" className={styles.space} style={{ height: lines.height }}>
        {lines.drawn.map(({ index, key, start }) => (
          <div
            key={key}
            role="presentation"
            ref={lines.measure}
            data-index={index}
            className={styles.line}
            style={{
              transform: `translateY(${start}px)`,
              gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            }}
          >
            {rows.slice(index * columns, (index + 1) * columns).map((row, column) => (
              <PhotoTile
                key={row.media.hash}
                row={row}
                chosen={row.media.hash === selected}
                place={index * columns + column}
                count={rows.length}
                today={today}
                src={previewUrl(row.media.hash)}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function withHash(target: EventTarget, act: (hash: string) => void): void {
  const hash = hashAt(target);
  if (hash !== null) act(hash);
}

interface LinesOptions {
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly count: number;
  readonly columns: number;
  readonly width: number;
  /** The chosen tile, or −1; its line is always drawn, so that it can be named to those who listen. */
  readonly at: number;
}

/** The lines of the grid that are drawn, and where. */
function useLines({ gridRef, count, columns, width, at }: LinesOptions) {
  const line = at < 0 ? -1 : Math.floor(at / columns);
  const height = Math.round((width / columns) * (2 / 3)) + WORDS_HEIGHT;
  // eslint-disable-next-line react-hooks/incompatible-library -- its object changes in place, and is read anew at each draw
  const virtual = useVirtualizer({
    count: Math.ceil(count / columns),
    getScrollElement: () => gridRef.current,
    estimateSize: () => height,
    overscan: 3,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      if (line < 0 || line >= range.count || seen.includes(line)) return seen;
      return [...seen, line].sort((one, other) => one - other);
    },
  });
  useEffect(() => virtual.measure(), [virtual, columns, height]);
  useEffect(() => {
    if (line >= 0) virtual.scrollToIndex(line, { align: 'auto' });
  }, [line, virtual]);
  return {
    drawn: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    inSight: () => Math.floor((gridRef.current?.clientHeight ?? 0) / Math.max(1, height)),
  };
}

/** How many tiles stand beside each other, whatever the width of the window. */
function useColumns(gridRef: RefObject<HTMLDivElement | null>) {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const grid = gridRef.current;
    if (grid === null) return undefined;
    const look = (): void => setWidth(Math.max(0, grid.clientWidth - 2 * EDGE));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(grid);
    return () => observer.disconnect();
  }, [gridRef]);
  return { width, columns: Math.max(1, Math.floor(width / TILE_MIN)) };
}
