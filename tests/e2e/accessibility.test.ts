import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_IDS, type CommandId } from '../../src/shared/contract/commands';
import { violations } from './axe';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { openPreview } from './journeys/import-and-export.mjs';
import { askMain, tellMain } from './journeys/in-main.mjs';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { answerDialogs } from './journeys/system-dialogs.mjs';
import { TWIN } from './page/broadcaster-twin';
import { makeSampleDesk } from './screens/sample-files';

const THEMES = ['light', 'dark'] as const;

let desk: DeskApp;
let app: ElectronApplication;
let page: Page;
/** A photo as an agency sends it. */
let photo: string;

beforeAll(async () => {
  const userData = ownFolder();
  const sample = await makeSampleDesk(userData);
  ({ photo } = sample);
  const { settings } = sample;
  writeFileSync(join(userData, 'settings.json'), JSON.stringify({ ...settings, theme: 'light' }));
  desk = await launchDesk({ userData });
  ({ app, page } = desk);
  await answerDialogs(app, { file: TWIN });
  await deskReady(app, page);
  await story().waitFor();
});

const story = () => page.getByRole('textbox', { name: 'Story' });

/** Chooses a command in the menu bar. */
const choose = (on: DeskApp, id: CommandId): Promise<void> =>
  tellMain(() =>
    on.app.evaluate(({ Menu }, name) => {
      Menu.getApplicationMenu()?.getMenuItemById(name)?.click();
    }, id),
  );

/** Sets each theme in turn and checks what is shown, or a part of it where the rest was checked before. */
async function checkBothThemes(on: DeskApp, part = 'html', shown: Page = on.page): Promise<void> {
  for (const theme of THEMES) {
    await choose(on, `theme-${theme}`);
    await shown.waitForFunction(
      (wanted) => document.documentElement.dataset['theme'] === wanted,
      theme,
    );
    expect(await violations(shown, part), theme).toEqual([]);
  }
}

