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
    await versions().getByRole('button', { name: /Filed/u }).waitFor(slow);
    expect(await violations(desk.page, '[data-region="inspector"]')).toEqual([]);
  });

  it('compares it with the story as it stands, word by word', async () => {
    await story().getByText('The harbour waits.').click();
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.type(' Nobody hurries.');
    await expect.poll(savedText, slow).toContain('Nobody hurries.');
    await versions().getByRole('button', { name: /Filed/u }).click(slow);
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

  it('restores the version, keeps the text before it, and takes that back at Undo', async () => {
    await versions().getByRole('button', { name: /Filed/u }).click(slow);
    await press('Restore');
    await story().getByText('The harbour waits.', { exact: true }).waitFor(slow);
    expect(await savedText()).not.toContain('Nobody hurries.');
    await versions()
      .getByRole('button', { name: /Before “Filed” was restored/u })
      .waitFor(slow);
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
    await versions()
      .getByRole('button', { name: /Hanne Brisk/u })
      .nth(2)
      .waitFor(slow);
  });
});
