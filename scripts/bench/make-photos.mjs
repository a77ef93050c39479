// @ts-check
/**
 * `node make-photos.mjs FOLDER COUNT`: photographs for measuring, fields of soft light with the grain of a
 * camera, each with other bytes: photo-0.jpg and so on of 6,000 × 4,000 pixels, large.jpg of 11,600 × 8,700.
 * A program of its own, so that its memory is not counted with that of the engine.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

import startVipsModule from 'wasm-vips';

/** @typedef {Awaited<ReturnType<typeof startVipsModule>>} Vips */

/**
 * @param {Vips} vips @param {number} width @param {number} height @param {number} seed
 * @returns {InstanceType<Vips['Image']>}
 */
function photo(vips, width, height, seed) {
  const light = vips.Image.gaussnoise(64, 48, { mean: 128, sigma: 60, seed }).gaussblur(2);
  const scene = light.resize(width / 64, { vscale: height / 48, kernel: 'cubic' });
  const grain = vips.Image.gaussnoise(width, height, { mean: 0, sigma: 6, seed });
  const bands = [scene.add(grain), scene.multiply(0.8).add(grain), scene.multiply(0.6).add(30)];
  return vips.Image.bandjoin(bands).cast('uchar').copy({ interpretation: 'srgb' });
}

const [folder = '.', count = '1'] = process.argv.slice(2);
const vips = await startVipsModule({ dynamicLibraries: [] });
const base = photo(vips, 6000, 4000, 1).copyMemory();
for (let index = 0; index < Number(count); index += 1) {
  const other = base.linear([1], [index % 20]).cast('uchar');
  const bytes = other.jpegsaveBuffer({ Q: 90 + (index % 3) });
  await writeFile(join(folder, `photo-${index}.jpg`), bytes);
}
await writeFile(join(folder, 'large.jpg'), photo(vips, 11_600, 8_700, 2).jpegsaveBuffer({ Q: 90 }));
vips.shutdown();