describe('no violation of WCAG 2.2 AA, light or dark', () => {
  it('on an empty desk', async () => {
    const empty = await launchDesk();
    await deskReady(empty.app, empty.page);
    await empty.page.getByRole('heading', { name: 'Nothing on the desk yet' }).waitFor();
    await checkBothThemes(empty);
    await empty.close();
  });

  it('in the editor with a story and its furniture', async () => {
    await checkBothThemes(desk);
  });

  it('in the publish panel', async () => {
    await pressKeys(app, page, 'Mod+3');
    await page.getByRole('heading', { name: /^Preflight/u }).waitFor();
    await checkBothThemes(desk, 'aside[aria-label="Inspector"]');
    await pressKeys(app, page, 'Mod+5');
  });

  it('in find and replace', async () => {
    await pressKeys(app, page, 'Mod+H');
    await page.keyboard.type('boat');
    await checkBothThemes(desk, 'main');
    await page.keyboard.press('Escape');
  });

  it('in the new story dialog', async () => {
    await pressKeys(app, page, 'Mod+N');
    await page.getByRole('dialog', { name: 'New story' }).waitFor();
    await checkBothThemes(desk, '[role="dialog"]');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('in the contributor register', async () => {
    await choose(desk, 'contributors');
    await page.getByRole('listbox', { name: 'Contributors' }).waitFor();
    await page.getByRole('textbox', { name: 'Byline form' }).waitFor();
    await checkBothThemes(desk);
    await page.keyboard.press('Escape');
    await page.getByRole('listbox', { name: 'Contributors' }).waitFor({ state: 'detached' });
  });

  it('in the photo dialog, with all that a photo says', async () => {
    await answerDialogs(app, { file: photo });
    await pressKeys(app, page, 'Mod+Shift+P');
    const dialog = page.getByRole('dialog', { name: 'Add photo' });
    await dialog.waitFor();
    await dialog.getByText('Everything the photo says').click();
    await dialog.getByText(/^Rights/u).click();
    await checkBothThemes(desk, '[role="dialog"]');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await answerDialogs(app, { file: TWIN });
  });

  it('in the photo library', async () => {
    await choose(desk, 'photos');
    await page.getByRole('button', { name: 'Add photos…' }).waitFor();
    await page.getByRole('button', { name: 'Insert in story' }).waitFor();
    await checkBothThemes(desk);
    await page.keyboard.press('Escape');
    await story().waitFor();
  });

  it('in the palette', async () => {
    await pressKeys(app, page, 'Mod+K');
    await page.keyboard.type('cap');
    await checkBothThemes(desk, '[role="dialog"]');
    await page.keyboard.press('Escape');
  });

  it('in the import preview, with its kind menu', async () => {
    await openPreview(page, app, TWIN);
    await page.keyboard.press('Space');
    await page.getByRole('menu').waitFor();
    await checkBothThemes(desk);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await story().waitFor();
  });

  it('in the house style manager: to be read, edited and filled in', async () => {
    await choose(desk, 'house-style');
    await page.getByText('Built in: copy it to change it.').waitFor();
    await checkBothThemes(desk);
    await page.getByRole('button', { name: 'Copy style…' }).click();
    await page.getByRole('textbox', { name: 'Name of the copy' }).fill('Evening Opinion');
    await page.keyboard.press('Enter');
    await page.getByText('No changes').waitFor();
    const slots = page.getByRole('table').getByRole('button');
    await slots.first().click();
    await page.getByRole('complementary', { name: /^Slot: /u }).waitFor();
    await checkBothThemes(desk);
    for (const name of ['Names and formats', 'Lists', 'Files', 'Op-ed']) {
      await page.getByRole('navigation').getByRole('button', { name }).click();
      await checkBothThemes(desk, 'main');
    }
    await page.keyboard.press('Escape');
    await story().waitFor();
  });

  it('in the settings', async () => {
    const [settings] = await Promise.all([app.waitForEvent('window'), choose(desk, 'settings')]);
    await settings.getByRole('heading', { name: 'Shortcuts' }).waitFor();
    await checkBothThemes(desk, 'html', settings);
    await settings.close();
  });
});

describe('the desk by key', () => {
  it('goes round its regions with F6 and back with Shift+F6', async () => {
    const region = () =>
      page.evaluate(
        () => document.activeElement?.closest('[data-region]')?.getAttribute('aria-label') ?? '',
      );
    await story().focus();
    const round = [await region()];
    for (let press = 0; press < 4; press += 1) {
      await pressKeys(app, page, 'F6');
      await expect.poll(region).not.toBe(round.at(-1));
      round.push(await region());
    }
    expect(round.slice(0, round.lastIndexOf('Page') + 1)).toEqual([
      'Page',
      'Inspector',
      'Story statistics',
      'Library',
      'Page',
    ]);
    await pressKeys(app, page, 'Shift+F6');
    await expect.poll(region).toBe('Library');
  });

  it('can run every command of the menus at some time', async () => {
    const ever = new Set<string>();
    const noteEnabled = async (on = desk): Promise<void> => {
      // The page tells the menu once the caret has rested.
      await on.page.waitForTimeout(400);
      const now = await askMain(() =>
        on.app.evaluate(
          ({ Menu }, ids) =>
            ids.filter((id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled === true),
          [...COMMAND_IDS],
        ),
      );
      for (const id of now) ever.add(id);
    };
    const goTo = async (words: string): Promise<void> => {
      await pressKeys(app, page, 'Mod+K');
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
      await story().and(page.locator(':focus')).waitFor();
    };
    await goTo('body');
    await page.keyboard.type('A word and ');
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await noteEnabled();
    await goTo('body');
    await page.keyboard.type('It began on March 21st. ');
    await page.locator('[data-style-match]', { hasText: 'March 21st' }).waitFor();
    await pressKeys(app, page, 'Mod+Shift+;');
    await page.getByRole('dialog', { name: /^House style: / }).waitFor();
    await noteEnabled();
    await page.keyboard.press('Escape');
    await goTo('who was on');
    await noteEnabled();
    await goTo('editor’s note');
    await page.keyboard.press('Tab');
    await noteEnabled();
    await choose(desk, 'unlock-words');
    await noteEnabled();
    await choose(desk, 'spike-story');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Spike/u })
      .click();
    await page.getByRole('button', { name: /^Spike, 1 story/u }).click();
    await page.getByRole('option').click();
    await page.getByText('This story is out of the desk’s way.').waitFor();
    await noteEnabled();
    // What comes from Word is decided on where it came: on a desk with such a story.
    const userData = ownFolder();
    const { settings } = await makeSampleDesk(userData, 'review');
    writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
    const reviewed = await launchDesk({ userData });
    await deskReady(reviewed.app, reviewed.page);
    const current = reviewed.page.locator('[data-review-row][data-current]');
    for (const name of ['Resolve', 'Accept']) {
      const way = current.getByRole('button', { name });
      const goOn = async (): Promise<number> => {
        if ((await way.count()) === 0) await pressKeys(reviewed.app, reviewed.page, 'Mod+]');
        return way.count();
      };
      await expect.poll(goOn, { timeout: 30_000 }).toBe(1);
      await noteEnabled(reviewed);
    }
    await reviewed.close();
    expect(COMMAND_IDS.filter((id) => !ever.has(id))).toEqual([]);
  });
});
