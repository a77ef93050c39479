import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { marked, p, page as pageOf } from '../story-builder';
import { askDesk } from './ask-desk';
import { violations } from './axe';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { answerDialogs } from './journeys/system-dialogs.mjs';
import { caretPlace, focusedName } from './keyboard/by-key';
import { fillStyle, keepStory } from './sample-desk/fill-faults';

let desk: DeskApp;
let folder: string;
let storyId: string;

const slow = { timeout: 30_000 };
const press = (keys: string): Promise<void> => desk.page.keyboard.press(keys);
const type = (words: string): Promise<void> => desk.page.keyboard.type(words);
const outcome = () => desk.page.getByRole('region', { name: 'Last export' });
const written = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** Goes on by Tab until the focus stands on the control of that name. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (name.test(await focusedName(desk))) return;
    await press('Tab');
  }
  expect(await focusedName(desk)).toMatch(name);
}

/** Chooses a command from the palette. */
async function command(words: string, option: RegExp): Promise<void> {
  await pressKeys(desk.app, desk.page, 'Mod+K');
  await type(words);
  await desk.page.getByRole('option', { name: option }).waitFor(slow);
  await press('Enter');
}

beforeAll(async () => {
  const userData = ownFolder();
  folder = ownFolder();
  const house = join(userData, 'house-styles', fillStyle(userData), 'house.yml');
  writeFileSync(
    house,
    `${readFileSync(house, 'utf8')}\npreflight:\n  link-tracking: block\n  kicker: block\n`,
  );
  const doc = pageOf({
    headline: 'The tide turns',
    standfirst: 'Wait for it.',
    body: [
      'The harbour waits.',
      p(
        marked('Read the board’s own figures', 'link', {
          href: 'https://example.org/a?utm_source=x',
        }),
      ),
    ],
  });
  storyId = keepStory(userData, 'courier', doc, 'Tide');
  const settings = { name: 'Hanne Brisk', theme: 'light', openStoryId: storyId };
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
  desk = await launchDesk({ userData });
  await deskReady(desk.app, desk.page);
  await answerDialogs(desk.app, { folder, button: 0 });
  await desk.page.getByRole('textbox', { name: 'Story' }).waitFor(slow);
  await pressKeys(desk.app, desk.page, 'Mod+3');
});

let stopped = false;
beforeEach(({ skip }) => {
  skip(stopped, 'an earlier step of the journey failed');
});
afterEach(({ task }) => {
  stopped ||= task.result?.state === 'fail';
});

/* No pointer: keys, and what is read back. The steps build on each other, as a desk's do. */
describe('a story on its way out, by keyboard alone', () => {
  it('is blocked, and the focus stands on what blocks it', async () => {
    await desk.page.getByText('Blocked by 2 checks').waitFor(slow);
    await pressKeys(desk.app, desk.page, 'Mod+Shift+E');
    await outcome().getByRole('heading', { name: 'Not exported' }).waitFor(slow);
    expect(readdirSync(folder)).toEqual([]);
    expect(await violations(desk.page, '[data-region="inspector"]')).toEqual([]);
  });

  it('has one fault mended by the program', async () => {
    await desk.page
      .getByRole('region', { name: 'Preflight' })
      .focus()
      .catch(() => undefined);
    await tabTo(/tracking/iu);
    await tabTo(/^Take (?:out )?the tracking|^Take .*tracking/iu);
    await press('Enter');
    await desk.page.getByText('Blocked by 1 check').waitFor(slow);
  });

  it('has the other let pass, with a name and a reason', async () => {
    await pressKeys(desk.app, desk.page, 'Mod+Shift+E');
    await outcome()
      .getByText(/kicker/iu)
      .waitFor(slow);
    await tabTo(/^Go to the first check$/u);
    await press('Enter');
    await tabTo(/^Waive…$/u);
    await press('Enter');
    await expect.poll(() => focusedName(desk), slow).toBe('Reason');
    await type('The page has its label from the section.');
    await press('Enter');
    await desk.page.getByText(/^Waived by Hanne Brisk: The page has its label/u).waitFor(slow);
    await desk.page.getByText(/^Blocked by/u).waitFor({ state: 'detached', ...slow });
  });

  it('goes out as a page, and as a package that prints the waiver', async () => {
    await pressKeys(desk.app, desk.page, 'Mod+Shift+E');
    await outcome().getByRole('heading', { name: 'Exported', exact: true }).waitFor(slow);
    expect(written('the-tide-turns.html')).toContain('href="https://example.org/a"');
    expect(
      await askDesk(desk.page, 'export:write', {
        ...{ storyId, targets: ['package'], again: true, draft: false },
      }),
    ).toMatchObject({ ok: true });
    const parts = unzipSync(new Uint8Array(readFileSync(join(folder, 'the-tide-turns.zip'))));
    expect(JSON.parse(new TextDecoder().decode(parts['manifest.json']))).toMatchObject({
      draft: false,
      waivers: [{ by: 'Hanne Brisk', reason: 'The page has its label from the section.' }],
    });
  });

  it('says that it has changed since', async () => {
    // From region to region, until the page has the caret again.
    await expect
      .poll(async () => {
        if ((await caretPlace(desk)) === '') await pressKeys(desk.app, desk.page, 'F6');
        return caretPlace(desk);
      }, slow)
      .not.toBe('');
    await press('ControlOrMeta+End');
    await type(' It has time.');
    await outcome().getByText('The story has changed since.').waitFor(slow);
  });

  it('goes out again with a correction, which is in the log', async () => {
    await command('insert correction', /^Insert correction/u);
    await expect.poll(() => caretPlace(desk), slow).toMatch(/^Correction/u);
    await type('it waits');
    await press('Tab');
    await type('it has time');
    await pressKeys(desk.app, desk.page, 'Mod+3');
    await expect
      .poll(async () => {
        await pressKeys(desk.app, desk.page, 'Mod+Shift+E');
        return written('the-tide-turns.html');
      }, slow)
      .toContain('In fact, it has time');
    await expect
      .poll(() => askDesk(desk.page, 'corrections:list', { storyId }), slow)
      .toMatchObject({ ok: true, value: { total: 1 } });
  });
});
