import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page as pageOf } from '../story-builder';
import { violations } from './axe';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { caretBlock, focusedName, onPage, saved } from './keyboard/by-key';
import { fillStyle, keepStory } from './sample-desk/fill-faults';

let desk: DeskApp;
let userData: string;

const menuKeys = (keys: string): Promise<void> => pressKeys(desk.app, desk.page, keys);
const press = (keys: string): Promise<void> => desk.page.keyboard.press(keys);
const story = () => desk.page.getByRole('textbox', { name: 'Story' });
const popover = () => desk.page.getByRole('dialog', { name: /^House style: / });
const marked = (): Promise<string[]> => desk.page.locator('[data-style-match]').allInnerTexts();
const rows = (): Promise<string[]> => desk.page.locator('[data-match] h3').allInnerTexts();
const body = async (): Promise<string> => (await onPage(desk)).at(-1) ?? '';

beforeAll(async () => {
  userData = ownFolder();
  const doc = pageOf({
    kicker: 'Opinion',
    headline: 'The tide',
    standfirst: 'It waits',
    body: [''],
  });
  const openStoryId = keepStory(userData, fillStyle(userData), doc, 'Tide');
  const settings = { name: 'Hanne Brisk', theme: 'light', openStoryId };
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
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

describe('house style, by keyboard alone', () => {
  it('marks what is typed, but not the word that is being typed', async () => {
    await press('Control+End');
    await desk.page.keyboard.type(
      'The Mayor waited eleven days in order to sign for 38 per cent, whatever the Council’s',
    );
    await expect.poll(marked).toEqual(['Mayor', 'eleven', 'in order to', '38 per cent']);
    await desk.page.keyboard.type(' view.');
    await expect
      .poll(marked)
      .toEqual(['Mayor', 'eleven', 'in order to', '38 per cent', 'Council’s']);
  });

  it('goes to the next match and applies the first replacement by Return', async () => {
    await press('Control+Home');
    await menuKeys('Mod+;');
    await popover().waitFor();
    await expect.poll(() => focusedName(desk)).toBe('Change to mayor');
    await press('Enter');
    await popover().waitFor({ state: 'detached' });
    await expect.poll(body).toMatch(/^The mayor waited/u);
    await expect.poll(() => caretBlock(desk)).toMatch(/^The mayor waited/u);
  });

  it('has another replacement by its figure, and Esc gives the caret back', async () => {
    await press('Control+End');
    await menuKeys('Mod+Shift+;');
    await popover().waitFor();
    await press('Escape');
    await popover().waitFor({ state: 'detached' });
    await desk.page.keyboard.type(' own');
    await expect.poll(body).toContain('Council’s own view');
    await menuKeys('Mod+Z');
    await press('F8');
    await popover().waitFor();
    while (!(await popover().innerText()).includes('council’s')) await press('ArrowDown');
    await press('2');
    await expect.poll(body).toContain('the city council’s');
  });

  it('lists what is open, and is left and ignored from there', async () => {
    await menuKeys('Mod+1');
    await expect
      .poll(rows)
      .toEqual(['Figures from 10 up', 'Use the % sign with figures', 'Wordy phrase']);
    const row = desk.page.locator('[data-match]');
    await row.first().focus();
    await press('ArrowDown');
    await expect.poll(() => focusedName(desk)).toBe('Use the % sign with figures, ¶1');
    await press('ArrowUp');
    await press('Backspace');
    await expect.poll(rows).toEqual(['Use the % sign with figures', 'Wordy phrase']);
    await expect.poll(() => focusedName(desk)).toBe('Use the % sign with figures, ¶1');
    await press('Escape');
    await expect.poll(() => caretBlock(desk)).toMatch(/^The mayor waited/u);
  });

  it('refuses Ready while something must be fixed, and says what', async () => {
    const status = desk.page.getByRole('button', { name: /^Status: /u });
    await status.focus();
    await press('Enter');
    await desk.page.keyboard.type('ready');
    await press('Enter');
    await desk.page
      .getByText('Not set to Ready. Must fix: Use the % sign with figures, ¶1.', { exact: true })
      .first()
      .waitFor();
    await expect.poll(() => status.innerText()).toBe('Editing');
  });

  it.each(['light', 'dark'] as const)('has no violation of WCAG 2.2 AA, %s', async (theme) => {
    await desk.page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    await menuKeys('Mod+1');
    await desk.page.locator('[data-match]').first().waitFor();
    expect(await violations(desk.page, 'aside[aria-label="Inspector"]')).toEqual([]);
    await press('F8');
    await story().focus();
    await menuKeys('Mod+;');
    await popover().waitFor();
    expect(await violations(desk.page, '[role="dialog"]')).toEqual([]);
    expect(await violations(desk.page, 'main')).toEqual([]);
    await press('Escape');
    await popover().waitFor({ state: 'detached' });
  });

  it('fixes all that is safe in one step, and takes it back in one', async () => {
    const before = await body();
    await menuKeys('Mod+K');
    await desk.page.keyboard.type('fix all');
    await press('Enter');
    await expect.poll(body).toContain('to sign for 38%');
    expect(await body()).not.toContain('in order to');
    await desk.page.getByText('2 changed.').first().waitFor();
    await story().focus();
    await menuKeys('Mod+Z');
    await expect.poll(body).toBe(before);
  });

  it('remembers what is ignored in the story', async () => {
    await story().focus();
    await menuKeys('Mod+;');
    await popover().waitFor();
    while (!(await popover().innerText()).includes('38%')) await press('ArrowDown');
    for (let presses = 0; (await focusedName(desk)) !== 'Ignore in this story'; presses += 1) {
      expect(presses).toBeLessThan(10);
      await press('Tab');
    }
    await press('Enter');
    await expect.poll(marked).toEqual(['in order to']);
    await saved(desk);
    await desk.close();
    desk = await launchDesk({ userData });
    await deskReady(desk.app, desk.page);
    await expect.poll(marked).toEqual(['in order to']);
    await menuKeys('Mod+3');
    await desk.page.getByText('House style: 2 ignored in this story.').waitFor();
  });
});
