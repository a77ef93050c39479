import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { answerDialogs } from './journeys/system-dialogs.mjs';
import { focusedName, onPage, saved, sayYes } from './keyboard/by-key';
import { fillReview } from './sample-desk/fill-review';

let desk: DeskApp;
let folder: string;

const slow = { timeout: 30_000 };
const menuKeys = (keys: string): Promise<void> => pressKeys(desk.app, desk.page, keys);
const press = (keys: string): Promise<void> => desk.page.keyboard.press(keys);
const story = () => desk.page.getByRole('textbox', { name: 'Story' });
const rows = (): Promise<string[]> =>
  desk.page
    .locator('[data-review-row]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
const words = async (): Promise<string> => (await onPage(desk)).join('\n');

/** Chooses a command from the palette. */
async function command(typed: string, option: RegExp): Promise<void> {
  await menuKeys('Mod+K');
  await desk.page.keyboard.type(typed);
  await desk.page.getByRole('option', { name: option }).first().waitFor(slow);
  await press('Enter');
}

/** The row of that name has the focus. */
async function atRow(name: RegExp): Promise<void> {
  await expect.poll(() => focusedName(desk), slow).toMatch(name);
}

beforeAll(async () => {
  const userData = ownFolder();
  folder = ownFolder();
  const { storyId } = fillReview(userData);
  const settings = { name: 'Hanne Brisk', theme: 'light', openStoryId: storyId };
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
  desk = await launchDesk({ userData });
  await deskReady(desk.app, desk.page);
  await answerDialogs(desk.app, { folder, button: 0 });
  await story().waitFor(slow);
});

let stopped = false;
beforeEach(({ skip }) => {
  skip(stopped, 'an earlier step of the journey failed');
});
afterEach(({ task }) => {
  stopped ||= task.result?.state === 'fail';
});

describe('suggestions and comments from Word, by keyboard alone', () => {
  it('stand on the page, named for those who listen, and in the tab in page order', async () => {
    await menuKeys('Mod+2');
    await expect
      .poll(rows, slow)
      .toEqual([
        'Comment by Hale Brandreth on “1,316 cellars”: The board’s register says 1,318. Safe to run.',
        'Corin Ashdale: delete “eleven”, insert “11”',
        'Jory Kestrel: delete “more wall”, insert “a higher wall”',
        'Jory Kestrel: insert “, twice the life of the pumps”',
        'Jory Kestrel: moved, delete “Nobody has forgotten the sound. ”',
        'Corin Ashdale: insert “Then the water went next door, and to the allotments.”',
        'Jory Kestrel: moved, insert “ Nobody has forgotten the sound.”',
      ]);
    const named = await desk.page
      .locator('[data-review]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-description')));
    expect(new Set(named)).toEqual(
      new Set([
        'comment by Hale Brandreth',
        'deleted by Corin Ashdale',
        'inserted by Corin Ashdale',
        'deleted by Jory Kestrel',
        'inserted by Jory Kestrel',
      ]),
    );
    expect(await desk.page.getByRole('tab', { name: /^Review/u }).innerText()).toMatch(/7$/u);
  });

  it.each(['light', 'dark'] as const)('has no violation of WCAG 2.2 AA, %s', async (theme) => {
    await desk.page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    expect(await violations(desk.page, 'aside[aria-label="Inspector"]')).toEqual([]);
    expect(await violations(desk.page, 'main')).toEqual([]);
  });

  it('blocks the export, and Publish leads to the tab', async () => {
    await menuKeys('Mod+3');
    const way = desk.page.getByRole('button', { name: 'Decide in Review' }).first();
    await way.waitFor(slow);
    await way.focus();
    await press('Enter');
    await desk.page.locator('[data-review-row]').first().waitFor(slow);
  });

  it('goes from one to the next, and decides on each; the focus goes on', async () => {
    await story().focus();
    await press('Control+Home');
    await menuKeys('Mod+]');
    const current = desk.page.locator('[data-review-row][data-current]');
    await expect.poll(() => current.getAttribute('aria-label'), slow).toMatch(/^Comment/u);
    await current.focus();
    await press('Control+Enter');
    await atRow(/^Corin Ashdale: delete “eleven”/u);
    await press('Control+Enter');
    await atRow(/^Jory Kestrel: delete “more wall”/u);
    await press('Control+Backspace');
    await atRow(/^Jory Kestrel: insert “, twice/u);
    await expect.poll(words, slow).toContain('the third such night in 11 years.');
    expect(await words()).toContain('The town’s answer is more wall. It will borrow');
    await press('ArrowDown');
    await atRow(/^Jory Kestrel: moved, delete/u);
    await press('Control+Backspace');
    await atRow(/^Corin Ashdale: insert “Then/u);
    await expect.poll(async () => (await rows()).length, slow).toBe(2);
    expect(await words()).toContain('Nobody has forgotten the sound. The quay was last');
    expect(await words()).toContain('Give the river back its width.');
    expect((await words()).match(/forgotten the sound/gu)).toHaveLength(1);
  });

  it('takes a decision back in one step, from the list, and has it there again', async () => {
    await press('Control+z');
    await expect.poll(async () => (await rows()).length, slow).toBe(4);
    expect((await words()).match(/forgotten the sound/gu)).toHaveLength(2);
  });

  it('accepts all that are left, when asked again', async () => {
    await command('accept all', /^Accept all suggestions/u);
    await desk.page.getByText('Accept all 4 suggestions?').waitFor(slow);
    await sayYes(desk);
    await desk.page.getByText('No comments or suggestions.').waitFor(slow);
    await expect.poll(words, slow).toContain('borrow for 40 years, twice the life of the pumps.');
    await story().focus();
    await menuKeys('Mod+Z');
    await expect.poll(async () => (await rows()).length, slow).toBe(4);
    await menuKeys('Mod+Y');
    await desk.page.getByText('No comments or suggestions.').waitFor(slow);
    await saved(desk);
  });

  it('exports the words as they were decided', async () => {
    await menuKeys('Mod+3');
    await expect
      .poll(() => desk.page.getByRole('button', { name: 'Decide in Review' }).count(), slow)
      .toBe(0);
    await menuKeys('Mod+Shift+E');
    await expect
      .poll(() => readdirSync(folder).some((name) => name.endsWith('.html')), slow)
      .toBe(true);
    const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.html'));
    const html = readFileSync(join(folder, name), 'utf8');
    for (const sentence of [
      'held more river than coal. It was the third such night in 11 years.',
      'The town’s answer is more wall. It will borrow for 40 years, twice the life of the pumps.',
      '<p>The quay was last raised in 2015.</p>',
      '<p>Then the water went next door, and to the allotments.</p>',
      'Give the river back its width. Nobody has forgotten the sound.',
    ])
      expect(html).toContain(sentence);
    expect(html).not.toMatch(/<ins|<del|eleven|a higher wall|1,318/u);
  });
});
