import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchDesk, ownFolder } from './desk-app';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { answerDialogs } from './journeys/system-dialogs.mjs';

const HEADLINE = 'Why the ferry should run on Sundays';
const BODY = [
  'The last boat leaves at six on Saturday, and the island is shut until Monday — naïve, but true.',
  'A timetable is a promise, and this one says that nobody is to be ill, in love or late on a Sunday.',
];
const TEXT = `${HEADLINE}\n\n${BODY.join('\n\n')}\n`;
const MEGABYTE = 1024 * 1024;

let app: ElectronApplication;
let page: Page;
let folder: string;

beforeAll(async () => {
  ({ app, page } = await launchDesk());
  folder = ownFolder();
  await deskReady(app, page);
});

/** Opens a file of these bytes through the window. */
async function open(name: string, bytes: Uint8Array | string): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  await answerDialogs(app, { file });
  await pressKeys(app, page, 'Mod+O');
}

const preview = (name: string) => page.getByRole('main', { name: `Take in ${name}` });

/** The words that a refusal is told in: by the preview, or by a message where it never opened. */
async function refusal(): Promise<string> {
  const told = page
    .getByRole('alert')
    .filter({ hasText: /\S/u })
    .or(page.getByRole('region', { name: 'Message' }))
    .first();
  await told.waitFor({ timeout: 60_000 });
  return told.innerText();
}

/** Leaves a preview that is open. */
beforeEach(async () => {
  const open = page.getByRole('main', { name: /^Take in/u });
  if (await open.isVisible()) await page.keyboard.press('Escape');
  await open.waitFor({ state: 'detached' });
});

describe('a file that cannot be taken in', () => {
  it.each<[what: string, name: string, bytes: () => Uint8Array, words: RegExp]>([
    ['nothing', 'empty.txt', () => new Uint8Array(), /empty\.txt.*(empty|no text|nothing)/isu],
    [
      'blank lines only',
      'blank.txt',
      () => Buffer.from('\n \n\t\n'),
      /blank\.txt.*(empty|no text|nothing)/isu,
    ],
    [
      'a program',
      'program.txt',
      () => Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3)) % 256),
      /program\.txt.*(not text|no text|binary|bytes)/isu,
    ],
    [
      'a picture with a name that says text',
      'picture.txt',
      () =>
        Buffer.concat([
          Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
          Buffer.alloc(2000),
        ]),
      /picture\.txt.*(picture|PNG|not text)/isu,
    ],
    [
      '50 MB of text',
      'book.txt',
      () => Buffer.alloc(50 * MEGABYTE, `${BODY.join(' ')}\n\n`),
      /book\.txt was not taken in.*The file is 52\.4 MB/su,
    ],
    [
      'more than 64 MB',
      'endless.txt',
      () => Buffer.alloc(65 * MEGABYTE, 'All work and no play. '),
      /“endless\.txt” is larger than 64 MB\. Nothing was taken in/u,
    ],
  ])('because it holds %s is refused in words', async (_, name, bytes, words) => {
    await open(name, bytes());
    expect(await refusal()).toMatch(words);
  });
});

describe('a file in a form that few people chose', () => {
  it.each<[what: string, bytes: () => Uint8Array]>([
    [
      'UTF-16 with its mark',
      () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]),
    ],
    ['UTF-16 without its mark', () => Buffer.from(TEXT, 'utf16le')],
    ['UTF-8 with its mark', () => Buffer.from(`\uFEFF${TEXT}`)],
    ['Windows-1252', () => Buffer.from(TEXT.replace('—', '\x97'), 'latin1')],
    ['lines ended as on Windows', () => Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
  ])('%s, is read right', async (what, bytes) => {
    const name = `${what.split(/[ ,]/u)[0] ?? ''}.txt`;
    await open(name, bytes());
    await preview(name).getByText('nothing lost').waitFor();
    const story = await preview(name).innerText();
    for (const words of [HEADLINE, ...BODY]) expect(story).toContain(words);
  });

  it('with halves of surrogate pairs is taken in, and says what became of them', async () => {
    const halves = TEXT.replace('Monday', 'Mon\uD83Dday');
    await open(
      'halves.txt',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(halves, 'utf16le')]),
    );
    await preview('halves.txt')
      .getByText(/nothing lost|look at what is missing/u)
      .waitFor();
    await expect.poll(() => preview('halves.txt').innerText()).toMatch(/Mon.day/u);
    await expect
      .poll(() => preview('halves.txt').innerText())
      .toMatch(/could not be read|damaged|half|surrogate/iu);
  });
});

describe('a text of half a book', () => {
  it('is read while the window goes on answering', async () => {
    const text = `${HEADLINE}\n\n${`${BODY.join(' ').repeat(4)}\n\n`.repeat(4000)}`;
    const began = performance.now();
    await open('long.txt', text);
    await preview('long.txt').waitFor();
    const asked = performance.now();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const answered = performance.now() - asked;
    await preview('long.txt').getByText('nothing lost').waitFor({ timeout: 120_000 });
    // A window that reads by itself answers once it has read, which is most of the time.
    expect(answered).toBeLessThan((performance.now() - began) / 2);
  });
});
