// @ts-check
/** Photos of our own making, as large as wanted. */
import Vips from 'wasm-vips';

/** @type {Promise<typeof Vips> | null} */
let engine = null;

async function vips() {
  engine ??= Vips();
  return engine;
}

/**
 * A JPEG of soft noise over a slope of light: as slow to decode as a photograph. The same seed gives the
 * same bytes. Sides in pixels.
 * @param {number} width
 * @param {number} height
 * @param {number} seed
 */
export async function noisyJpeg(width, height, seed) {
  const { Image } = await vips();
  // Noise is slow to make: a quarter of it is stretched.
  const grain = Image.gaussnoise(Math.ceil(width / 4), Math.ceil(height / 4), {
    mean: 128,
    sigma: 40,
    seed,
  });
  const bands = [grain, grain.flipHor(), grain.flipVer()].map((band) =>
    band.resize(4, { kernel: 'nearest' }).crop(0, 0, width, height),
  );
  const [first, ...others] = bands;
  if (first === undefined) throw new Error('A picture has three bands');
  return first
    .bandjoin(others)
    .cast('uchar')
    .copy({ interpretation: 'srgb' })
    .jpegsaveBuffer({ Q: 85 });
}
