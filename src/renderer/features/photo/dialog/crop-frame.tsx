import { useId, type CSSProperties, type KeyboardEvent, type RefObject } from 'react';
import { moveRect, resizeRect, type CropHandle, type PixelSize } from '@shared/photo/crop';
import type { PixelRect } from '@shared/photo/rendition';
import { classNames } from '../../../ui/class-names';
import styles from './crop-frame.module.css';
import { HANDLES } from './crop-words';
import { useDialog, useDialogStore } from './dialog-state';
import { ASPECTS } from './framing';
import { arrowStep, useDrag } from './use-drag';
import { useReshape } from './use-reshape';

/** Pixels of the picture that an arrow goes with Shift. */
const FAR = 10;
const WHOLE = { x: 0, y: 0, width: 1, height: 1 };

interface OnStage {
  /** The picture that it lies over. */
  readonly stage: RefObject<HTMLElement | null>;
}

/** What is cut out, with its thirds and handles. Arrows move it by a pixel, with Shift by ten. */
export function CropFrame({ stage }: OnStage) {
  const help = useId();
  const aspect = useDialog(({ framing }) => framing.aspect);
  const { x, y, width, height } = useDialog(({ live, framing }) => (live ?? framing).crop) ?? WHOLE;
  const pull = usePull(stage, (rect, dx, dy, size) => moveRect(rect, dx, dy, size));
  const place: CSSProperties = {
    left: `${x * 100}%`,
    top: `${y * 100}%`,
    width: `${width * 100}%`,
    height: `${height * 100}%`,
  };
  return (
    <>
      <div className={styles.shade}>
        <div style={place} />
      </div>
      <div
        className={styles.frame}
        style={place}
        role="group"
        tabIndex={0}
        aria-label={`Crop area, ${aspect === 'free' ? 'free shape' : aspect}`}
        aria-describedby={help}
        {...pull}
      >
        {[styles.v1, styles.v2, styles.h1, styles.h2].map((line) => (
          <i key={line} className={classNames(styles.line, line)} />
        ))}
        <span id={help} className="visually-hidden">
          Arrow keys move the crop by a pixel, with Shift by ten; on a handle they pull it.
        </span>
        {HANDLES.map(({ handle, name }) => (
          <Handle key={handle} stage={stage} handle={handle} name={name} />
        ))}
      </div>
    </>
  );
}

interface HandleProps extends OnStage {
  readonly handle: CropHandle;
  readonly name: string;
}

function Handle({ stage, handle, name }: HandleProps) {
  const store = useDialogStore();
  const pull = usePull(stage, (rect, dx, dy, size) =>
    resizeRect(rect, handle, dx, dy, ASPECTS[store.getState().framing.aspect], size),
  );
  return (
    <button
      type="button"
      className={classNames(styles.handle, styles[handle])}
      aria-label={`${name} crop handle`}
      {...pull}
    />
  );
}

type Pull = (rect: PixelRect, dx: number, dy: number, size: PixelSize) => PixelRect;

/** Handlers that change the crop by so many pixels, by pointer or by arrow key. */
function usePull(stage: RefObject<HTMLElement | null>, to: Pull) {
  const reshape = useReshape();
  const drag = useDrag<PixelRect>({
    over: stage,
    begin: reshape.rect,
    move: (from, dx, dy) =>
      reshape.live((size) => to(from, dx * size.width, dy * size.height, size)),
    end: reshape.settle,
  });
  return {
    ...drag,
    onKeyDown: (event: KeyboardEvent): void => {
      const step = event.target === event.currentTarget ? arrowStep(event, FAR) : null;
      if (step === null) return;
      event.preventDefault();
      reshape.step((rect, size) => to(rect, step.dx, step.dy, size));
    },
  };
}
