import { describe, expect, it } from 'vitest';
import { placeOnScreen } from './window-place';

const screens = [
  { x: 0, y: 0, width: 1920, height: 1080 },
  { x: 1920, y: -200, width: 1280, height: 1024 },
];
const usual = { width: 1440, height: 900 };
const at = (x: number, y: number, width = 1000, height = 700) => ({
  x,
  y,
  width,
  height,
  maximised: false,
});
const place = (last: ReturnType<typeof at> | null) => {
  const { x = null, y = null, width, height } = placeOnScreen(last, usual, screens);
  return [x, y, width, height];
};

describe('a window opens', () => {
  it.each([
    ['in the middle the first time', null, [null, null, 1440, 900]],
    ['where it last stood', at(100, 50), [100, 50, 1000, 700]],
    ['on the second screen', at(2000, -150), [2000, -150, 1000, 700]],
    ['half off a screen, as it was left', at(-800, 50), [-800, 50, 1000, 700]],
    ['in the middle when its screen is gone', at(5000, 50), [null, null, 1000, 700]],
    [
      'in the middle when its head would be above the screen',
      at(100, -300),
      [null, null, 1000, 700],
    ],
    ['in the middle when it would be below the screen', at(100, 1079), [null, null, 1000, 700]],
    ['no larger than the screen', at(5000, 50, 4000, 3000), [null, null, 1920, 1080]],
  ])('%s', (_how, last, expected) => {
    expect(place(last)).toEqual(expected);
  });
});
