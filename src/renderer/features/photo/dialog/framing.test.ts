import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasAspect, pixelRect } from '@shared/photo/crop';
import {
  ASPECTS,
  focusIn,
  framed,
  framingOf,
  holdsFocus,
  inAspect,
  measured,
  refitted,
  whole,
} from './framing';

const size = { width: 5472, height: 3648 };
const rect = { left: 274, top: 292, width: 4925, height: 3283 };
const start = framed(framingOf(null, { x: 0.57, y: 0.45 }, size), rect, size);
const named = fc.constantFrom('3:2', '16:9', '4:5', '1:1', 'free') satisfies fc.Arbitrary<
  keyof typeof ASPECTS
>;

describe('a framing', () => {
  it('opens in the shape that it finds, and free where it has none of the names', () => {
    expect(framingOf(null, null, size).aspect).toBe('3:2');
    expect(framingOf({ x: 0, y: 0, width: 0.37, height: 0.91 }, null, size).aspect).toBe('free');
  });

  it('loses nothing by going through the shapes and back', () => {
    fc.assert(
      fc.property(fc.array(named, { maxLength: 6 }), (names) => {
        const through = names.reduce((framing, name) => inAspect(framing, name, size), start);
        expect(inAspect(through, '3:2', size).crop).toEqual(start.crop);
      }),
    );
  });

  it('has each shape that is chosen, inside what was framed by hand', () => {
    fc.assert(
      fc.property(named, (name) => {
        const { left, top, width, height } = pixelRect(inAspect(start, name, size).crop, size);
        const aspect = ASPECTS[name];
        expect(aspect === null || hasAspect({ width, height }, aspect)).toBe(true);
        expect(left).toBeGreaterThanOrEqual(rect.left);
        expect(top + height).toBeLessThanOrEqual(rect.top + rect.height);
      }),
    );
  });

  it('brings the other side along when a number is typed', () => {
    expect(pixelRect(measured(start, { width: 3000 }, size).crop, size)).toEqual({
      left: 274,
      top: 292,
      width: 3000,
      height: 2000,
    });
  });

  it('is the whole picture again on request', () => {
    const again = whole(inAspect(start, '1:1', size), size);
    expect(again).toMatchObject({ crop: null, aspect: '3:2' });
    expect(pixelRect(inAspect(again, '1:1', size).crop, size).height).toBe(3648);
  });
});

describe('a focal point', () => {
  it('is the middle of the crop until the desk says otherwise', () => {
    const focus = focusIn({ ...start, focus: null });
    expect(focus.x).toBeCloseTo((274 + 4925 / 2) / 5472);
    expect(focus.y).toBeCloseTo((292 + 3283 / 2) / 3648);
  });

  it('counts as lost where the crop leaves it out', () => {
    expect(holdsFocus(start)).toBe(true);
    expect(holdsFocus({ ...start, focus: { x: 0.01, y: 0.45 } })).toBe(false);
    expect(holdsFocus({ ...start, focus: { x: 0.57, y: 0.995 } })).toBe(false);
    expect(holdsFocus({ ...start, focus: { x: 0.99, y: 0.45 } })).toBe(false);
    expect(holdsFocus({ crop: null, focus: { x: 0, y: 1 } })).toBe(true);
  });
});

describe('another file in the same framing', () => {
  it('keeps the cut where the shape is the same', () => {
    const half = { width: 2736, height: 1824 };
    expect(pixelRect(refitted(start, size, half).crop, half)).toMatchObject({
      left: 137,
      top: 146,
    });
  });

  it('is fitted anew in another shape, with the aspect that was chosen', () => {
    const tall = { width: 2000, height: 4000 };
    const { crop, aspect } = refitted(start, size, tall);
    expect(aspect).toBe('3:2');
    const fitted = pixelRect(crop, tall);
    expect(fitted).toMatchObject({ width: 2000, height: 1333 });
    expect(fitted.top).toBe(Math.round(0.45 * 4000 - 1333 / 2));
  });
});
