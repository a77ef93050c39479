// @ts-check
/**
 * `npm run library-scroll [-- --stories 10000,20000]`: how the table of the library scrolls in the program: milliseconds from
 * frame to frame while it is wheeled through slowly and fast, and from a jump of the scroll bar to the rows there; how
 * long the window takes to show its first rows, and a search its hits. Beside them the frames of the window at rest.
 * Not a test: it prints figures.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { _electron } from 'playwright-core';

import { openQuietDisplay } from '../../scripts/display/display.mjs';
import { launchFlags } from '../../scripts/runtime/launch-flags.mjs';
import { openSource } from '../../scripts/setup/load-source.mjs';
import { prepare } from '../../scripts/setup/prepare.mjs';
import { projectRoot } from '../../scripts/setup/project.mjs';
import { runCommand, say } from '../../scripts/setup/say.mjs';
import { inMs, memory, quantile } from './journeys/key-times.mjs';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';

const { values } = parseArgs({ options: { stories: { type: 'string', default: '10000' } } });
const SEED = 7;
/** How long the index of words is worked on at a time, in ms. */
const SLICE = 200;
/** Frames of each way to scroll, and jumps. */
const FRAMES = 300;
const JUMPS = 25;

/** Fills the library of a desk. @param {string} userData @param {number} stories */
async function fill(userData, stories) {
  const { load, close } = await openSource();
  try {
    const { madeStories } = await load('/tests/library-figures/made-stories.ts');
    const { buildLibrary } = await load('/tests/library-figures/build-library.ts');
    const { openLibrary } = await load('/src/main/library/open-library.ts');
    const folder = join(userData, 'library');
    await buildLibrary(folder, madeStories(stories, SEED), stories);
    const opened = openLibrary(folder);
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    // What one long call has read is let go of only after it.
    while (opened.value.search.catchUp(SLICE) > 0) await new Promise(setImmediate);
    opened.value.close();
  } finally {
    await close();
  }
}

/** Runs in the page: scrolls by so many pixels a frame; gives the milliseconds between frames. @param {{ step: number, frames: number }} way */
async function wheel({ step, frames }) {
  const table = /** @type {HTMLElement} */ (document.querySelector('[role="grid"]'));
  const drawn = () => new Promise(requestAnimationFrame);
  await drawn();
  const times = [];
  let last = performance.now();
  for (let frame = 0; frame < frames; frame += 1) {
    table.scrollTop += step;
    await drawn();
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  return times;
}

/** Runs in the page: jumps here and there; gives the milliseconds until all rows in sight are those of stories. @param {number} jumps */
async function jump(jumps) {
  const table = /** @type {HTMLElement} */ (document.querySelector('[role="grid"]'));
  const drawn = () => new Promise(requestAnimationFrame);
  const top = () => Math.floor(table.scrollTop / 60);
  const isThere = () => {
    const row = table.querySelector(`[data-row="${top()}"]`);
    return row !== null && row.querySelector('h3') !== null;
  };
  const times = [];
  for (let turn = 1; turn <= jumps; turn += 1) {
    const began = performance.now();
    table.scrollTop = Math.floor(((turn * 0.618) % 1) * (table.scrollHeight - 900));
    do await drawn();
    while (!isThere());
    times.push(performance.now() - began);
    await new Promise((done) => setTimeout(done, 150));
  }
  return times;
}

/** @param {string} what @param {number[]} times */
function tell(what, times) {
  const shares = [0.5, 0.95, 0.99].map((share) => inMs(quantile(times, share)));
  say(
    `${what.padEnd(34)} p50 ${shares[0]}  p95 ${shares[1]}  p99 ${shares[2]}  max ${inMs(Math.max(...times))}`,
  );
}

/** @param {import('playwright-core').ElectronApplication} app @param {import('playwright-core').Page} page */
async function measure(app, page) {
  await deskReady(app, page);
  await page.waitForTimeout(3000);
  const opened = [];
  const rows = page.getByRole('grid', { name: 'Stories' }).getByRole('heading', { level: 3 });
  for (let turn = 0; turn < 5; turn += 1) {
    const began = performance.now();
    await pressKeys(app, page, 'Mod+Shift+A');
    await rows.first().waitFor();
    opened.push(performance.now() - began);
    if (turn < 4) await page.keyboard.press('Escape');
  }
  tell('from the key to the first rows', opened);
  tell('frames at rest', await page.evaluate(wheel, { step: 0, frames: FRAMES }));
  tell('frames, 60 px each', await page.evaluate(wheel, { step: 60, frames: FRAMES }));
  tell('frames, 600 px each', await page.evaluate(wheel, { step: 600, frames: FRAMES }));
  tell('frames, 3,000 px each', await page.evaluate(wheel, { step: 3000, frames: FRAMES }));
  tell('from a jump to its rows', await page.evaluate(jump, JUMPS));
  say(`memory of all processes ${await memory(app)} MB`);
}

await runCommand(async () => {
  const electron = await prepare({ xvfb: true });
  const display = await openQuietDisplay();
  const work = await mkdtemp(join(tmpdir(), 'standfirst-scroll-'));
  try {
    for (const stories of values.stories.split(',').map(Number)) {
      const userData = join(work, String(stories));
      await fill(userData, stories);
      say(`${stories.toLocaleString('en-GB')} stories`);
      const words = Object.entries({ ...display.env, STANDFIRST_USER_DATA: userData });
      const app = await _electron.launch({
        executablePath: electron,
        args: [...launchFlags(electron), '--lang=en-GB', projectRoot],
        env: Object.fromEntries(
          words.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
        ),
      });
      await measure(app, await app.firstWindow());
      await app.close();
      await rm(userData, { recursive: true, force: true });
    }
  } finally {
    await rm(work, { recursive: true, force: true });
    display.close();
  }
});
