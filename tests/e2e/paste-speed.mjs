// @ts-check
/**
 * `npm run paste-speed`: how long a large paste keeps the page. In one run of the program, in an empty story: 10,000 words
 * as Word writes them and 5 MB of a web page, from the system's clipboard by the paste key. Printed: from the key to the frame
 * after which the page takes the next key, the longest time that the window did nothing else meanwhile, and beside them the least
 * that anyone can do, the browser's own parser over the same markup.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { _electron } from 'playwright-core';

import { openQuietDisplay } from '../../scripts/display/display.mjs';
import { launchFlags } from '../../scripts/runtime/launch-flags.mjs';
import { prepare } from '../../scripts/setup/prepare.mjs';
import { projectRoot } from '../../scripts/setup/project.mjs';
import { runCommand, say } from '../../scripts/setup/say.mjs';
import { putOnClipboard } from './journeys/put-on-clipboard.mjs';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';

const ROUNDS = 5;
const SENTENCE =
  'The harbour council met in the old customs house and heard what the engineers had found under the north pier. ';

/** Some 100 words as Word writes them: runs, languages, fonts and an empty paragraph. @param {number} at */
const wordParagraph = (at) =>
  `<p class=MsoNormal style='margin-bottom:8.0pt;line-height:107%'><span lang=EN-GB style='font-size:12.0pt;line-height:107%;font-family:"Times New Roman",serif;mso-fareast-font-family:"Times New Roman"'>${at}. ${SENTENCE}<b style='mso-bidi-font-weight:normal'>${SENTENCE}</b>${SENTENCE}<i>${SENTENCE}</i><span style='mso-spacerun:yes'>&nbsp; </span>${SENTENCE}<o:p></o:p></span></p>\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n`;
const INLINED =
  'box-sizing: border-box; margin: 0px 0px 24px; padding: 0px; border: 0px; color: rgb(18, 18, 18); font-family: Georgia, &quot;Times New Roman&quot;, serif; font-size: 17px; font-style: normal; font-variant-ligatures: normal; font-variant-caps: normal; font-weight: 400; letter-spacing: normal; orphans: 2; text-align: start; text-indent: 0px; text-transform: none; widows: 2; word-spacing: 0px; -webkit-text-stroke-width: 0px; white-space: normal; background-color: rgb(255, 255, 255); text-decoration-thickness: initial; text-decoration-style: initial; text-decoration-color: initial;';
/** Some 100 words of a web page, with the styles that browsers copy onto every element. @param {number} at */
const webParagraph = (at) =>
  `<div class="block block-${at}" data-id="${at}" style="${INLINED}"><p style="${INLINED}">${at}. ${SENTENCE}<a href="https://example.org/${at}" style="${INLINED}">${SENTENCE}</a>${SENTENCE}<em style="${INLINED.replace('normal', 'italic')}">${SENTENCE}</em><span>&nbsp;</span>${SENTENCE}</p></div>`;
/** The same with next to no markup: as many words as a newsroom prints in a month. @param {number} at */
const bareParagraph = (at) => `<p>${at}. ${SENTENCE.repeat(5)}</p>`;

/** @param {(at: number) => string} paragraph @param {number} count */
const many = (paragraph, count) => Array.from({ length: count }, (_, at) => paragraph(at)).join('');
/** @param {(at: number) => string} paragraph */
const fiveMegabytes = (paragraph) => many(paragraph, Math.ceil(5_000_000 / paragraph(1000).length));
const COPIES = [
  {
    name: '10,000 words of Word',
    html: `<html><body><!--StartFragment-->${many(wordParagraph, 100)}<!--EndFragment--></body></html>`,
  },
  { name: '5 MB of a web page', html: fiveMegabytes(webParagraph) },
  { name: '5 MB of bare words', html: fiveMegabytes(bareParagraph) },
];

/** Runs in the page: watches how long it does nothing else, and when it has painted what came. */
function watchPaste() {
  const seen = { began: 0, ended: 0, longest: 0, last: 0 };
  const beat = () => {
    const now = performance.now();
    if (seen.began > 0 && seen.last > 0) seen.longest = Math.max(seen.longest, now - seen.last);
    seen.last = now;
    setTimeout(beat);
  };
  beat();
  addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key.toLowerCase() === 'v')
        Object.assign(seen, { began: timeStamp, ended: 0, longest: 0, last: performance.now() });
    },
    true,
  );
  const painted = new MessageChannel();
  painted.port1.onmessage = () => (seen.ended = performance.now());
  addEventListener(
    'paste',
    () => requestAnimationFrame(() => painted.port2.postMessage(null)),
    true,
  );
  Object.assign(globalThis, { takePaste: () => ({ ...seen }) });
}

