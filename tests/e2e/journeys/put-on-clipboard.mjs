// @ts-check
import { askMain } from './in-main.mjs';

/**
 * Puts a copy on the system's clipboard, as another program would.
 * @param {import('playwright-core').ElectronApplication} app
 * @param {{ html: string, text: string }} copy
 */
export function putOnClipboard(app, copy) {
  return askMain(() =>
    app.evaluate(async ({ clipboard, ClipboardItem }, { html, text }) => {
      const known = /** @type {any} */ (clipboard);
      // The runtime of registry-only machines still has the clipboard of version 44.
      if (typeof known.readHTML === 'function') known.write({ html, text });
      else await known.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]);
    }, copy),
  );
}
