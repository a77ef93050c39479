// @ts-check
/** The main job as a person does it: raw text in, page out. Used by the demo and by the tests. */
import { basename, join } from 'node:path';

import { SetUpFailure } from '../../../scripts/setup/say.mjs';
import { deskReady, pressKeys } from './press-keys.mjs';
import { answerDialogs } from './system-dialogs.mjs';

/** The house style whose form published pages of broadcasters have. */
const HOUSE_STYLE = 'Broadcaster';
/** A story that travels, ready made: there is nothing to recognise in it. */
const BUNDLE = '.standfirst';
/** Long texts are read by a worker; this is for machines that do other work as well. */
const PATIENCE = 60_000;

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').ElectronApplication} ElectronApplication */

/**
 * @typedef {(
 *   page: Page,
 *   electronApp: ElectronApplication,
 *   file: string,
 *   folder: string,
 * ) => Promise<{ page: string, screenshots: string[] }>} Journey the desk's window, its program, the
 *   raw text (an absolute path) and the folder where page and screenshots are to be written; gives
 *   their paths
 */

/** @type {Journey} */
export const importAndExport = async (page, electronApp, file, folder) => {
  /** @type {string[]} */
  const screenshots = [];
  const shoot = async (/** @type {string} */ name) => {
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path });
    screenshots.push(path);
  };
  await answerDialogs(electronApp, { file, folder });
  if (file.endsWith(BUNDLE)) {
    await openBundle(page, electronApp);
  } else {
    await openPreview(page, electronApp, file);
    await chooseHouseStyle(page);
    await shoot('1-preview');
    await takeIn(page);
  }
  await shoot('2-story');
  const written = await exportPage(page, electronApp);
  await shoot('3-exported');
  return { page: join(folder, written), screenshots };
};

/**
 * Opens a file through the menu's key.
 * @param {Page} page @param {ElectronApplication} electronApp @param {string} file
 */
export async function openPreview(page, electronApp, file) {
  await deskReady(electronApp, page);
  await pressKeys(electronApp, page, 'Mod+O');
  await previewReady(page, basename(file));
}

/** @param {Page} page @param {ElectronApplication} electronApp */
async function openBundle(page, electronApp) {
  await deskReady(electronApp, page);
  await pressKeys(electronApp, page, 'Mod+O');
  await page.getByRole('textbox', { name: 'Story' }).waitFor({ timeout: PATIENCE });
}

/**
 * Waits until what was received has been recognised; fails with the reason if it is refused.
 * @param {Page} page @param {string} name the file's, or "Clipboard"
 */
export async function previewReady(page, name) {
  const preview = page.getByRole('main', { name: `Take in ${name}` });
  const sum = preview.getByText(/nothing lost|look at what is missing/u);
  const refusal = preview
    .getByRole('alert')
    .filter({ hasText: 'was not taken in' })
    .or(page.getByRole('region', { name: 'Message' }));
  await sum.or(refusal).first().waitFor({ timeout: PATIENCE });
  if (await sum.isVisible()) return;
  const words = await refusal.locator('h2, p, span').allInnerTexts();
  throw new SetUpFailure([...new Set(words.map((each) => each.trim()))].join('\n'));
}

/** @param {Page} page */
export async function chooseHouseStyle(page) {
  await page.getByRole('combobox', { name: 'House style' }).click();
  await page.getByRole('option', { name: HOUSE_STYLE }).click();
  // Until the list is gone, it has the keys.
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await page
    .getByRole('combobox', { name: 'House style' })
    .filter({ hasText: HOUSE_STYLE })
    .waitFor();
}

/**
 * Takes the text in and waits until it lies on the desk, saved.
 * @param {Page} page
 */
export async function takeIn(page) {
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('textbox', { name: 'Story' }).waitFor({ timeout: PATIENCE });
}

/**
 * Exports the page into the folder that the dialog answers and gives the name of the written file. A story that is
 * blocked, as one with a pending photo is, goes out as a draft copy.
 * @param {Page} page @param {ElectronApplication} electronApp
 */
export async function exportPage(page, electronApp) {
  await pressKeys(electronApp, page, 'Mod+Shift+E');
  const outcome = page.getByRole('region', { name: 'Last export' });
  await outcome.waitFor({ timeout: PATIENCE });
  if (await outcome.getByRole('heading', { name: 'Not exported' }).isVisible()) {
    await page.getByRole('button', { name: 'Save draft copy' }).click();
    await outcome.getByRole('heading', { name: 'Draft copy saved' }).waitFor({ timeout: PATIENCE });
  }
  const words = (await outcome.innerText()).trim();
  const [written] = await outcome
    .getByRole('listitem')
    .filter({ hasText: /\.html$/u })
    .allInnerTexts();
  if (written === undefined) throw new SetUpFailure(`The page was not exported. ${words}`);
  return written.trim();
}
