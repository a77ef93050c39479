// @ts-check
/** Longer ways to a screen, each from the sample story. */
import { pressKeys } from '../journeys/press-keys.mjs';

/** @typedef {{ app: import('playwright-core').ElectronApplication, page: import('playwright-core').Page }} Stage */

/** Gives animations, checks and pictures the time that a person would. */
export const REST = 700;

/** @param {import('playwright-core').Page} page */
export const story = (page) => page.getByRole('textbox', { name: 'Story' });

/**
 * A version that is kept, some changes of the copy after it, and the two beside each other.
 * @param {Stage} stage
 * @param {string} layout
 */
export async function toComparison({ app, page }, layout) {
  const filed = page.locator('button[data-text]', { hasText: 'Filed' });
  const keep = page.getByRole('button', { name: /^Keep a version/u });
  await keep.waitFor();
  if (!(await filed.isVisible())) {
    await keep.click();
    await page.keyboard.type('Filed');
    await page.keyboard.press('Enter');
    await filed.waitFor();
    await story(page).locator('h1').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('e for ever');
    await story(page).getByText('On the last evening').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Nobody who was there has forgotten the sound.');
    await story(page).getByText('I sat on the board').click();
    await pressKeys(app, page, 'Alt+Up');
    await pressKeys(app, page, 'Alt+Up');
    await page.waitForTimeout(REST);
  }
  await filed.click();
  await page.getByRole('radio', { name: layout }).click();
  await page.getByRole('button', { name: 'Next change' }).click();
}

/**
 * From the open palette into the first slot of the editor's note.
 * @param {import('playwright-core').Page} page
 */
export async function toNote(page) {
  await page.keyboard.type('headline');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(REST);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
}

/**
 * From the House style tab to its second row, as a writer goes through it.
 * @param {Stage} stage
 */
export async function toSecondMatch({ page }) {
  await page.getByRole('heading', { name: 'Must fix' }).waitFor();
  await page.locator('[data-match]').first().focus();
  await page.keyboard.press('ArrowDown');
}

/**
 * An approval in the Publish panel, and a change of the copy after it.
 * @param {Stage} stage
 */
export async function toVoidSignOff({ page }) {
  const part = page.getByRole('region', { name: 'Author’s sign-off' });
  const record = part.getByRole('button', { name: 'Record approval…' });
  await part.waitFor();
  if (await record.isVisible()) {
    await record.click();
    await part.getByRole('textbox', { name: 'Note' }).fill('By e-mail, after a cut in the body.');
    await part.getByRole('button', { name: 'Record', exact: true }).click();
    await part.getByText(/^Approved by/u).waitFor();
    await story(page).locator('h1').click();
    await page.keyboard.press('End');
    await page.keyboard.type('s');
    await part.getByText(/changed since/u).waitFor();
  }
  await part.getByRole('button', { name: 'Withdraw approval' }).scrollIntoViewIfNeeded();
}
