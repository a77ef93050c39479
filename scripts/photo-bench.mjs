// @ts-check
/** `npm run photo-bench`: how long pictures take, and what main feels of it. Not a test: it prints figures. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import { createServer } from 'vite';

import { peakMemory, restartPeak } from './bench/memory.mjs';
import { buildIfChanged } from './setup/build.mjs';
import { inProject } from './setup/project.mjs';
import { runNode } from './setup/run.mjs';
import { runCommand, say } from './setup/say.mjs';

const PHOTOS = 50;
const CANCELS = 20;

/** @typedef {import('../src/main/photos/photo-engine').PhotoEngine} PhotoEngine */

/** @param {number} value */
const ms = (value) => `${Math.round(value)} ms`;
/** @param {number} bytes */
const mb = (bytes) => `${Math.round(bytes / 1e6)} MB`;
/** @param {readonly number[]} values */
const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

/** @returns {Promise<PhotoEngine>} the engine as built, its thread as the command line runs it */
async function engineAsBuilt() {
  await buildIfChanged();
  const server = await createServer({
    root: inProject('.'),
    configFile: false,
    logLevel: 'warn',
    server: { middlewareMode: true, watch: null },
    resolve: { alias: { '@shared': inProject('src', 'shared') } },
  });
  const { makePhotoEngine } = await server.ssrLoadModule('/src/main/photos/worker-engine.ts');
  await server.close();
  return makePhotoEngine({
    workerUrl: pathToFileURL(inProject('out', 'cli', 'photo.worker.js')),
    onFault: say,
  });
}

/**
 * @param {PhotoEngine} engine @param {string} path @param {string} mediaFolder
 * @returns {Promise<number>} milliseconds
 */
async function take(engine, path, mediaFolder) {
  const started = performance.now();
  const taken = await engine.takeIn({ path, name: path }, mediaFolder);
  if (!taken.ok) throw new Error(taken.error.message);
  return performance.now() - started;
}

/**
 * What the event loop feels of some work: how late a timer of 10 ms comes.
 * @param {() => Promise<void>} work @returns {Promise<string>}
 */
async function delayDuring(work) {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  await work();
  delay.disable();
  const late = (/** @type {number} */ nanoseconds) => (nanoseconds / 1e6 - 10).toFixed(1);
  return `p95 ${late(delay.percentile(95))} ms, p99.9 ${late(delay.percentile(99.9))} ms, max ${late(delay.max)} ms`;
}

/**
 * @param {PhotoEngine} engine @param {string} path @param {string} mediaFolder
 * @returns {Promise<readonly number[]>} milliseconds from the call to the answer
 */
async function cancels(engine, path, mediaFolder) {
  const latencies = [];
  for (let index = 0; index < CANCELS; index += 1) {
    const calling = new AbortController();
    const taken = engine.takeIn({ path, name: path }, mediaFolder, calling.signal);
    await pause(100 + index * 60);
    const asked = performance.now();
    calling.abort();
    const result = await taken;
    if (!result.ok) latencies.push(performance.now() - asked);
  }
  return latencies;
}

/** @param {string} folder */
async function makePhotos(folder) {
  const maker = inProject('scripts', 'bench', 'make-photos.mjs');
  const { code, output } = await runNode(maker, [folder, String(PHOTOS)]);
  if (code !== 0) throw new Error(output);
}

async function bench() {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-bench-'));
  const mediaFolder = join(folder, 'media');
  try {
    say(`Making ${PHOTOS} photos of 24 megapixels and one of 100 …`);
    await makePhotos(folder);
    const photos = Array.from({ length: PHOTOS }, (_, index) => join(folder, `photo-${index}.jpg`));
    const large = join(folder, 'large.jpg');
    const engine = await engineAsBuilt();
    await pause(1000);
    say(`Event loop, idle: ${await delayDuring(() => pause(5000))}`);
    const idle = process.memoryUsage().rss;

    restartPeak();
    say(
      `The first photo, with the start of the thread: ${ms(await take(engine, join(folder, 'photo-0.jpg'), mediaFolder))}`,
    );
    /** @type {number[]} */
    const times = [];
    const delay = await delayDuring(async () => {
      for (const photo of photos.slice(1)) times.push(await take(engine, photo, mediaFolder));
    });
    say(
      `${times.length} photos of 24 megapixels: median ${ms(median(times))}, max ${ms(Math.max(...times))}`,
    );
    say(`Event loop meanwhile: ${delay}`);
    say(`Peak memory above idle: ${mb(peakMemory() - idle)}`);

    restartPeak();
    let time = 0;
    const delayOfLarge = await delayDuring(async () => {
      time = await take(engine, large, mediaFolder);
    });
    say(
      `One of 100 megapixels: ${ms(time)}; event loop ${delayOfLarge}; peak above idle ${mb(peakMemory() - idle)}`,
    );

    const other = join(folder, 'other');
    const latencies = await cancels(engine, large, other);
    say(
      `Called off ${latencies.length} of ${CANCELS} times: median ${ms(median(latencies))}, max ${ms(Math.max(...latencies))}`,
    );
    await engine.stop();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await runCommand(bench);
