// @ts-check
/**
 * One fresh process that exports one story, for `export-figures.mjs`: takes the folder of the built core and the targets,
 * and writes its figures as JSON. Times in milliseconds, memory in bytes.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [folder = '', targets = '', runs = '0'] = process.argv.slice(2);
const { story, houseStyle } = JSON.parse(await readFile(join(folder, 'story.json'), 'utf8'));
const began = performance.now();
const { exportStory } = await import(pathToFileURL(join(folder, 'export.mjs')).href);
const loaded = performance.now();
const idle = process.memoryUsage().rss;
const chosen = targets.split(',');

/** Time that this process itself was given: on a busy machine the clock tells of others. In milliseconds. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function once() {
  const [start, own] = [performance.now(), spent()];
  const { files, problems } = await exportStory(story, houseStyle, { targets: chosen });
  if (files.length === 0) throw new Error(JSON.stringify(problems));
  return { clock: performance.now() - start, own: spent() - own };
}

const first = await once();
/** @type {Awaited<ReturnType<typeof once>>[]} */
const warm = [];
let peak = process.memoryUsage().rss;
for (let at = 0; at < Number(runs); at += 1) {
  warm.push(await once());
  peak = Math.max(peak, process.memoryUsage().rss);
}
/** @type {number[]} */
const floor = [];
for (let at = 0; at < Number(runs); at += 1) {
  const start = spent();
  JSON.parse(JSON.stringify(story));
  floor.push(spent() - start);
}
/** @param {number[]} times */
const median = (times) => times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
const figures = {
  load: loaded - began,
  first: first.clock,
  warm: median(warm.map(({ clock }) => clock)),
  own: median(warm.map(({ own }) => own)),
  floor: median(floor),
  memory: peak - idle,
};
process.stdout.write(JSON.stringify(figures));
