import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cropOf,
  fitAspect,
  hasAspect,
  moveRect,
  NAMED_ASPECTS,
  pixelRect,
  resizeRect,
  setRect,
  type CropHandle,
  type PixelSize,
} from './crop';
import type { PixelRect } from './rendition';

const HANDLES: readonly CropHandle[] = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'];
const picture: PixelSize = { width: 3000, height: 2000 };

const side = fc.integer({ min: 1, max: 9000 });
const size = fc.record({ width: side, height: side });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const aspect = fc.constantFrom(...NAMED_ASPECTS.map((each) => each.aspect));
const pull = fc.double({ min: -10_000, max: 10_000, noNaN: true });
const inside = size.chain((whole) =>
  fc
    .record({
      left: fc.integer({ min: 0, max: whole.width - 1 }),
      top: fc.integer({ min: 0, max: whole.height - 1 }),
    })
    .chain(({ left, top }) =>
      fc.record({
        whole: fc.constant(whole),
        rect: fc.record({
          left: fc.constant(left),
          top: fc.constant(top),
          width: fc.integer({ min: 1, max: whole.width - left }),
          height: fc.integer({ min: 1, max: whole.height - top }),
        }),
      }),
    ),
);

function lies(rect: PixelRect, within: PixelRect): boolean {
  return (
    Object.values(rect).every(Number.isInteger) &&
    rect.width >= 1 &&
    rect.height >= 1 &&
    rect.left >= within.left &&
    rect.top >= within.top &&
    rect.left + rect.width <= within.left + within.width &&
    rect.top + rect.height <= within.top + within.height
  );
}

const all = (whole: PixelSize): PixelRect => ({ left: 0, top: 0, ...whole });

describe('pixelRect', () => {
  it('is the whole picture without a crop, and the whole picture makes none', () => {
    expect(cropOf(all(picture), picture)).toBeNull();
    expect(pixelRect(null, picture)).toEqual({ left: 0, top: 0, width: 3000, height: 2000 });
  });

  it('is whole pixels inside the picture, never empty, whatever the fractions', () => {
    fc.assert(
      fc.property(size, fraction, fraction, fraction, fraction, (whole, x, y, width, height) => {
        expect(lies(pixelRect({ x, y, width, height }, whole), all(whole))).toBe(true);
      }),
    );
  });

  it('gives back the rectangle that a crop was made of', () => {
    fc.assert(
      fc.property(inside, ({ whole, rect }) => {
        expect(pixelRect(cropOf(rect, whole), whole)).toEqual(rect);
      }),
    );
  });
});

describe('fitAspect', () => {
  it('keeps the focal point in the middle where there is room', () => {
    expect(fitAspect(all(picture), 1, { x: 0.5, y: 0.1 }, picture)).toEqual({
      left: 500,
      top: 0,
      width: 2000,
      height: 2000,
    });
    expect(fitAspect(all(picture), 1, { x: 0.4, y: 0.5 }, picture).left).toBe(200);
    expect(fitAspect(all(picture), 1, { x: 0.95, y: 0.5 }, picture).left).toBe(1000);
  });

  it('takes the middle of the frame without a focal point', () => {
    const within = { left: 1000, top: 0, width: 1500, height: 1000 };
    expect(fitAspect(within, 1, null, picture)).toEqual({
      left: 1250,
      top: 0,
      width: 1000,
      height: 1000,
    });
  });

  it('lies inside, has the aspect, cannot be larger, holds the focal point and fits itself', () => {
    fc.assert(
      fc.property(inside, aspect, fraction, fraction, ({ whole, rect }, shape, x, y) => {
        const fitted = fitAspect(rect, shape, { x, y }, whole);
        expect(lies(fitted, rect)).toBe(true);
        const tiny = rect.width < 4 || rect.height < 4;
        expect(tiny || hasAspect(fitted, shape)).toBe(true);
        expect(fitted.width === rect.width || fitted.height === rect.height).toBe(true);
        const point = { x: x * whole.width, y: y * whole.height };
        const near = {
          x: Math.max(rect.left, Math.min(point.x, rect.left + rect.width)),
          y: Math.max(rect.top, Math.min(point.y, rect.top + rect.height)),
        };
        expect(near.x >= fitted.left && near.x <= fitted.left + fitted.width).toBe(true);
        expect(near.y >= fitted.top && near.y <= fitted.top + fitted.height).toBe(true);
        expect(fitAspect(fitted, shape, { x, y }, whole)).toEqual(fitted);
      }),
    );
  });
});

describe('moveRect', () => {
  it('stops at the edge and keeps its size', () => {
    const rect = { left: 100, top: 100, width: 400, height: 300 };
    expect(moveRect(rect, -500, 5000, picture)).toEqual({ ...rect, left: 0, top: 1700 });
  });

  it('stays inside', () => {
    fc.assert(
      fc.property(inside, pull, pull, ({ whole, rect }, dx, dy) => {
        const moved = moveRect(rect, dx, dy, whole);
        expect(lies(moved, all(whole))).toBe(true);
        expect([moved.width, moved.height]).toEqual([rect.width, rect.height]);
        expect(moveRect(rect, 0, 0, whole)).toEqual(rect);
      }),
    );
  });
});

