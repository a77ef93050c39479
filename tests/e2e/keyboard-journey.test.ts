import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { answerDialogs } from './journeys/system-dialogs.mjs';
import { caretBlock, caretPlace, focusedName, onPage, saved } from './keyboard/by-key';
import { checkPage } from './page/check-page';
import { pageFaults } from './page/validate-page';
import { paintQuay, writePicture } from './picture';

const WRITER = 'Henrike Solvang-Adeyemi';
const POST = 'a harbour pilot and the author of a history of the Sarn Strait';
const HEADLINE = 'Let the pilots draw the map';
const STANDFIRST = 'The chart of the strait is fourteen years old and everyone who uses it knows';
const DISCLOSURE = 'She has advised the Sarn port authority.';
const BODY = [
  'A chart is a promise that the water will be where the paper says.',
  'Ours was last drawn in 2012, before the river was moved, and since then every pilot has kept a pencil.',
  'There are eleven of us, and no two pencils agree.',
];
const CROSSHEAD = 'What the pencils know';
const LAST = 'Give us a week and the survey boat. The rest is paper.';
const CAPTION = 'A pilot cutter leaves the quay, Sarn, 9 May 2026.';
const ALT = 'Low sun over a sloping quay';

let desk: DeskApp;
let folder: string;
let html: string;

/** Keys that the menu bar answers. */
const menuKeys = (keys: string): Promise<void> => pressKeys(desk.app, desk.page, keys);
const type = (words: string): Promise<void> => desk.page.keyboard.type(words);
const press = (keys: string): Promise<void> => desk.page.keyboard.press(keys);

/** The blocks of which words are missing or changed in what is there now; more may follow them. */
const lost = (before: readonly string[], after: readonly string[]): string[] =>
  before.filter((block, at) => after[at]?.startsWith(block) !== true);

beforeAll(async () => {
  desk = await launchDesk();
  folder = ownFolder();
  const file = join(folder, 'cutter.png');
  writePicture(file, [900, 600], paintQuay);
  await answerDialogs(desk.app, { file, folder });
  await deskReady(desk.app, desk.page);
});

let stopped = false;
beforeEach(({ skip }) => {
  skip(stopped, 'an earlier step of the journey failed');
});
afterEach(({ task }) => {
  stopped ||= task.result?.state === 'fail';
});

/** Presses a key until something holds; fails when it never does. */
async function pressUntil(step: () => Promise<void>, holds: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    if (await holds()) return;
    await step();
  }
  expect(await holds(), `${await focusedName(desk)} · ${await caretPlace(desk)}`).toBe(true);
}

/*
 * No pointer from here on: keys, and what is read back from the focus and the selection. The steps build
 * on each other, as a person's do.
 */
