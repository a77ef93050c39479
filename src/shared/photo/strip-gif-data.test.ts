import { describe, expect, it } from 'vitest';
import { stripGifData } from './strip-gif-data';

const text = (words: string): number[] => [...new TextEncoder().encode(words)];
const extension = (label: number, ...blocks: string[]): number[] => [
  0x21,
  label,
  ...blocks.flatMap((block) => [block.length, ...text(block)]),
  0,
];
const HEAD = [...text('GIF89a'), 2, 0, 2, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255];
const IMAGE = [0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 2, 0x4c, 0x01, 0];
const CONTROL = [0x21, 0xf9, 4, 0, 10, 0, 0, 0];
const gif = (...parts: number[][]): Uint8Array => Uint8Array.from([...HEAD, ...parts.flat(), 0x3b]);

const LOOP = extension(0xff, 'NETSCAPE2.0', 'abc');

describe('a GIF that goes out', () => {
  it('loses comments and XMP, and what stands behind its end', () => {
    const told = gif(
      LOOP,
      extension(0xfe, 'made at home'),
      extension(0xff, 'XMP DataXMP', '<gps/>'),
      CONTROL,
      IMAGE,
    );
    const all = Uint8Array.from([...told, ...text('<script>')]);
    expect(stripGifData(all)).toEqual(gif(LOOP, CONTROL, IMAGE));
  });

  it('is the same when it says nothing', () => {
    const plain = gif(LOOP, CONTROL, IMAGE, CONTROL, IMAGE);
    expect(stripGifData(plain)).toEqual(plain);
  });

  it('says nothing either where its end is missing', () => {
    const cut = gif(extension(0xfe, 'note'), IMAGE).subarray(0, -1);
    expect(stripGifData(cut)).toEqual(gif(IMAGE));
  });

  it('is left as it is when it is none', () => {
    const png = Uint8Array.from(text('\x89PNG'));
    expect(stripGifData(png)).toBe(png);
  });
});
