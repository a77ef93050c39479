// @ts-check
/**
 * `npm run import-figures [-- --words 50000]`: how long a Word file takes in the program, from the choice of the file to
 * the preview and from the taking in to a page that can be typed on, and how long the window stands still meanwhile.
 * Beside them what unpacking and reading its XML takes alone. Not a test: it prints figures.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { unzipSync } from 'fflate';
import { _electron } from 'playwright-core';
import { SaxesParser } from 'saxes';

import { openQuietDisplay } from '../../scripts/display/display.mjs';
import { launchFlags } from '../../scripts/runtime/launch-flags.mjs';
import { openSource } from '../../scripts/setup/load-source.mjs';
import { prepare } from '../../scripts/setup/prepare.mjs';
import { projectRoot } from '../../scripts/setup/project.mjs';
import { runCommand, say } from '../../scripts/setup/say.mjs';
import { openPreview, takeIn } from './journeys/import-and-export.mjs';
import { inMs, memory } from './journeys/key-times.mjs';
import { deskReady } from './journeys/press-keys.mjs';
import { answerDialogs } from './journeys/system-dialogs.mjs';

const { values } = parseArgs({ options: { words: { type: 'string', default: '50000' } } });
/** The best of so many. */
const RUNS = 5;

/** @param {() => unknown} work */
function best(work) {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

/** @param {Uint8Array} file */
function unpackAndParse(file) {
  const xml = new TextDecoder().decode(unzipSync(file)['word/document.xml']);
  const parser = new SaxesParser();
  parser.write(xml).close();
}

/** Notes in the page how long it stood still at most: the longest time between two turns of its loop. @param {import('playwright-core').Page} page */
const watchLoop = (page) =>
  page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    let longest = 0;
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      setTimeout(() => port2.postMessage(null), 4);
    };
    port2.postMessage(null);
    Object.assign(globalThis, {
      takeLongest: () => {
        const taken = longest;
        longest = 0;
        return taken;
      },
    });
  });

await runCommand(async () => {
  const electron = await prepare({ xvfb: true });
  const { load, close } = await openSource();
  const display = await openQuietDisplay();
  const work = await mkdtemp(join(tmpdir(), 'standfirst-import-'));
  try {
    const words = Number(values.words);
    const { longFile } = await load('/tests/e2e/long-word-file.ts');
    const { readWord } = await load('/src/shared/import/word/read-word.ts');
    const file = longFile(words);
    const path = join(work, 'long.docx');
    await writeFile(path, file);
    say(`${words.toLocaleString('en-GB')} words, ${Math.round(file.length / 1000)} kB packed`);
    say(`unpack and parse alone             ${inMs(best(() => unpackAndParse(file)))}`);
    say(`our reader alone                   ${inMs(best(() => readWord(file)))}`);
    const env = Object.entries({ ...display.env, STANDFIRST_USER_DATA: join(work, 'desk') });
    const app = await _electron.launch({
      executablePath: electron,
      args: [...launchFlags(electron), '--lang=en-GB', projectRoot],
      env: Object.fromEntries(
        env.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      ),
    });
    const page = await app.firstWindow();
    await deskReady(app, page);
    await answerDialogs(app, { file: path });
    await watchLoop(page);
    const chosen = performance.now();
    await openPreview(page, app, path);
    say(`from the key to the preview        ${inMs(performance.now() - chosen)}`);
    say(`longest standstill until then      ${inMs(await page.evaluate('takeLongest()'))}`);
    const taking = performance.now();
    await takeIn(page);
    await page.getByRole('textbox', { name: 'Story' }).focus();
    say(`from “Take in” to a page to type on ${inMs(performance.now() - taking)}`);
    await page.waitForTimeout(3000);
    say(`longest standstill since           ${inMs(await page.evaluate('takeLongest()'))}`);
    say(`memory of all processes            ${await memory(app)} MB`);
    await app.close();
  } finally {
    await close();
    await rm(work, { recursive: true, force: true });
    display.close();
  }
});
