import type { KeyboardEvent, RefObject } from 'react';
import type { PhotoPoint } from '@shared/elements/photo/photo';
import styles from './focal-point.module.css';
import { pointWords } from './crop-words';
import { reframe, useDialog, useDialogStore } from './dialog-state';
import { focusIn } from './framing';
import { arrowStep, useDrag } from './use-drag';

/** Hundredths of the picture that an arrow goes with Shift. */
const FAR = 5;

/** What every crop keeps in frame. Arrows move it by 1% of the picture, with Shift by 5%. */
export function FocalPoint({ stage }: { readonly stage: RefObject<HTMLElement | null> }) {
  const store = useDialogStore();
  const { x, y } = useFocus();
  const put = (focus: PhotoPoint): void =>
    store.setState((state) => reframe(state, (framing) => ({ ...framing, focus })));
  const drag = useDrag<PhotoPoint>({
    over: stage,
    begin: () => ({ x, y }),
    move: (from, dx, dy) =>
      store.setState(({ framing }) => ({
        live: { crop: framing.crop, focus: inPicture(from.x + dx, from.y + dy) },
      })),
    end: (kept) => {
      const focus = store.getState().live?.focus ?? null;
      if (kept && focus !== null) put(focus);
      store.setState({ live: null });
    },
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = arrowStep(event, FAR);
    if (step === null) return;
    event.preventDefault();
    put(inPicture(hundredth(x) + step.dx / 100, hundredth(y) + step.dy / 100));
  };
  return (
    <button
      type="button"
      className={styles.point}
      style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
      aria-label={`Focal point, ${pointWords({ x, y })}`}
      onKeyDown={onKeyDown}
      {...drag}
    />
  );
}

/** Where the focal point is shown. */
function useFocus(): PhotoPoint {
  const crop = useDialog(({ live, framing }) => (live ?? framing).crop);
  const focus = useDialog(({ live, framing }) => (live ?? framing).focus);
  return focusIn({ crop, focus });
}

function inPicture(x: number, y: number): PhotoPoint {
  return { x: inUnit(x), y: inUnit(y) };
}

/** A part of a side from 0 to 1, to a ten-thousandth: finer than any picture shows. */
function inUnit(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 10_000;
}

const hundredth = (part: number): number => Math.round(part * 100) / 100;
