// @ts-check
/**
 * `npm run photo-figures`: how typing feels while photos come in. In one run of the program: keys on an
 * idle desk, keys while a photo of 100 megapixels comes in, keys while 50 photos of 24 megapixels do.
 * Prints key-to-paint times side by side, the time for each photo, the memory at its highest, and how
 * soon a call to stop is heard.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import { _electron } from 'playwright-core';

import { openQuietDisplay } from '../../scripts/display/display.mjs';
import { launchFlags } from '../../scripts/runtime/launch-flags.mjs';
import { prepare } from '../../scripts/setup/prepare.mjs';
import { projectRoot } from '../../scripts/setup/project.mjs';
import { runCommand, say } from '../../scripts/setup/say.mjs';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { inMs, memory, quantile, tell, typeWhile, watchKeys } from './journeys/key-times.mjs';
import { noisyJpeg } from './photo-files.mjs';

const SMALL = 50;

/** @param {import('playwright-core').ElectronApplication} app @param {readonly string[]} files */
const chooseNext = (app, files) =>
  app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, files);

/**
 * Takes files in, as the page does, while somebody types.
 * @param {import('playwright-core').ElectronApplication} app
 * @param {import('playwright-core').Page} page
 * @param {readonly string[]} files
 */
async function typeDuring(app, page, files) {
  await chooseNext(app, files);
  let working = true;
  let most = 0;
  const perPhoto = page.evaluate(async () => {
    const { ask } =
      /** @type {{ desk: import('../../src/shared/contract/channel-names.ts').DeskBridge }} */ (
        /** @type {unknown} */ (globalThis)
      ).desk;
    const chosen = /** @type {{ value: { token: string }[] }} */ (await ask['photo:choose']({}));
    const times = [];
    for (const { token } of chosen.value) {
      const began = performance.now();
      const reply = /** @type {{ ok: boolean }} */ (
        await ask['photo:take']({ job: crypto.randomUUID(), source: { token } })
      );
      if (!reply.ok) throw new Error(JSON.stringify(reply));
      times.push(performance.now() - began);
    }
    return times;
  });
  const watch = setInterval(
    () => void memory(app).then((now) => (most = Math.max(most, now))),
    250,
  );
  void perPhoto.finally(() => (working = false));
  const keys = await typeWhile(page, () => working);
  clearInterval(watch);
  return { keys, perPhoto: await perPhoto, most };
}

/** How long after a call to stop the work has ended, ten times. @param {import('playwright-core').ElectronApplication} app @param {import('playwright-core').Page} page @param {string} file */
async function stopTimes(app, page, file) {
  const times = [];
  for (let turn = 0; turn < 10; turn += 1) {
    await chooseNext(app, [file]);
    times.push(
      await page.evaluate(
        async (wait) => {
          const { ask } = /** @type {any} */ (globalThis).desk;
          const { value } = await ask['photo:choose']({});
          const job = crypto.randomUUID();
          const work = ask['photo:take']({ job, source: { token: value[0].token } });
          await new Promise((resolve) => setTimeout(resolve, wait));
          const began = performance.now();
          await ask['photo:cancel']({ job });
          const reply = await work;
          if (reply.ok) throw new Error('It was done before it was called off');
          return performance.now() - began;
        },
        100 + turn * 60,
      ),
    );
  }
  return times;
}

/** @param {string} work */
async function makePhotos(work) {
  const large = join(work, 'large.jpg');
  await writeFile(large, await noisyJpeg(12_000, 8400, 1));
  const other = join(work, 'other.jpg');
  await writeFile(other, await noisyJpeg(12_000, 8400, 2));
  const many = Array.from({ length: SMALL }, (_, at) => join(work, `photo-${at}.jpg`));
  for (const [at, file] of many.entries())
    await writeFile(file, await noisyJpeg(6000, 4000, 10 + at));
  return { large, other, many };
}

/** @param {import('playwright-core').ElectronApplication} app @param {Awaited<ReturnType<typeof makePhotos>>} photos */
async function measure(app, { large, other, many }) {
  const page = await app.firstWindow();
  await deskReady(app, page);
  await pressKeys(app, page, 'Mod+N');
  await page.getByRole('dialog', { name: 'New story' }).waitFor();
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('textbox', { name: 'Story' }).waitFor();
  await watchKeys(page);
  await typeWhile(page, () => false);
  const idleMemory = await memory(app);
  const idle = await typeWhile(page, () => false);
  tell('idle', idle, idle);
  tell('idle once more', await typeWhile(page, () => false), idle);
  const one = await typeDuring(app, page, [large]);
  tell('one photo of 100 megapixels', one.keys, idle);
  const began = performance.now();
  const fifty = await typeDuring(app, page, many);
  tell(`${SMALL} photos of 24 megapixels`, fifty.keys, idle);
  say(
    `100 megapixels: ${inMs(one.perPhoto[0] ?? 0)}; memory ${idleMemory} MB idle, ${one.most} MB at most.`,
  );
  say(
    `${SMALL} photos: median ${inMs(quantile(fifty.perPhoto, 0.5))} each, longest ${inMs(Math.max(...fifty.perPhoto))}, ${((performance.now() - began) / 1000).toFixed(1)} s in all; memory ${fifty.most} MB at most.`,
  );
  const stops = await stopTimes(app, page, other);
  say(
    `Called off: median ${inMs(quantile(stops, 0.5))}, longest ${inMs(Math.max(...stops))} of ${stops.length}.`,
  );
}

await runCommand(async () => {
  const electron = await prepare({ xvfb: true });
  const display = await openQuietDisplay();
  const work = await mkdtemp(join(tmpdir(), 'standfirst-photos-'));
  try {
    say('Making the photos …');
    const photos = await makePhotos(work);
    const words = Object.entries({ ...display.env, STANDFIRST_USER_DATA: join(work, 'desk') });
    const app = await _electron.launch({
      executablePath: electron,
      args: [...launchFlags(electron), '--lang=en-GB', projectRoot],
      env: Object.fromEntries(
        words.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      ),
    });
    await measure(app, photos);
    await app.close();
  } finally {
    await rm(work, { recursive: true, force: true });
    display.close();
  }
});