/** Runs in the page: the browser's parser alone over the clipboard's markup. @param {string} html */
function parseOnly(html) {
  const began = performance.now();
  const words = new DOMParser().parseFromString(html, 'text/html').body.textContent.length;
  return { took: performance.now() - began, words };
}

/** @param {import('playwright-core').Page} page */
async function settled(page) {
  /** @returns {Promise<{ began: number, ended: number, longest: number }>} */
  const take = () => page.evaluate('takePaste()');
  while ((await take()).ended === 0) await page.waitForTimeout(200);
  // What follows a paste, the check of style above all, is part of what it costs.
  await page.waitForTimeout(2000);
  return take();
}

/** Runs in the page: a story with an empty body. */
async function makeStory() {
  const { ask } = /** @type {any} */ (globalThis).desk;
  const created = await ask['story:create']({
    houseStyleId: 'newsroom',
    templateId: 'op-ed',
    language: 'en-GB',
    workingTitle: 'The pier',
    section: '',
    commissionedWords: null,
    dueAt: null,
    embargoUntil: null,
    contributors: [],
    noteToDesk: '',
  });
  if (!created.ok) return created;
  const { value } = await ask['story:open']({ id: created.value.id });
  const words = { type: 'text', text: 'The pier that nobody measured' };
  const content = [
    { type: 'kicker' },
    { type: 'headline', content: [words] },
    { type: 'standfirst' },
    { type: 'body', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Copy: ' }] }] },
  ];
  const revision = (value.revision ?? 0) + 1;
  return ask['story:save']({
    story: { ...value.story, doc: { type: 'doc', content } },
    revision,
    place: null,
  });
}

/** @param {import('playwright-core').ElectronApplication} app @param {import('playwright-core').Page} page */
async function measure(app, page) {
  await deskReady(app, page);
  const made = await page.evaluate(makeStory);
  if (!made.ok) throw new Error(JSON.stringify(made));
  await page
    .getByRole('option', { name: /The pier/u })
    .first()
    .dblclick();
  const story = page.getByRole('textbox', { name: 'Story' });
  await story.waitFor();
  await page.evaluate(watchPaste);
  for (const { name, html } of COPIES) {
    const times = [];
    const freezes = [];
    const floors = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await putOnClipboard(app, { html, text: '' });
      floors.push((await page.evaluate(parseOnly, html)).took);
      await story.getByText('Copy:').first().click();
      await page.keyboard.press('End');
      await pressKeys(app, page, 'Mod+V');
      const seen = await settled(page);
      times.push(seen.ended - seen.began);
      freezes.push(seen.longest);
      const length = await story.evaluate((node) => node.textContent.length);
      if (length < html.length / 10) throw new Error(`${name} did not reach the page`);
      await pressKeys(app, page, 'Mod+Z');
      await page.waitForTimeout(1000);
    }
    const middle = (/** @type {number[]} */ values) =>
      (values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0).toFixed(0);
    say(
      `${name.padEnd(24)} ${(html.length / 1e6).toFixed(2)} MB  to the next key ${middle(times)} ms (${times.map((each) => each.toFixed(0)).join(', ')})  longest freeze ${middle(freezes)} ms  parser alone ${middle(floors)} ms`,
    );
  }
}

await runCommand(async () => {
  const electron = await prepare({ xvfb: true });
  const display = await openQuietDisplay();
  const work = await mkdtemp(join(tmpdir(), 'standfirst-paste-'));
  try {
    const words = Object.entries({ ...display.env, STANDFIRST_USER_DATA: join(work, 'desk') });
    const app = await _electron.launch({
      executablePath: electron,
      args: [...launchFlags(electron), '--lang=en-GB', projectRoot],
      env: Object.fromEntries(
        words.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      ),
    });
    await measure(app, await app.firstWindow());
    await app.close();
    return 0;
  } finally {
    await rm(work, { recursive: true, force: true });
    display.close();
  }
});
