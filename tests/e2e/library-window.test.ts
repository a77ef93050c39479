import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askDesk } from './ask-desk';
import { violations } from './axe';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { NO_FILTER as EVERY } from '../../src/renderer/features/library/table/story-filters';
import { answerDialogs } from './journeys/system-dialogs.mjs';
import { focusedName, sayYes } from './keyboard/by-key';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { paintQuay, writePicture } from './picture';
import { fillDesk } from './sample-desk/fill-desk';

let desk: DeskApp;
let page: Page;

beforeAll(async () => {
  const userData = ownFolder();
  const picture = join(userData, 'quay.png');
  writePicture(picture, [90, 60], paintQuay);
  await fillDesk(userData, picture);
  desk = await launchDesk({ userData });
  ({ page } = desk);
  await deskReady(desk.app, page);
  await openLibrary();
});
afterAll(() => desk.close());

const grid = () => page.getByRole('grid', { name: 'Stories' });
/** Waits until what is called so has the focus. */
const focused = (name: string) =>
  page.waitForFunction(
    (wanted) => document.activeElement?.getAttribute('aria-label') === wanted,
    name,
    { timeout: 30_000 },
  );

async function openLibrary(): Promise<void> {
  await pressKeys(desk.app, page, 'Mod+Shift+A');
  await focused('Stories');
}

/** The first headlines, once they are these. */
const shows = (...headlines: readonly RegExp[]) =>
  expect
    .poll(() => grid().getByRole('heading', { level: 3 }).allInnerTexts(), { timeout: 30_000 })
    .toEqual(headlines.map((each) => expect.stringMatching(each) as string));

/** How many stories the table has, once it has them. */
const counts = (found: number) =>
  expect
    .poll(() => grid().getAttribute('aria-rowcount'), { timeout: 30_000 })
    .toBe(String(found + 1));

