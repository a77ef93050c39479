// @ts-check
/**
 * Key presses that reach the menu bar. Playwright's keyboard speaks to the page alone; keys given to
 * Electron itself go to the page first and, where it leaves them, to the menu's accelerators, as at a
 * real keyboard.
 */
import process from 'node:process';

import { askMain, tellMain } from './in-main.mjs';

const MOD = process.platform === 'darwin' ? 'meta' : 'control';

/**
 * Presses keys as the menus write them: "Mod+Shift+E", "F6", "Mod+,".
 * @param {import('playwright-core').ElectronApplication} app
 * @param {import('playwright-core').Page} page the window that has the focus
 * @param {string} keys
 */
export async function pressKeys(app, page, keys) {
  const parts = keys.split('+');
  const keyCode = parts.pop() ?? '';
  const modifiers = parts.map((name) => (name === 'Mod' ? MOD : name.toLowerCase()));
  const window = await askMain(() => app.browserWindow(page));
  await tellMain(() =>
    window.evaluate(
      /**
       * @param {Electron.BrowserWindow} own
       * @param {{ keyCode: string, modifiers: string[] }} press
       */
      (own, press) => {
        const event = /** @type {Electron.KeyboardInputEvent} */ (press);
        own.webContents.sendInputEvent({ ...event, type: 'keyDown' });
        own.webContents.sendInputEvent({ ...event, type: 'keyUp' });
      },
      { keyCode, modifiers },
    ),
  );
}

/**
 * Waits until the desk can be worked with: drawn, and its menu told which commands can run.
 * @param {import('playwright-core').ElectronApplication} app
 * @param {import('playwright-core').Page} page
 */
export async function deskReady(app, page) {
  await page.getByRole('main').waitFor({ timeout: 60_000 });
  const isReady = () =>
    askMain(() =>
      app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('new-story')?.enabled),
    );
  while (!(await isReady())) await page.waitForTimeout(20);
}
