// @ts-check
/** The screens of the program, each with the way to it. */
import { pressKeys } from '../journeys/press-keys.mjs';
import { answerDialogs } from '../journeys/system-dialogs.mjs';
import { IMPORT_SCREENS } from './import-screens.mjs';
import { byKeys, openStory, settle } from './show.mjs';
import { REST, story, toComparison, toNote, toSecondMatch, toVoidSignOff } from './ways.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./show.mjs').Stage} Stage */
/** @typedef {import('./show.mjs').Screen} Screen */

/** @type {readonly import('./show.mjs').Size[]} */
export const SIZES = [
  [1440, 900],
  [1100, 700],
];

export const THEMES = ['light', 'dark'];

/** @param {Page} page with the palette open */
async function toManager(page) {
  await page.keyboard.type('house style…');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'House style', exact: true }).waitFor();
}

/**
 * A place of the house style manager, in a copy of the newsroom's.
 * @param {string} place
 * @param {(page: Page) => Promise<void>} [then]
 */
const ownStyle = (place, then) =>
  byKeys('Mod+K', async ({ page }) => {
    await toManager(page);
    const style = page.getByRole('combobox', { name: 'Style', exact: true });
    if (!(await style.innerText()).startsWith('Courier')) {
      await page.getByRole('button', { name: 'Copy style…' }).click();
      await page.getByRole('textbox', { name: 'Name of the copy' }).fill('Courier Opinion');
      await page.keyboard.press('Enter');
      await page.getByText('No changes').waitFor();
    }
    await page
      .getByRole('navigation')
      .getByRole('button', { name: new RegExp(`^${place}`, 'u') })
      .click();
    await then?.(page);
  });

/**
 * The preview, seen as one of its sights.
 * @param {string} sight
 */
const seenAs = (sight) =>
  byKeys('Mod+3', async ({ page }) => {
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    await page.getByRole('radio', { name: sight }).click();
    await page.waitForTimeout(REST);
  });

/**
 * The library's window, opened anew for each size.
 * @param {(stage: Stage) => Promise<unknown>} [then]
 */
const inLibrary = (then) =>
  byKeys('Mod+Shift+A', async (stage) => {
    await stage.page.getByRole('grid', { name: 'Stories' }).waitFor();
    await then?.(stage);
  });

