import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basesOf, renditionName, renditionsOf } from './renditions';

const jpeg = (width: number, height: number) => ({ type: 'image/jpeg' as const, width, height });
const widths = (width: number, height = 2000) =>
  renditionsOf(jpeg(width, height), null, null).article.map((each) => each.width);

const side = fc.integer({ min: 1, max: 9000 });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const crop = fc.record({
  x: fraction,
  y: fraction,
  width: fc.double({ min: 0.01, max: 1, noNaN: true }),
  height: fc.double({ min: 0.01, max: 1, noNaN: true }),
});
const focus = fc.record({ x: fraction, y: fraction });

describe('renditionsOf', () => {
  it.each([
    [3000, [480, 800, 1200, 1600, 2400]],
    [2400, [480, 800, 1200, 1600, 2400]],
    [2000, [480, 800, 1200, 1600, 2000]],
    [1200, [480, 800, 1200]],
    [1000, [480, 800, 1000]],
    [300, [300]],
  ])('gives a picture %i pixels wide the widths %j', (width, wanted) => {
    expect(widths(width)).toEqual(wanted);
  });

  it('rounds heights to whole pixels', () => {
    expect(renditionsOf(jpeg(1200, 675), null, null).article.map(({ height }) => height)).toEqual([
      270, 450, 675,
    ]);
  });

  it('counts widths by what is cut out', () => {
    const cut = { x: 0.5, y: 0, width: 0.25, height: 0.5 };
    const { article } = renditionsOf(jpeg(4000, 2000), cut, null);
    expect(article.map(({ width, height }) => [width, height])).toEqual([
      [480, 480],
      [800, 800],
      [1000, 1000],
    ]);
    expect(article[0]?.cut).toEqual({ left: 2000, top: 0, width: 1000, height: 1000 });
  });

  it('cuts the social picture and the square round the focal point', () => {
    const { social, square } = renditionsOf(jpeg(3000, 2000), null, { x: 0.9, y: 0.2 });
    expect(social).toMatchObject({ width: 1200, height: 630, type: 'image/jpeg' });
    expect(social?.cut).toMatchObject({ left: 0, top: 0, width: 3000 });
    expect(square).toMatchObject({ width: 1200, height: 1200 });
    expect(square?.cut).toEqual({ left: 1000, top: 0, width: 2000, height: 2000 });
  });

  it('makes them smaller for a smaller picture, and none of a tiny one', () => {
    expect(renditionsOf(jpeg(800, 800), null, null).social).toMatchObject({
      width: 800,
      height: 420,
    });
    expect(renditionsOf(jpeg(599, 800), null, null).social).toBeNull();
    expect(renditionsOf(jpeg(900, 299), null, null).square).toBeNull();
  });

  it('lets a GIF run as it is, and a picture whose size nobody knows', () => {
    const none = { article: [], social: null, square: null };
    expect(renditionsOf({ ...jpeg(900, 900), type: 'image/gif' }, null, null)).toEqual(none);
    expect(renditionsOf(jpeg(0, 0), null, null)).toEqual(none);
  });

  it('keeps a drawing’s type in the page, and makes JPEG of what few programs can show', () => {
    const types = (type: 'image/png' | 'image/avif' | 'image/webp') => {
      const { article, social } = renditionsOf({ ...jpeg(900, 900), type }, null, null);
      return [article[0]?.type, social?.type];
    };
    expect(types('image/png')).toEqual(['image/png', 'image/jpeg']);
    expect(types('image/webp')).toEqual(['image/webp', 'image/jpeg']);
    expect(types('image/avif')).toEqual(['image/jpeg', 'image/jpeg']);
  });

  it('never enlarges, leaves the picture or goes out of order, whatever the cut', () => {
    fc.assert(
      fc.property(side, side, fc.option(crop), fc.option(focus), (width, height, cut, point) => {
        const { article, social, square } = renditionsOf(jpeg(width, height), cut, point);
        expect(article.length).toBeGreaterThan(0);
        for (const each of [...article, social, square]) {
          if (each === null) continue;
          expect(each.width >= 1 && each.width <= each.cut.width).toBe(true);
          expect(each.height >= 1 && each.height <= each.cut.height).toBe(true);
          expect(each.cut.left + each.cut.width).toBeLessThanOrEqual(width);
          expect(each.cut.top + each.cut.height).toBeLessThanOrEqual(height);
        }
        const order = article.map((each) => each.width);
        expect(order).toEqual([...new Set(order)].sort((one, two) => one - two));
        expect(order.at(-1)).toBeLessThanOrEqual(2400);
        if (social?.width === 1200) expect(social.height).toBe(630);
        if (square) expect(square.height).toBe(square.width);
      }),
    );
  });
});

describe('renditionName', () => {
  const cut = { left: 0, top: 0, width: 1000, height: 800 };
  const rendition = { cut, width: 480, height: 384, type: 'image/jpeg' as const };

  it('names base, width and kind', () => {
    expect(renditionName('quay', rendition, 'article', { chosen: false })).toBe('quay-480.jpg');
    expect(renditionName('quay', rendition, 'social', { chosen: false })).toBe('quay-social.jpg');
    expect(
      renditionName('quay', { ...rendition, type: 'image/png' }, 'article', { chosen: false }),
    ).toBe('quay-480.png');
  });

  it('marks a chosen cut, always the same way', () => {
    expect(renditionName('quay', rendition, 'article', { chosen: true })).toBe(
      'quay-7afb57-480.jpg',
    );
  });

  it('marks two cuts of one picture differently', () => {
    const marks = new Set<string>();
    for (let left = 0; left < 60; left += 1)
      for (let width = 400; width < 460; width += 1)
        marks.add(
          renditionName('q', { ...rendition, cut: { ...cut, left, width } }, 'article', {
            chosen: true,
          }),
        );
    expect(marks.size).toBe(3600);
  });
});

describe('basesOf', () => {
  it.each([
    ['quay-480.jpg', ['quay']],
    ['quay-social.jpg', ['quay']],
    ['quay-7afb57-480.jpg', ['quay-7afb57', 'quay']],
    ['quay.gif', []],
  ])('reads %s', (name, bases) => {
    expect(basesOf(name)).toEqual(bases);
  });
});
