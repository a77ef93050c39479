import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import startVipsModule from 'wasm-vips';
import type { Picture, Vips } from '../src/main/photos/vips';

/** libvips with all its loaders, to make pictures and to look at those that come out. */
const vips: Vips = await startVipsModule({ dynamicLibraries: ['vips-heif.wasm'] });

/** Red, green and blue from 0 to 255, and what else a form adds. */
export type Colour = readonly number[];

export const RED: Colour = [200, 30, 30];
export const GREEN: Colour = [30, 160, 60];
export const BLUE: Colour = [40, 60, 200];
export const WHITE: Colour = [240, 240, 240];

/** A field of one colour in sRGB. */
export function field(width: number, height: number, colour: Colour): Picture {
  return vips.Image.black(width, height)
    .add([...colour])
    .cast('uchar')
    .copy({ interpretation: 'srgb' });
}

/** Four fields: red and green above, blue and white below. Sides in pixels, even. */
export function fourFields(width = 64, height = 48): Picture {
  const fields = [RED, GREEN, BLUE, WHITE].map((colour) => field(width / 2, height / 2, colour));
  return vips.Image.arrayjoin(fields, { across: 2 }).copyMemory();
}

/** Columns one pixel wide, of one colour and the other in turn. Width in pixels, even. */
export function columns(width: number, height: number, one: Colour, other: Colour): Picture {
  const pair = vips.Image.arrayjoin([field(1, height, one), field(1, height, other)]);
  return pair.replicate(width / 2, 1).copyMemory();
}

/** A field of noise, which no form compresses to nothing. */
export function noise(width: number, height: number): Picture {
  const bands = [1, 2, 3].map((seed) =>
    vips.Image.gaussnoise(width, height, { mean: 128, sigma: 40, seed }),
  );
  return vips.Image.bandjoin(bands).cast('uchar').copy({ interpretation: 'srgb' }).copyMemory();
}

/** A JPEG whose EXIF says how it lies: 1 to 8. */
export function lyingJpeg(picture: Picture, orientation: number): Uint8Array {
  const tagged = picture.copy();
  tagged.setInt('orientation', orientation);
  return tagged.jpegsaveBuffer({ Q: 95, subsample_mode: 'off' });
}

/** A GIF of two frames, red and then green. */
export function movingGif(): Uint8Array {
  const frames = vips.Image.arrayjoin([field(32, 24, RED), field(32, 24, GREEN)], { across: 1 });
  const moving = frames.copy();
  moving.setInt('page-height', 24);
  return moving.gifsaveBuffer();
}

/** What can be seen of a picture's file, as it is stored. */
export interface Seen {
  readonly width: number;
  readonly height: number;
  readonly bands: number;
  /** Upper left, upper right, lower left, lower right. */
  readonly corners: readonly Colour[];
  readonly hasProfile: boolean;
  readonly hasExif: boolean;
}

/** Opens a file as it is, without turning it. */
export function look(bytes: Uint8Array): Seen {
  const picture = vips.Image.newFromBuffer(bytes);
  const { width, height, bands } = picture;
  // A little inside, where nothing of a neighbouring field bleeds in.
  const [inX, inY] = [Math.min(4, (width - 1) >> 1), Math.min(4, (height - 1) >> 1)];
  const [left, top, right, low] = [inX, inY, width - 1 - inX, height - 1 - inY];
  const at = (x: number, y: number) => picture.getpoint(x, y);
  return {
    width,
    height,
    bands,
    corners: [at(left, top), at(right, top), at(left, low), at(right, low)],
    hasProfile: picture.getTypeof('icc-profile-data') !== 0,
    hasExif: picture.getTypeof('exif-data') !== 0,
  };
}

/** The largest difference between two lists of colours, in steps of 256. */
export function difference(some: readonly Colour[], others: readonly Colour[]): number {
  return Math.max(
    ...others.flatMap((colour, index) =>
      colour.map((value, band) => Math.abs(value - (some[index]?.[band] ?? 999))),
    ),
  );
}

/** The files below a folder, by their paths in it, sorted. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
