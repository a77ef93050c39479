import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { element, page as pageOf } from '../story-builder';
import { violations } from './axe';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { answerDialogs } from './journeys/system-dialogs.mjs';
import { focusedName } from './keyboard/by-key';
import { fillStyle, keepStory } from './sample-desk/fill-faults';

let desk: DeskApp;
let folder: string;
let house: string;

const slow = { timeout: 30_000 };
const press = (keys: string): Promise<void> => desk.page.keyboard.press(keys);
const OPINION = 'The page says that it is opinion';

beforeAll(async () => {
  const userData = ownFolder();
  folder = ownFolder();
  const doc = pageOf({
    headline: 'Room for the river',
    standfirst: 'Give it back.',
    body: [
      'The harbour waits.',
      element('linkCard', 'Another piece', { href: 'https://courier.example/other' }),
    ],
    contributorCall: 'Write to us.',
  });
  const openStoryId = keepStory(userData, fillStyle(userData), doc, 'River');
  house = join(userData, 'house-styles', 'courier', 'house.yml');
  const settings = { name: 'Hanne Brisk', theme: 'light', openStoryId };
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
  desk = await launchDesk({ userData });
  await deskReady(desk.app, desk.page);
  await desk.page.getByRole('textbox', { name: 'Story' }).waitFor();
  await answerDialogs(desk.app, { folder });
});

let stopped = false;
beforeEach(({ skip }) => {
  skip(stopped, 'an earlier step of the journey failed');
});
afterEach(({ task }) => {
  stopped ||= task.result?.state === 'fail';
});

const manager = () => desk.page.getByRole('main', { name: /^House style/u });

/** Opens the page “Publishing” of the story’s house style. */
async function toPublishing(): Promise<void> {
  await pressKeys(desk.app, desk.page, 'Mod+K');
  await desk.page.keyboard.type('house style…');
  await press('Enter');
  await desk.page.getByRole('heading', { name: 'House style', exact: true }).waitFor();
  await desk.page
    .getByRole('navigation', { name: 'House style' })
    .getByRole('button', { name: /^Publishing/u })
    .focus();
  await press('Enter');
  await desk.page.getByRole('heading', { name: 'Publishing', exact: true }).waitFor();
}

/** Saves what was edited and goes back to the story. */
async function saveAndLeave(): Promise<void> {
  const before = readFileSync(house, 'utf8');
  await pressKeys(desk.app, desk.page, 'Mod+S');
  await expect.poll(() => readFileSync(house, 'utf8'), slow).not.toBe(before);
  await manager()
    .getByText(/^Saved · this/u)
    .waitFor(slow);
  await desk.page.getByRole('button', { name: /^Back to/u }).focus();
  await press('Enter');
  await manager().waitFor({ state: 'detached', ...slow });
  await pressKeys(desk.app, desk.page, 'Mod+3');
}

/** Chooses of a list by its keys. */
async function choose(label: string, option: string): Promise<void> {
  const select = desk.page.getByRole('combobox', { name: label, exact: true });
  const wanted = desk.page.getByRole('option', { name: option, exact: true });
  await select.focus();
  await press('ArrowDown');
  await wanted.waitFor();
  await press('Home');
  await expect
    .poll(async () => {
      if ((await wanted.getAttribute('data-highlighted')) !== null) return true;
      await press('ArrowDown');
      return false;
    }, slow)
    .toBe(true);
  await press('Enter');
  await expect.poll(() => select.innerText(), slow).toContain(option);
  await wanted.waitFor({ state: 'detached', ...slow });
}

/** Writes over what a field holds, once it has the focus. */
async function write(field: string, words: string): Promise<void> {
  await expect.poll(() => focusedName(desk), slow).toContain(field);
  await press('ControlOrMeta+a');
  await desk.page.keyboard.type(words);
}

const exportButton = () => desk.page.getByRole('button', { name: /^Export .*…$/u });

describe('export presets and levels, by keyboard alone', () => {
  it('are edited in the house style manager, and written on purpose', async () => {
    await toPublishing();
    await desk.page.getByRole('button', { name: 'Add preset' }).focus();
    await press('Enter');
    await write('Name', 'Evening mail');
    await press('Tab');
    await write('Id', 'evening');
    await press('Tab');
    await write('Folder', '{year}/{lang}');
    await press('Tab');
    await write('File name', 'mail-{slug}');
    await desk.page.getByText('2026/en-gb/mail-room-for-the-river').waitFor();
    for (const [group, name] of [
      ['Targets', 'Plain text'],
      ['Goes along', 'Link cards'],
    ] as const) {
      await desk.page.getByRole('group', { name: group, exact: true }).getByLabel(name).focus();
      await press('Space');
    }
    await choose(OPINION, 'Blocks the export');
    expect(await violations(desk.page, 'main')).toEqual([]);
    expect(readFileSync(house, 'utf8')).not.toContain('evening');
    await saveAndLeave();
    const kept = readFileSync(house, 'utf8');
    expect(kept).toContain('id: evening');
    expect(kept).toContain('linkCards: false');
    expect(kept).toContain('kicker: block');
    expect(kept).toContain('# In characters; the body in words.');
  });

  it('a check at the house’s own level stops the story, whatever the preset', async () => {
    await desk.page.getByText('Blocked by 1 check').waitFor(slow);
    await choose('Preset', 'Evening mail');
    await exportButton().focus();
    await press('Enter');
    // It leads to what stands in the way.
    await expect.poll(() => focusedName(desk), slow).toMatch(/kicker/iu);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('and no longer does when the house takes it for a note', async () => {
    await toPublishing();
    await choose(OPINION, 'Is a note');
    await saveAndLeave();
    await desk.page.getByText('Blocked by 1 check').waitFor({ state: 'detached', ...slow });
  });

  it('the story goes out by the preset: its targets, where it says, without what it leaves out', async () => {
    const panel = desk.page.getByRole('group', { name: 'Targets', exact: true });
    expect(await panel.getByRole('checkbox', { name: 'Plain text' }).isChecked()).toBe(true);
    await desk.page
      .getByText('As 2026/en-gb/mail-room-for-the-river, without link cards.')
      .waitFor();
    expect(await violations(desk.page, '[role="tabpanel"]')).toEqual([]);
    await exportButton().focus();
    await press('Enter');
    await desk.page.getByRole('heading', { name: 'Exported', exact: true }).waitFor(slow);
    const below = join(folder, '2026', 'en-gb');
    expect(readdirSync(below).sort()).toEqual([
      'mail-room-for-the-river.html',
      'mail-room-for-the-river.txt',
    ]);
    const html = readFileSync(join(below, 'mail-room-for-the-river.html'), 'utf8');
    expect(html).toContain('The harbour waits.');
    expect(html).toContain('Write to us.');
    expect(html).not.toContain('Another piece');
    expect(existsSync(join(folder, 'mail-room-for-the-river.html'))).toBe(false);
  });
});
