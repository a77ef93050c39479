import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { classNames } from '../../ui/class-names';
import { clampWidth, COLUMNS, keptWidth, widthAfterKey, type Column } from './columns';
import styles from './edge.module.css';

export interface EdgeProps {
  readonly column: Column;
  readonly label: string;
  /** The kept width, and the width that the column stands at. */
  readonly kept: number;
  readonly standing: number;
  readonly narrow: boolean;
  /** While it moves, and (with `done`) when it rests. */
  readonly onMove: (kept: number, done: boolean) => void;
}

/** The edge of a column: dragged, or moved by ← → Home End; a double click gives the usual width back. */
export function Edge({ column, label, kept, standing, narrow, onMove }: EdgeProps) {
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const [dragging, setDragging] = useState(false);
  const widthAt = (event: PointerEvent): number => {
    const { x, width } = grip.current ?? { x: event.clientX, width: standing };
    const outwards = column === 'library' ? event.clientX - x : x - event.clientX;
    return keptWidth(column, clampWidth(column, width + outwards), narrow);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, width: standing };
    setDragging(true);
  };
  const onPointerUp = (event: PointerEvent<HTMLDivElement>): void => {
    if (grip.current === null) return;
    const width = widthAt(event);
    grip.current = null;
    setDragging(false);
    onMove(width, true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const width = widthAfterKey(column, kept, event.key, event.shiftKey);
    if (width === null) return;
    event.preventDefault();
    onMove(width, true);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={kept}
      aria-valuemin={COLUMNS[column].least}
      aria-valuemax={COLUMNS[column].most}
      tabIndex={0}
      data-dragging={dragging}
      className={classNames(styles.edge, styles[column])}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        if (grip.current !== null) onMove(widthAt(event), false);
      }}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onDoubleClick={() => onMove(COLUMNS[column].usual, true)}
      onKeyDown={onKeyDown}
    />
  );
}