describe('resizeRect', () => {
  const rect = { left: 1000, top: 500, width: 900, height: 600 };

  it.each<[CropHandle, PixelRect]>([
    ['nw', { left: 1030, top: 520, width: 870, height: 580 }],
    ['n', { left: 1000, top: 520, width: 900, height: 580 }],
    ['ne', { left: 1000, top: 520, width: 930, height: 580 }],
    ['e', { left: 1000, top: 500, width: 930, height: 600 }],
    ['se', { left: 1000, top: 500, width: 930, height: 620 }],
    ['s', { left: 1000, top: 500, width: 900, height: 620 }],
    ['sw', { left: 1030, top: 500, width: 870, height: 620 }],
    ['w', { left: 1030, top: 500, width: 870, height: 600 }],
  ])('pulls %s and leaves the other side', (handle, wanted) => {
    expect(resizeRect(rect, handle, 30, 20, null, picture)).toEqual(wanted);
  });

  it('keeps a shape from a corner and from an edge', () => {
    expect(resizeRect(rect, 'nw', -300, 0, 1.5, picture)).toEqual({
      left: 700,
      top: 300,
      width: 1200,
      height: 800,
    });
    expect(resizeRect(rect, 'e', 300, 0, 1.5, picture)).toEqual({
      left: 1000,
      top: 400,
      width: 1200,
      height: 800,
    });
  });

  it('moves along the edge of the picture rather than shrink', () => {
    const atTop = { left: 1000, top: 0, width: 900, height: 600 };
    expect(resizeRect(atTop, 'e', 300, 0, 1.5, picture)).toMatchObject({ top: 0, height: 800 });
  });

  it('stays inside, keeps the shape, and the opposite corner where a corner is pulled', () => {
    fc.assert(
      fc.property(
        inside,
        fc.constantFrom(...HANDLES),
        pull,
        pull,
        fc.option(aspect),
        ({ whole, rect: from }, handle, dx, dy, shape) => {
          const to = resizeRect(from, handle, dx, dy, shape, whole);
          expect(lies(to, all(whole))).toBe(true);
          const tiny = to.width < 4 || to.height < 4;
          expect(shape === null || tiny || hasAspect(to, shape)).toBe(true);
          if (handle.includes('e')) expect(to.left).toBe(from.left);
          if (handle.includes('w')) expect(to.left + to.width).toBe(from.left + from.width);
          if (handle.includes('s')) expect(to.top).toBe(from.top);
          if (handle.includes('n')) expect(to.top + to.height).toBe(from.top + from.height);
        },
      ),
    );
  });

  it('changes nothing when nothing is pulled', () => {
    const shallow = { left: 0, top: 0, width: 594, height: 334 };
    expect(resizeRect(shallow, 'se', 0, 0, 16 / 9, { width: 1000, height: 334 })).toEqual(shallow);
    fc.assert(
      fc.property(inside, fc.constantFrom(...HANDLES), aspect, ({ whole, rect: r }, handle, a) => {
        const shaped = fitAspect(r, a, null, whole);
        fc.pre(shaped.width > 3 && shaped.height > 3);
        expect(resizeRect(shaped, handle, 0, 0, a, whole)).toEqual(shaped);
        expect(resizeRect(r, handle, 0, 0, null, whole)).toEqual(r);
      }),
    );
  });
});

describe('setRect', () => {
  const rect = { left: 100, top: 200, width: 300, height: 200 };

  it('takes numbers as they are typed, and brings the other side along', () => {
    expect(setRect(rect, { left: 50 }, 1.5, picture)).toEqual({ ...rect, left: 50 });
    expect(setRect(rect, { width: 600 }, null, picture)).toEqual({ ...rect, width: 600 });
    expect(setRect(rect, { width: 600 }, 1.5, picture)).toEqual({
      ...rect,
      width: 600,
      height: 400,
    });
    expect(setRect(rect, { height: 500 }, 0.8, picture)).toEqual({
      ...rect,
      width: 400,
      height: 500,
    });
  });

  it('brings what does not fit inside', () => {
    expect(setRect(rect, { width: 9000 }, 1.5, picture)).toEqual(all(picture));
    expect(setRect(rect, { left: 9000 }, null, picture).left).toBe(2700);
  });

  it('is always inside', () => {
    fc.assert(
      fc.property(
        inside,
        fc.constantFrom('left', 'top', 'width', 'height'),
        pull,
        fc.option(aspect),
        ({ whole, rect: from }, name, value, shape) => {
          expect(lies(setRect(from, { [name]: value }, shape, whole), all(whole))).toBe(true);
        },
      ),
    );
  });
});