/** Presses keys, one after the other, where the focus is. */
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses a key until what is called so has the focus. */
async function goBy(key: string, name: RegExp): Promise<void> {
  for (let turn = 0; turn < 80; turn += 1) {
    if (name.test(await focusedName(desk))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never comes to ${String(name)}`);
}
const tabTo = (name: RegExp) => goBy('Tab', name);

/** Waits for words in a toast, and leaves them. */
const said = (words: string) => page.getByText(words).first().waitFor({ timeout: 30_000 });

describe('the library’s window, by keys alone', () => {
  it('breaks no rule of accessibility', async () => {
    await counts(10);
    expect(await violations(page)).toEqual([]);
  });

  it('finds, shows where, and opens what was found', async () => {
    await pressKeys(desk.app, page, 'Mod+F');
    await focused('Search the library');
    await page.keyboard.type('hárbour au');
    await shows(/^A harbour authority/u);
    expect(await grid().locator('mark').first().innerText()).toMatch(/harbour/iu);
    await press('ArrowDown');
    await focused('Stories');
    await press('Enter');
    await page
      .getByRole('textbox', { name: 'Story' })
      .getByText('A harbour authority that answers to nobody')
      .waitFor();
    await openLibrary();
    await shows(/^A harbour authority/u);
    await pressKeys(desk.app, page, 'Mod+F');
    await press('Escape');
    await counts(10);
    await press('ArrowDown');
    await focused('Stories');
  });

  it('sets the status of several, names what refuses, and takes a change back', async () => {
    await press('Home', 'Shift+ArrowDown', 'Shift+ArrowDown', 's');
    await page.getByRole('menu', { name: 'Status' }).waitFor();
    await page.keyboard.type('fact');
    await press('Enter');
    await said('3 stories set to Fact-check.');
    const statuses = async () => {
      const reply = (await askDesk(page, 'library:overview', { filters: [] })) as {
        value: { statuses: Record<string, number> };
      };
      return reply.value.statuses['factCheck'];
    };
    await expect.poll(statuses, { timeout: 30_000 }).toBe(3);
    await goBy('F6', /^Undo$/u);
    await press('Enter');
    await expect.poll(statuses, { timeout: 30_000 }).toBe(1);
  });

  it('keeps a search under a name', async () => {
    await tabTo(/^Stories$/u);
    await press('Escape');
    await pressKeys(desk.app, page, 'Mod+F');
    await page.keyboard.type('ferry');
    await counts(1);
    await tabTo(/^Save this search$/u);
    await press('Enter');
    await page.getByRole('dialog', { name: 'Save this search' }).waitFor();
    await pressKeys(desk.app, page, 'Mod+A');
    await page.keyboard.type('Ferries');
    await press('Enter');
    const kept = page.getByRole('button', { name: /^Ferries/u });
    await kept.waitFor();
    expect(await kept.getAttribute('aria-current')).toBe('true');
    expect(await violations(page)).toEqual([]);
    await tabTo(/^All stories/u);
    await press('Enter');
    await counts(10);
  });

  it('spikes, says that nothing is for good but what is asked for, and removes that', async () => {
    await tabTo(/^Stories$/u);
    await press('End', 'Delete');
    await said('Story spiked.');
    await counts(9);
    await tabTo(/^Spike/u);
    await press('Enter');
    await counts(1);
    await tabTo(/^Stories$/u);
    await press('Home', 'Delete');
    await page.getByRole('alertdialog').getByText('cannot be brought back').waitFor();
    await pressKeys(desk.app, page, 'Mod+Enter');
    await page.getByRole('heading', { name: 'Nothing has been spiked' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await tabTo(/^All stories/u);
    await press('Enter');
    await counts(9);
  });

  it('duplicates, pins and finds what is pinned', async () => {
    await tabTo(/^Stories$/u);
    await press('Home', 'ArrowDown', 'd');
    await said('Story duplicated.');
    await counts(10);
    await press('p');
    await said('Story pinned.');
    await tabTo(/^More/u);
    await press('Enter');
    await page.getByRole('menu', { name: 'More' }).waitFor();
    await page.keyboard.type('pinned');
    await press('Enter', 'Escape');
    await counts(1);
    expect(await violations(page)).toEqual([]);
  });

  it('exports several into one folder, replaces nothing, and names what does not go out', async () => {
    const folder = ownFolder();
    await answerDialogs(desk.app, { folder });
    const found = (await askDesk(page, 'library:page', {
      filter: { ...EVERY, statuses: ['published'] },
      ...{ order: { by: 'updated', descending: true }, from: 0, count: 2 },
    })) as { value: { rows: { id: string }[] } };
    const [first, second] = found.value.rows;
    for (const each of [first, second])
      await askDesk(page, 'library:note-issues', {
        ...{ id: each?.id ?? '', revision: 0, must: each === first ? 0 : 1, should: 0 },
      });
    await tabTo(/^All stories/u);
    await press('Enter');
    await counts(10);
    await tabTo(/^Published\d+$/u);
    await press('Enter');
    await counts(2);
    await tabTo(/^Stories$/u);
    for (const written of [true, false]) {
      await pressKeys(desk.app, page, 'Mod+A');
      await page.getByText('2 stories selected').waitFor();
      await tabTo(/^Export…$/u);
      await press('Enter');
      await page.getByRole('dialog', { name: 'Export 2 stories' }).waitFor();
      await sayYes(desk);
      const refusal = page.getByRole('dialog', {
        name: written ? '1 story not exported' : '2 stories not exported',
      });
      await refusal.waitFor();
      const words = await refusal.innerText();
      expect(words).toContain('one place that must be fixed');
      if (!written) expect(words).toContain('There already');
      expect(readdirSync(folder).filter((each) => each.endsWith('.html'))).toHaveLength(1);
      await sayYes(desk);
      await tabTo(/^Stories$/u);
    }
    await press('Escape');
    await tabTo(/^Published\d+$/u);
    await press('Enter');
  });

  it('shows what the check of the open story found', async () => {
    await tabTo(/^All stories/u);
    await press('Enter');
    await counts(10);
    await grid()
      .getByText(/must fix|should fix|Nothing to fix/u)
      .first()
      .waitFor({ state: 'attached', timeout: 30_000 });
  });
});
