import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page as pageOf } from '../story-builder';
import { askDesk } from './ask-desk';
import { violations } from './axe';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { fillStyle, keepStory } from './sample-desk/fill-faults';

let desk: DeskApp;
let storyId: string;

const slow = { timeout: 30_000 };
const story = () => desk.page.getByRole('textbox', { name: 'Story' });
const versions = () => desk.page.getByRole('group', { name: 'Versions' });
const comparison = () => desk.page.getByRole('region', { name: 'Comparison' });
const version = (name: string) => versions().locator('button[data-text]', { hasText: name });
const press = (name: string): Promise<void> =>
  desk.page.getByRole('button', { name, exact: true }).click(slow);
const savedText = async (): Promise<string> =>
  JSON.stringify(await askDesk(desk.page, 'story:open', { id: storyId }));

beforeAll(async () => {
  const userData = ownFolder();
  fillStyle(userData);
  const doc = pageOf({
    kicker: 'Opinion',
    headline: 'The tide turns',
    standfirst: 'Wait for it.',
    body: ['The harbour waits.', 'It has time.'],
  });
  storyId = keepStory(userData, 'courier', doc, 'Tide');
  const settings = { name: 'Hanne Brisk', theme: 'light', openStoryId: storyId };
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
  desk = await launchDesk({ userData });
  await deskReady(desk.app, desk.page);
  await story().waitFor(slow);
  await pressKeys(desk.app, desk.page, 'Mod+4');
  await desk.page.getByText(/^A version is kept by itself/u).waitFor(slow);
});

let stopped = false;
beforeEach(({ skip }) => {
  skip(stopped, 'an earlier step of the journey failed');
});
afterEach(({ task }) => {
  stopped ||= task.result?.state === 'fail';
});

describe('the history of a story', () => {
  it('keeps a version under a name', async () => {
    await press('Keep a version…');
    await desk.page.keyboard.type('Filed');
    await desk.page.keyboard.press('Enter');
    await version('Filed').waitFor(slow);
    expect(await violations(desk.page, '[data-region="inspector"]')).toEqual([]);
  });

  it('compares it with the story as it stands, word by word', async () => {
    await story().getByText('The harbour waits.').click();
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.type(' Nobody hurries.');
    await expect.poll(savedText, slow).toContain('Nobody hurries.');
    await version('Filed').click(slow);
    await comparison().getByText('1 change: 2 words in, 0 out').waitFor(slow);
    await expect.poll(() => comparison().locator('ins').innerText(), slow).toContain('Nobody');
    await story().waitFor({ state: 'hidden', ...slow });
    expect(await violations(desk.page, 'main')).toEqual([]);
    expect(await violations(desk.page, '[data-region="inspector"]')).toEqual([]);
  });

  it('goes back to the page at Esc', async () => {
    await desk.page.keyboard.press('Escape');
    await comparison().waitFor({ state: 'detached', ...slow });
    await story().getByText('Nobody hurries.').waitFor(slow);
  });

  it('brings one paragraph back by keys, undone by Undo', async () => {
    await story().getByText('The harbour waits.').click();
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.type('A new paragraph.');
    await expect.poll(savedText, slow).toContain('A new paragraph.');
    await version('Filed').focus();
    await desk.page.keyboard.press('Enter');
    await comparison().getByText('1 of 2').waitFor(slow);
    await pressKeys(desk.app, desk.page, 'Shift+F6');
    const texts = comparison().getByRole('group', { name: 'Both texts' });
    await expect
      .poll(() => texts.evaluate((own) => own === document.activeElement), slow)
      .toBe(true);
    await desk.page.keyboard.press('ArrowDown');
    await comparison().getByText('2 of 2').waitFor(slow);
    await comparison()
      .getByRole('button', { name: /^Take paragraph out/u })
      .waitFor(slow);
    await desk.page.keyboard.press('r');
    await comparison().getByText('1 of 1').waitFor(slow);
    await expect.poll(savedText, slow).not.toContain('A new paragraph.');
    await version('Before: paragraph taken out').waitFor(slow);
    await desk.page.keyboard.press('r');
    await comparison().getByText('The two are the same.').waitFor(slow);
    await desk.page.keyboard.press('Escape');
    await comparison().waitFor({ state: 'detached', ...slow });
    await story().click();
    await pressKeys(desk.app, desk.page, 'Mod+Z');
    await story().getByText('Nobody hurries.').waitFor(slow);
    expect(await story().innerText()).not.toContain('A new paragraph.');
  });

  it('compares any two versions by A and B, the older at the left', async () => {
    await version('Filed').focus();
    await desk.page.keyboard.press('a');
    await version('Before: paragraph taken out').focus();
    await desk.page.keyboard.press('b');
    await comparison().getByText('2 changes: 5 words in, 0 out').waitFor(slow);
    const heads = await comparison().locator('b').allInnerTexts();
    expect(heads).toEqual(['Filed', 'Before: paragraph taken out']);
    expect(
      await comparison()
        .getByRole('button', { name: /^Restore/u })
        .count(),
    ).toBe(0);
    expect(await violations(desk.page, 'main')).toEqual([]);
    expect(await violations(desk.page, '[data-region="inspector"]')).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await comparison().waitFor({ state: 'detached', ...slow });
  });

  it('restores the version, keeps the text before it, and takes that back at Undo', async () => {
    await version('Filed').click(slow);
    await press('Restore “Filed”');
    await story().getByText('The harbour waits.', { exact: true }).waitFor(slow);
    expect(await savedText()).not.toContain('Nobody hurries.');
    await version('Before “Filed” was restored').waitFor(slow);
    await desk.page.getByText('Undo', { exact: true }).click(slow);
    await story().getByText('Nobody hurries.').waitFor(slow);
    await story().getByText('Nobody hurries.').click();
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.type(' Still.');
    await expect.poll(savedText, slow).toContain('Nobody hurries. Still.');
  });

  it('is there when the desk is opened again', async () => {
    await desk.close();
    desk = await launchDesk({ userData: desk.userData });
    await deskReady(desk.app, desk.page);
    await story().getByText('Nobody hurries. Still.').waitFor(slow);
    await pressKeys(desk.app, desk.page, 'Mod+4');
    await version('Hanne Brisk').nth(2).waitFor(slow);
  });
});
