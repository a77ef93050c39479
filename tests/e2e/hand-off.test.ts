import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { electronPath } from '../../scripts/runtime/electron-path.mjs';
import { launchFlags } from '../../scripts/runtime/launch-flags.mjs';
import { page as pageOf } from '../story-builder';
import { askDesk } from './ask-desk';
import { violations } from './axe';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { askMain } from './journeys/in-main.mjs';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { answerDialogs } from './journeys/system-dialogs.mjs';
import { fillStyle, keepStory } from './sample-desk/fill-faults';

const root = resolve(import.meta.dirname, '../..');
const slow = { timeout: 30_000 };
const folder = ownFolder();
const out = join(folder, 'tide.standfirst');
const back = join(folder, 'tide-back.standfirst');
let storyId: string;
let desk: DeskApp;

const story = () => desk.page.getByRole('textbox', { name: 'Story' });
const view = () => desk.page.getByRole('main', { name: /beside the story here$/u });
const savedText = async (): Promise<string> =>
  JSON.stringify(await askDesk(desk.page, 'story:open', { id: storyId }));

/** A profile of its own, as another person has it. */
function profile(name: string, openStoryId: string | null): string {
  const userData = ownFolder();
  fillStyle(userData);
  const settings = { name, theme: 'light', openStoryId };
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
  return userData;
}

/** Runs a command from the palette, by its words. */
async function run(words: string): Promise<void> {
  await pressKeys(desk.app, desk.page, 'Mod+K');
  await desk.page.getByRole('combobox').waitFor(slow);
  await desk.page.keyboard.type(words);
  await desk.page.getByRole('option', { name: new RegExp(`^${words}`, 'u') }).waitFor(slow);
  await desk.page.keyboard.press('Enter');
}

/** Writes words at the end of a paragraph and waits until they are saved. */
async function writeAfter(paragraph: string, words: string): Promise<void> {
  await story().getByText(paragraph).click(slow);
  await desk.page.keyboard.press('End');
  await desk.page.keyboard.type(words);
  await expect.poll(savedText, slow).toContain(words.trim());
}

/** Sends the open story as a bundle to a file. */
async function send(file: string, to: string): Promise<void> {
  await answerDialogs(desk.app, { saveAs: file });
  await run('Send as a bundle');
  await desk.page.getByRole('textbox', { name: 'For' }).waitFor(slow);
  await desk.page.keyboard.type(to);
  await desk.page.keyboard.press('Enter');
  await desk.page
    .getByText(/^Saved as tide/u)
    .first()
    .waitFor(slow);
  expect(existsSync(file)).toBe(true);
}

async function open(userData: string, args: readonly string[] = []): Promise<void> {
  desk = await launchDesk({ userData, args });
  await deskReady(desk.app, desk.page);
  await story().waitFor(slow);
}

let [ours, theirs] = ['', ''];
beforeAll(async () => {
  ours = profile('Hanne Brisk', null);
  theirs = profile('Ines Hart', null);
  const doc = pageOf({
    kicker: 'Opinion',
    headline: 'The tide turns',
    standfirst: 'Wait for it.',
    body: ['The harbour waits.', 'Nobody hurries here.', 'It has time.'],
  });
  storyId = keepStory(ours, 'courier', doc, 'Tide');
  const settings = { name: 'Hanne Brisk', theme: 'light', openStoryId: storyId };
  writeFileSync(join(ours, 'settings.json'), JSON.stringify(settings));
  await open(ours);
});

let stopped = false;
beforeEach(({ skip }) => {
  skip(stopped, 'an earlier step of the journey failed');
});
afterEach(({ task }) => {
  stopped ||= task.result?.state === 'fail';
});