/** @type {readonly Screen[]} */
export const SCREENS = [
  {
    name: 'first-run',
    desk: 'empty',
    show: async (stage) => {
      await stage.page.getByRole('heading', { name: 'Nothing on the desk yet' }).waitFor();
      return settle(stage);
    },
  },
  { name: 'editor', show: openStory },
  { name: 'library-table', show: inLibrary() },
  {
    name: 'library-search',
    show: inLibrary(async ({ page }) => {
      await page.getByRole('searchbox', { name: 'Search the library' }).fill('harbour');
      await page.getByText(/match(es)? “harbour”/u).waitFor();
    }),
  },
  {
    name: 'library-no-match',
    show: inLibrary(async ({ page }) => {
      await page.getByRole('button', { name: /^Due this week/u }).click();
      await page.getByRole('searchbox', { name: 'Search the library' }).fill('flodwall');
      await page.getByRole('heading', { name: /^No story matches/u }).waitFor();
    }),
  },
  {
    name: 'library-several',
    show: inLibrary(async ({ page }) => {
      await page.getByRole('button', { name: /^All stories/u }).click();
      await page.getByRole('grid', { name: 'Stories' }).focus();
      for (const key of ['Home', 'Shift+ArrowDown', 'Shift+ArrowDown', 's'])
        await page.keyboard.press(key);
      await page.getByRole('menuitemradio', { name: 'Ready' }).waitFor();
    }),
  },
  {
    name: 'library-first-run',
    desk: 'empty',
    show: async (stage) => {
      await stage.page.getByRole('heading', { name: 'Nothing on the desk yet' }).first().waitFor();
      await pressKeys(stage.app, stage.page, 'Mod+Shift+A');
      await stage.page.getByRole('heading', { name: 'Library', exact: true }).waitFor();
      return settle(stage);
    },
  },
  {
    name: 'editor-end',
    show: async (stage) => {
      await openStory(stage);
      await story(stage.page).focus();
      await stage.page.keyboard.press('Control+End');
      await stage.page.keyboard.press('ControlOrMeta+a');
      await stage.page.keyboard.press('ArrowRight');
      return settle(stage);
    },
  },
  {
    name: 'slot',
    show: byKeys('Mod+K', async ({ page }) => {
      await toNote(page);
      await page.keyboard.press('Enter');
    }),
  },
  {
    name: 'template',
    show: byKeys('Mod+K', async ({ app, page }) => {
      await toNote(page);
      await pressKeys(app, page, 'Alt+Enter');
    }),
  },
  { name: 'style', desk: 'faults', show: byKeys('Mod+1', toSecondMatch) },
  {
    name: 'review',
    desk: 'review',
    show: byKeys('Mod+2', async ({ app, page }) => {
      await page.locator('[data-review-row]').first().waitFor();
      await pressKeys(app, page, 'Mod+]');
      await page.locator('[data-review-row][data-current]').waitFor();
    }),
  },
  { name: 'style-popover', desk: 'faults', show: byKeys('Mod+;') },
  {
    name: 'history',
    show: byKeys('Mod+4', async ({ page }) => {
      await page.getByRole('button', { name: /^Keep a version/u }).waitFor();
      await page.waitForTimeout(REST);
    }),
  },
  { name: 'compare', show: byKeys('Mod+4', (stage) => toComparison(stage, 'Side by side')) },
  { name: 'compare-in-line', show: byKeys('Mod+4', (stage) => toComparison(stage, 'In line')) },
  { name: 'furniture', show: byKeys('Mod+5') },
  { name: 'publish', show: byKeys('Mod+3') },
  {
    name: 'publish-preset',
    show: byKeys('Mod+3', async ({ page }) => {
      const preset = page.getByRole('combobox', { name: 'Preset' });
      await preset.focus();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('option', { name: 'Partners' }).waitFor();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.getByText(/without link cards/u).waitFor();
    }),
  },
  {
    name: 'metadata',
    show: byKeys('Mod+3', async ({ page }) => {
      await page.getByRole('textbox', { name: 'Social title' }).focus();
    }),
  },
  { name: 'sign-off', show: byKeys('Mod+3', toVoidSignOff) },
  {
    name: 'corrections',
    show: byKeys('Mod+3', async ({ page }) => {
      await page.getByRole('region', { name: 'Corrections' }).scrollIntoViewIfNeeded();
    }),
  },
  {
    name: 'corrections-log',
    show: byKeys('Mod+K', async ({ page }) => {
      await page.keyboard.type('corrections log');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Corrections log' }).waitFor();
    }),
  },
  { name: 'preview', show: seenAs('Desktop') },
  { name: 'preview-phone', show: seenAs('Phone, 390 px') },
  { name: 'preview-print', show: seenAs('Print') },
  { name: 'preview-email', show: seenAs('E-mail') },
  { name: 'preview-search', show: seenAs('Search result') },
  { name: 'preview-social', show: seenAs('Social card') },
  { name: 'new-story', show: byKeys('Mod+N') },
  { name: 'palette', show: byKeys('Mod+K', ({ page }) => page.keyboard.type('cap')) },
  { name: 'find', show: byKeys('Mod+H', ({ page }) => page.keyboard.type('boat')) },
  {
    name: 'photo',
    show: byKeys('Mod+K', async ({ app, page }) => {
      await page.keyboard.type('photo caption');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(REST);
      await pressKeys(app, page, 'Mod+Shift+P');
    }),
  },
  {
    name: 'photo-add',
    show: async (stage) => {
      const { page, app } = stage;
      await answerDialogs(app, { file: stage.photo });
      if (await page.getByRole('dialog', { name: 'Add photo' }).isHidden()) {
        await openStory(stage);
        await story(page).focus();
        await pressKeys(app, page, 'Mod+Shift+P');
        await page.getByRole('dialog', { name: 'Add photo' }).waitFor();
      }
      return settle(stage);
    },
  },
  {
    name: 'photos',
    show: byKeys('Mod+K', async ({ page }) => {
      await page.keyboard.type('go to the photo library');
      await page.waitForTimeout(REST);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Add photos…' }).waitFor();
    }),
  },
  {
    name: 'contributors',
    desk: 'register',
    show: byKeys('Mod+K', async ({ page }) => {
      await page.keyboard.type('go to contributors');
      await page.keyboard.press('Enter');
      await page.getByRole('option', { name: /^Marit/u }).click();
      await page.getByRole('textbox', { name: 'Byline form' }).waitFor();
    }),
  },
  { name: 'focus', show: byKeys('Mod+Shift+Enter') },
  {
    name: 'no-match',
    show: byKeys('Mod+Shift+F', ({ page }) => page.keyboard.type('flodwall')),
  },
  ...IMPORT_SCREENS,
  {
    name: 'house-style',
    show: byKeys('Mod+K', async ({ page }) => {
      await toManager(page);
      await page.getByRole('table').getByRole('button', { name: 'Publication' }).click();
    }),
  },
  {
    name: 'house-style-own',
    show: ownStyle('Editor’s note', async (page) => {
      await page.getByRole('table').getByRole('button', { name: 'Author’s post' }).click();
    }),
  },
  { name: 'house-style-op-ed', show: ownStyle('Op-ed') },
  { name: 'house-style-formats', show: ownStyle('Names and formats') },
  { name: 'house-style-limits', show: ownStyle('Field limits') },
  { name: 'house-style-lists', show: ownStyle('Lists') },
  {
    name: 'house-style-publishing',
    show: ownStyle('Publishing', async (page) => {
      const preset = page.getByRole('button', { name: 'Partners', exact: true });
      if ((await preset.getAttribute('aria-expanded')) === 'false') await preset.click();
    }),
  },
  {
    name: 'house-style-levels',
    show: ownStyle('Publishing', (page) =>
      page
        .getByRole('heading', { name: 'Checks before a story goes out' })
        .scrollIntoViewIfNeeded(),
    ),
  },
  { name: 'house-style-files', show: ownStyle('Files') },
  {
    name: 'rules',
    show: ownStyle('Rules', async (page) => {
      const rules = page.getByRole('complementary', { name: 'Rules' });
      await rules.getByRole('radio', { name: 'Must fix' }).first().click();
      // What is not saved would hold the window open.
      await page.keyboard.press('Control+S');
      await page.getByText(/^Saved · this|^No changes/u).waitFor();
    }),
  },
  {
    name: 'rule',
    show: ownStyle('Rules', async (page) => {
      const rules = page.getByRole('complementary', { name: 'Rules' });
      await rules.getByRole('button', { name: /^No ordinals/u }).click();
      await page.getByText(/^\d+ of \d+ tests pass/u).waitFor();
      await page.getByRole('button', { name: 'Try on the archive' }).click();
      await page.getByText(/per 1,000 words\./u).waitFor();
    }),
  },
  {
    name: 'settings',
    show: async (stage) => {
      await story(stage.page).waitFor();
      const windows = stage.app.windows();
      const open = windows.find((window) => window !== stage.page);
      if (open) return settle(stage, open);
      const [settings] = await Promise.all([
        stage.app.waitForEvent('window'),
        pressKeys(stage.app, stage.page, 'Mod+,'),
      ]);
      await settings.getByRole('heading', { name: 'Shortcuts' }).waitFor();
      return settle(stage, settings);
    },
  },
];
