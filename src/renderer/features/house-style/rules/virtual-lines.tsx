import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useImperativeHandle,
  useRef,
  type KeyboardEventHandler,
  type ReactNode,
  type Ref,
} from 'react';
import styles from './rule-list.module.css';

/** What a list of lines can be told. */
export interface VirtualLinesRef {
  /** Brings a line into sight and puts the focus on its name or its level. */
  readonly show: (index: number, part: 'name' | 'level') => void;
}

export interface VirtualLinesProps {
  readonly count: number;
  readonly heightOf: (index: number) => number;
  readonly keyOf: (index: number) => string;
  readonly className: string | undefined;
  readonly onKeyDown: KeyboardEventHandler<HTMLDivElement>;
  readonly ref: Ref<VirtualLinesRef>;
  readonly children: (index: number) => ReactNode;
}

const ENTRIES = { name: 'button', level: '[role="radio"][tabindex="0"]' } as const;

/** Lists up to this length are drawn whole. */
const WHOLE = 80;

/** Lines of known heights, of which only those in sight are drawn where there are many. */
export function VirtualLines({
  count,
  heightOf,
  keyOf,
  className,
  onKeyDown,
  ref,
  children,
}: VirtualLinesProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const heights = Array.from({ length: count }, (_, index) => heightOf(index)).join();
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions stay in this component and are never memoized
  const lines = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: heightOf,
    getItemKey: keyOf,
    overscan: 8,
    initialRect: { width: 400, height: 700 },
  });
  useEffect(() => {
    lines.measure();
  }, [lines, heights]);
  useImperativeHandle(ref, () => ({
    show: (index, part) => {
      if (index < 0) return;
      lines.scrollToIndex(index, { align: 'auto' });
      // The line stands once the list is drawn at its new place.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const line = scroller.current?.querySelector(`[data-line="${index}"]`);
          line?.querySelector<HTMLElement>(ENTRIES[part])?.focus({ preventScroll: true });
        }),
      );
    },
  }));
  const inSight = count <= WHOLE ? everyLine(count, heightOf, keyOf) : lines.getVirtualItems();
  return (
    <div ref={scroller} className={className} onKeyDown={onKeyDown}>
      <div className={styles.space} style={{ height: lines.getTotalSize() }}>
        {inSight.map(({ index, key, start, size }) => (
          <div
            key={key}
            data-line={index}
            className={styles.place}
            style={{ height: size, transform: `translateY(${start}px)` }}
          >
            {children(index)}
          </div>
        ))}
      </div>
    </div>
  );
}

function everyLine(
  count: number,
  heightOf: (index: number) => number,
  keyOf: (index: number) => string,
) {
  let next = 0;
  return Array.from({ length: count }, (_, index) => {
    const start = next;
    const size = heightOf(index);
    next += size;
    return { index, key: keyOf(index), start, size };
  });
}