describe('a story to a colleague and back, by keyboard', () => {
  it('goes out as one file, and the history keeps what went', async () => {
    await run('Send as a bundle');
    await desk.page.getByRole('textbox', { name: 'For' }).waitFor(slow);
    expect(await violations(desk.page, '[role="dialog"]')).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await send(out, 'Ines');
    await pressKeys(desk.app, desk.page, 'Mod+4');
    await desk.page.getByRole('button', { name: /Handed off to Ines/u }).waitFor(slow);
    await writeAfter('It has time.', ' So have we.');
    await desk.close();
  });

  it('is edited at another desk, which sends it back', async () => {
    await open(theirs, [out]);
    await story().getByText('The harbour waits.').waitFor(slow);
    await writeAfter('The harbour waits.', ' It always did.');
    await writeAfter('Nobody hurries here.', ' Nobody at all.');
    await writeAfter('It has time.', ' It has tide.');
    await send(back, 'Hanne');
    await desk.close();
  });

  it('lies beside the story here: the colleague’s own changes are chosen, those of both are not', async () => {
    // The view lies over the desk as soon as that is there.
    desk = await launchDesk({ userData: ours, args: [back] });
    await view().waitFor(slow);
    await view().getByText('2 of 3 changes chosen, 1 made in both').waitFor(slow);
    expect(await view().locator('ins').first().innerText()).toContain('It always did.');
    expect(await violations(desk.page, 'main')).toEqual([]);
  });

  it('is taken over as the keys say: one taken, one refused', async () => {
    const focused = () =>
      desk.page.evaluate(() => document.activeElement?.getAttribute('data-change'));
    await expect.poll(focused, slow).toBe('body 0 0');
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.press('Backspace');
    await view().getByText('1 of 3 changes chosen, 1 made in both').waitFor(slow);
    await pressKeys(desk.app, desk.page, 'Mod+Enter');
    await view().waitFor({ state: 'detached', ...slow });
    await deskReady(desk.app, desk.page);
    await story().getByText('The harbour waits. It always did.').waitFor(slow);
    const saved = await savedText();
    expect(saved).toContain('It has time. So have we.');
    expect(saved).not.toContain('Nobody at all.');
    expect(saved).not.toContain('It has tide.');
  });

  it('is taken back by one Undo, with all texts in the history', async () => {
    await desk.page.getByText('Undo', { exact: true }).click(slow);
    await expect.poll(savedText, slow).not.toContain('It always did.');
    expect(await savedText()).toContain('It has time. So have we.');
    await pressKeys(desk.app, desk.page, 'Mod+4');
    for (const name of [/As it came back from Ines Hart/u, /Before Ines Hart’s changes/u])
      await desk.page.getByRole('button', { name }).waitFor(slow);
  });
});

describe('a second start and a drop', () => {
  it('hand a bundle to the desk that is open, which shows one after the other', async () => {
    await answerDialogs(desk.app, {});
    const bytes = [...readFileSync(back)];
    const dropped = await desk.page.evaluateHandle((content) => {
      const carried = new DataTransfer();
      for (const name of ['first.standfirst', 'second.standfirst'])
        carried.items.add(new File([new Uint8Array(content)], name));
      return carried;
    }, bytes);
    await desk.page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await view().getByText('first.standfirst').waitFor(slow);
    await desk.page.keyboard.press('Escape');
    await view().getByText('second.standfirst').waitFor(slow);
    await desk.page.keyboard.press('Escape');
    await view().waitFor({ state: 'detached', ...slow });
    const electron = await electronPath();
    const args = [...launchFlags(electron), `--user-data-dir=${ours}`, root, back];
    await once(spawn(electron, args, { stdio: 'ignore', env: process.env }), 'exit');
    await view().getByText('tide-back.standfirst').waitFor(slow);
    await desk.page.keyboard.press('Escape');
    await view().waitFor({ state: 'detached', ...slow });
  });
});

describe('the menu', () => {
  it('names the stories that were opened last, and forgets them', async () => {
    const recent = () =>
      askMain(() =>
        desk.app.evaluate(({ Menu }) => {
          const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File');
          const menu = file?.submenu?.items.find(({ label }) => label === 'Open recent');
          return menu?.submenu?.items.map(({ label }) => label);
        }),
      );
    await expect.poll(recent, slow).toEqual(['The tide turns', '', 'Clear']);
    await run('Clear recent stories');
    await expect.poll(recent, slow).toEqual(['No recent stories', '', 'Clear']);
  });
});

describe('the whole library', () => {
  it('goes out as a folder of bundles, and comes in again', async () => {
    await answerDialogs(desk.app, { folder });
    const [settings] = await Promise.all([
      desk.app.waitForEvent('window'),
      pressKeys(desk.app, desk.page, 'Mod+,'),
    ]);
    const dialog = settings.getByRole('dialog', { name: /^Taken in/u });
    await settings.getByRole('button', { name: 'Export the library…' }).click(slow);
    await settings.getByText('1 story exported').waitFor(slow);
    const name = readdirSync(folder).find((each) => each.startsWith('Standfirst library'));
    const out = join(folder, name ?? '');
    expect(readdirSync(out).sort()).toEqual([
      'library.json',
      'spiked',
      'the-tide-turns.standfirst',
    ]);

    await writeAfter('The harbour waits.', ' A word since.');
    await answerDialogs(desk.app, { folder: out });
    await settings.getByRole('button', { name: 'Take in a library folder…' }).click(slow);
    await dialog.getByText('Here in other words, not touched').waitFor(slow);
    expect(await violations(settings, '[role="dialog"]')).toEqual([]);
    await dialog.getByRole('button', { name: 'Keep the one as a story of its own' }).click(slow);
    await dialog.getByText('Taken in', { exact: true }).waitFor(slow);
    await desk.page
      .getByRole('option', { name: /The tide turns/u })
      .nth(1)
      .waitFor(slow);
    expect(await savedText()).toContain('A word since.');
    await desk.close();
  });
});
