// @ts-check
/** The stage of a screen, and the steps that many ways to one share. */
import { askMain, tellMain } from '../journeys/in-main.mjs';
import { pressKeys } from '../journeys/press-keys.mjs';
import { REST, story } from './ways.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').ElectronApplication} ElectronApplication */
/** @typedef {readonly [width: number, height: number]} Size in pixels of the page */
/** @typedef {{ app: ElectronApplication, page: Page, size: Size, text: string, photo: string, word: string, folder: string }} Stage */
/** @typedef {{ name: string, desk?: import('./sample-files.ts').SampleDeskKind, show: (stage: Stage) => Promise<Page> }} Screen */

/**
 * @param {Stage} stage
 * @param {Page} [shown] the window to be sized; the desk's own without it
 */
export async function settle({ app, page, size: [width, height] }, shown = page) {
  const window = await askMain(() => app.browserWindow(shown));
  await tellMain(() =>
    window.evaluate(
      (/** @type {Electron.BrowserWindow} */ own, [across, down]) =>
        own.setContentSize(across, down),
      /** @type {[number, number]} */ ([width, height]),
    ),
  );
  await shown.waitForFunction(() => document.fonts.status === 'loaded');
  await shown.waitForTimeout(REST);
  return shown;
}

/** @param {Stage} stage */
export async function openStory(stage) {
  await story(stage.page).waitFor();
  return settle(stage);
}

/**
 * A screen that keys lead to; Escape leads back, so that the next size starts from the story.
 * @param {string} keys
 * @param {(stage: Stage) => Promise<unknown>} [then]
 * @returns {Screen['show']}
 */
export const byKeys = (keys, then) => async (stage) => {
  // Once for what floats over the page, twice for focus mode.
  await stage.page.keyboard.press('Escape');
  await stage.page.keyboard.press('Escape');
  await openStory(stage);
  await pressKeys(stage.app, stage.page, keys);
  await then?.(stage);
  return settle(stage);
};
