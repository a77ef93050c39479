import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page as pageOf } from '../story-builder';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { askMain } from './journeys/in-main.mjs';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { focusedName, onPage } from './keyboard/by-key';
import { fillStyle, keepStory } from './sample-desk/fill-faults';

let desk: DeskApp;
let userData: string;
/** Megabytes of the window's process: before grammar, while it is on, and after it. */
const held = { before: 0, on: 0 };

const SOON = { timeout: 30_000 };
const press = (keys: string): Promise<void> => desk.page.keyboard.press(keys);
const menuKeys = (keys: string): Promise<void> => pressKeys(desk.app, desk.page, keys);
const story = () => desk.page.getByRole('textbox', { name: 'Story' });
const popover = () => desk.page.getByRole('dialog', { name: /^House style: / });
const marked = (): Promise<string[]> => desk.page.locator('[data-style-match]').allInnerTexts();
const threads = (): number =>
  desk.page.workers().filter((worker) => worker.url().includes('grammar.worker')).length;
const settings = (): string =>
  readFileSync(join(userData, 'house-styles', 'courier', 'rules.yml'), 'utf8');

/** The window's working set, in megabytes. */
const memory = (): Promise<number> =>
  askMain(() =>
    desk.app.evaluate(({ app, BrowserWindow }) => {
      const own = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
      const metric = app.getAppMetrics().find(({ pid }) => pid === own);
      return Math.round((metric?.memory.workingSetSize ?? 0) / 1024);
    }),
  );

/** Chooses in the manager's list for grammar, and saves. */
async function switchGrammar(first: string, chosen: RegExp, written: boolean): Promise<void> {
  const grammar = desk.page.getByRole('combobox', { name: 'Grammar' });
  await grammar.focus();
  await press('Enter');
  const option = desk.page.getByRole('option', { name: chosen });
  await option.waitFor();
  // The list takes keys once it is drawn.
  await expect
    .poll(async () => {
      const isChosen = (await option.getAttribute('data-highlighted')) !== null;
      if (!isChosen) await press(first);
      return isChosen;
    }, SOON)
    .toBe(true);
  await press('Enter');
  // While it fades the list has the keys.
  await option.waitFor({ state: 'detached' });
  await expect.poll(() => grammar.innerText(), SOON).toMatch(chosen);
  await menuKeys('Mod+S');
  await expect.poll(() => settings().includes('grammar: true'), SOON).toBe(written);
}

/** Leaves the manager for the story. */
async function back(): Promise<void> {
  await press('Escape');
  await story().waitFor();
}

beforeAll(async () => {
  userData = ownFolder();
  const doc = pageOf({
    kicker: 'Opinion',
    headline: 'She ask for a hour',
    standfirst: 'It waits',
    body: ['The board should of moved the road.', 'The Mayor asked for a hour to think.'],
  });
  const openStoryId = keepStory(userData, fillStyle(userData), doc, 'Tide');
  writeFileSync(
    join(userData, 'settings.json'),
    JSON.stringify({ name: 'Hanne Brisk', theme: 'light', openStoryId }),
  );
  desk = await launchDesk({ userData });
  await deskReady(desk.app, desk.page);
  await story().waitFor();
});

let stopped = false;
beforeEach(({ skip }) => {
  skip(stopped, 'an earlier step of the journey failed');
});
afterEach(({ task }) => {
  stopped ||= task.result?.state === 'fail';
});

describe('grammar, by keyboard', () => {
  it('is off, and costs nothing, until the house turns it on', async () => {
    await expect.poll(marked, SOON).toEqual(['Mayor']);
    expect(threads()).toBe(0);
    held.before = await memory();
    await menuKeys('Mod+K');
    await desk.page.keyboard.type('house style…');
    await press('Enter');
    await desk.page
      .getByRole('navigation')
      .getByRole('button', { name: /^Rules/u })
      .focus();
    await press('Enter');
    await switchGrammar('ArrowDown', /^On/u, true);
    await back();
    await expect.poll(marked, { timeout: 30_000 }).toEqual(['should of', 'Mayor', 'a']);
    expect(threads()).toBe(1);
    held.on = await memory();
  });

  it('says that it is grammar, and its replacement is applied by Return', async () => {
    await story().focus();
    await press('Control+Home');
    await menuKeys('Mod+;');
    await popover().waitFor();
    await expect
      .poll(() => popover().getAttribute('aria-label'))
      .toBe('House style: Grammar: word choice');
    await expect.poll(() => popover().innerText()).toContain('Found by the grammar checker');
    await expect.poll(() => focusedName(desk)).toBe('Change to should have');
    await press('Enter');
    await popover().waitFor({ state: 'detached' });
    await expect.poll(() => onPage(desk)).toContain('The board should have moved the road.');
    await expect.poll(marked, SOON).toEqual(['Mayor', 'a']);
  });

  it('finds what is typed', async () => {
    await press('Control+End');
    await desk.page.keyboard.type(' She ask for more.');
    await expect.poll(marked, SOON).toEqual(['Mayor', 'a', 'ask']);
  });

  it('goes with its thread and its memory when the house turns it off', async () => {
    await press('F8');
    await popover().waitFor();
    while (!(await popover().innerText()).includes('asks')) await press('ArrowDown');
    for (let presses = 0; (await focusedName(desk)) !== 'Edit rule…'; presses += 1) {
      expect(presses).toBeLessThan(10);
      await press('Tab');
    }
    await press('Enter');
    await desk.page.getByText('The grammar checker has no rules to change.').waitFor(SOON);
    await switchGrammar('ArrowUp', /^Off/u, false);
    await back();
    await expect.poll(marked, SOON).toEqual(['Mayor']);
    expect(threads()).toBe(0);
    const taken = held.on - held.before;
    await expect
      .poll(memory, { timeout: 20_000 })
      .toBeLessThan(held.before + Math.round(taken / 3));
    process.stdout.write(
      `the window holds ${held.before} MB without grammar, ${held.on} MB with it, ${await memory()} MB after it\n`,
    );
  });
});