describe('a story written by keyboard alone', () => {
  it('begins from a template, with a new contributor', async () => {
    await menuKeys('Mod+N');
    await expect.poll(() => focusedName(desk)).toBe('Working title');
    await type('Chart');
    await pressUntil(
      () => press('Tab'),
      async () => (await focusedName(desk)) === 'Contributor',
    );
    await type(WRITER);
    await press('Shift+Enter');
    await press('Tab');
    await expect.poll(() => focusedName(desk)).toBe('Post');
    await type(POST);
    await press('ControlOrMeta+Enter');
    await expect.poll(() => caretPlace(desk)).toMatch(/^Headline/u);
  });

  it('gets a headline and a standfirst', async () => {
    await type(HEADLINE);
    await press('Enter');
    await expect.poll(() => caretPlace(desk)).toMatch(/^Standfirst/u);
    await type(STANDFIRST);
    await press('Tab');
    await expect.poll(() => caretPlace(desk)).toMatch(/^Editor’s note/u);
  });

  it('has its note filled from slot to slot', async () => {
    await press('Tab');
    await press('Tab');
    await type(DISCLOSURE);
    await pressUntil(
      () => press('Tab'),
      async () => !(await caretPlace(desk)).startsWith('Editor’s note'),
    );
    await expect.poll(() => caretPlace(desk)).toMatch(/^Body/u);
  });

  it('has a body with a crosshead, bold words and a link', async () => {
    const [first = '', second = '', third = ''] = BODY;
    await type(first);
    await press('Enter');
    const [before = '', after = ''] = second.split('every pilot');
    await type(before);
    await press('ControlOrMeta+b');
    await type('every pilot');
    await press('ControlOrMeta+b');
    await type(after);
    await press('Enter');
    await type(CROSSHEAD);
    await press('Control+Shift+Digit2');
    await press('Enter');
    await type(third.replace(/\.$/u, ''));
    await press('ControlOrMeta+Shift+ArrowLeft');
    await menuKeys('Mod+Shift+K');
    await expect.poll(() => focusedName(desk)).toBe('Address');
    await type('https://pilots.example/pencils');
    await press('Enter');
    await expect.poll(() => caretPlace(desk)).toMatch(/^Body/u);
    await press('ArrowRight');
    await type('.');
    await press('Enter');
    await expect.poll(() => caretBlock(desk)).toBe('');
  });

  it('takes a photo with caption, credit and alt text', async () => {
    await menuKeys('Mod+Shift+P');
    // The picture has to be read first.
    await expect.poll(() => focusedName(desk), { timeout: 30_000 }).toBe('Caption');
    const [, what = '', place = ''] = /^(.*), (.*), (.*)\.$/u.exec(CAPTION) ?? [];
    await type(what);
    for (const [field, words] of [
      ['City', place],
      ['Date taken', '09052026'],
      ['Agency', 'Northlight'],
      ['Alt text', ALT],
    ] as const) {
      await pressUntil(
        () => press('Tab'),
        async () => (await focusedName(desk)) === field,
      );
      await type(words);
    }
    await menuKeys('Mod+Enter');
    await expect.poll(() => caretPlace(desk)).toBe('Caption');
    await expect.poll(() => caretBlock(desk)).toContain(CAPTION);
    await pressUntil(
      () => press('Tab'),
      async () => (await caretPlace(desk)).startsWith('Body'),
    );
    await type(LAST);
  });

  it('goes out as a page that holds every word of it', async () => {
    await menuKeys('Mod+Shift+E');
    const outcome = desk.page.getByRole('region', { name: 'Last export' });
    await outcome.waitFor();
    const name = /\S+\.html/u.exec(await outcome.innerText())?.[0];
    html = readFileSync(join(folder, name ?? 'nothing was written'), 'utf8');
    expect(
      checkPage(html, {
        headline: HEADLINE,
        standfirst: STANDFIRST,
        byline: [WRITER],
        stamp: null,
        pendingAudio: false,
        editorsNote: `Editor’s note: ${WRITER} is ${POST}. ${DISCLOSURE} The views expressed here are the author’s own and not those of the newspaper.`,
        crossheads: [CROSSHEAD],
        body: [...BODY, LAST],
        figures: [
          { caption: CAPTION, credit: 'Photograph: Northlight', picture: { altText: ALT } },
        ],
        authorBio: `${WRITER} is ${POST}.`,
        contributorCall:
          'Do you know a subject in the news from the inside? Write to the opinion desk at opinion@newspaper.example.',
        absent: ['Chart', 'standfirst-media:'],
      }),
    ).toEqual([]);
    expect(await pageFaults(html)).toEqual([]);
    expect(html).toContain('<strong>every pilot</strong>');
    expect(html).toContain('<a href="https://pilots.example/pencils">agree</a>');
  });

  it('has every acknowledged word after the program was killed', async () => {
    await pressUntil(
      () => menuKeys('Shift+F6'),
      async () => (await caretPlace(desk)).startsWith('Body'),
    );
    await type(' Then let the paper follow.');
    await saved(desk);
    const acknowledged = await onPage(desk);
    expect(acknowledged).toContain(`${LAST} Then let the paper follow.`);
    await type(' And whoever draws it should sail it first');
    await desk.kill();

    desk = await launchDesk({ userData: desk.userData });
    await deskReady(desk.app, desk.page);
    await desk.page.getByRole('textbox', { name: 'Story' }).waitFor();
    const after = await onPage(desk);
    expect(lost(acknowledged, after)).toEqual([]);
    await expect.poll(() => caretBlock(desk)).toMatch(/^Give us a week and the survey boat\./u);
    await expect
      .poll(() => desk.page.getByRole('status', { name: 'Recovered.' }).innerText())
      .toMatch(/did not close in order\. The story is here as it was last saved/u);
    await desk.close();
  });
});
