// @ts-check
/** The way to the comparison of two texts of the sample story. */
import { pressKeys } from '../journeys/press-keys.mjs';

/** Gives a save and a comparison the time that a person would. */
const REST = 700;

/**
 * A version that is kept, some changes of the copy after it, and the two beside each other.
 * @param {{ app: import('playwright-core').ElectronApplication, page: import('playwright-core').Page }} stage
 * @param {string} layout
 */
export async function toComparison({ app, page }, layout) {
  const filed = page.locator('button[data-text]', { hasText: 'Filed' });
  const story = page.getByRole('textbox', { name: 'Story' });
  const keep = page.getByRole('button', { name: /^Keep a version/u });
  await keep.waitFor();
  if (!(await filed.isVisible())) {
    await keep.click();
    await page.keyboard.type('Filed');
    await page.keyboard.press('Enter');
    await filed.waitFor();
    await story.locator('h1').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('e for ever');
    await story.getByText('On the last evening').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Nobody who was there has forgotten the sound.');
    await story.getByText('I sat on the board').click();
    await pressKeys(app, page, 'Alt+Up');
    await pressKeys(app, page, 'Alt+Up');
    await page.waitForTimeout(REST);
  }
  await filed.click();
  await page.getByRole('radio', { name: layout }).click();
  await page.getByRole('button', { name: 'Next change' }).click();
}
