import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';

/** Lists up to this length are drawn whole: searching in the page and printing then just work. */
const WHOLE = 400;

export interface LongListHandle {
  /** Brings an item into sight, if it is not. */
  readonly show: (index: number) => void;
}

export interface LongListProps {
  readonly count: number;
  /** A guess at an item's height in px, until it is measured. */
  readonly estimate: number;
  /** An item that is always drawn, so that it can keep the focus. */
  readonly kept: number | null;
  readonly className?: string | undefined;
  /** Names a list that is read, not worked in: it then takes the focus, so that keys can scroll it. */
  readonly label?: string;
  readonly ref?: Ref<LongListHandle>;
  readonly item: (index: number) => ReactNode;
}

/** A scrolling list of which, when it is long, only what is in sight is drawn. */
export function LongList(props: LongListProps) {
  return props.count <= WHOLE ? <WholeList {...props} /> : <WindowedList {...props} />;
}

function WholeList({ count, className, label, ref, item }: LongListProps) {
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    show: (index) => box.current?.children[index]?.scrollIntoView({ block: 'nearest' }),
  }));
  return (
    <div className={className} ref={box} {...scrolled(label)}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index}>{item(index)}</div>
      ))}
    </div>
  );
}

function WindowedList({ count, estimate, kept, className, label, ref, item }: LongListProps) {
  const box = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions stay in this component and are never memoized
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => estimate,
    overscan: 12,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return kept === null || seen.includes(kept) ? seen : [...seen, kept].sort((a, b) => a - b);
    },
  });
  const show = useRef(virtual.scrollToIndex);
  useEffect(() => {
    show.current = virtual.scrollToIndex;
  });
  useImperativeHandle(ref, () => ({ show: (index) => show.current(index, { align: 'auto' }) }));
  return (
    <div className={className} ref={box} {...scrolled(label)}>
      <div style={{ position: 'relative', height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            data-index={index}
            ref={virtual.measureElement}
            style={{
              position: 'absolute',
              top: 0,
              left: 0,
              right: 0,
              transform: `translateY(${start}px)`,
            }}
          >
            {item(index)}
          </div>
        ))}
      </div>
    </div>
  );
}

function scrolled(label: string | undefined) {
  return label === undefined
    ? {}
    : { role: 'article', tabIndex: 0, 'aria-label': label, 'data-pane-entry': true };
}
