// @ts-check
/** The system's own dialogs cannot be driven from outside: these stand in for the person's answer. */
import { askMain } from './in-main.mjs';

/**
 * @typedef {{
 *   file?: string,
 *   folder?: string,
 *   saveAs?: string,
 *   button?: number,
 * }} Answers the file chosen in a file dialog, the folder chosen in a folder dialog, the file
 *   named in a save dialog, the button in a message box (counted from 0); a dialog without an answer is closed without a choice
 */

/**
 * Answers every system dialog from now on.
 * @param {import('playwright-core').ElectronApplication} app
 * @param {Answers} answers
 */
export async function answerDialogs(app, answers) {
  await askMain(() =>
    app.evaluate(({ dialog }, { file, folder, saveAs, button }) => {
      /** @param {unknown[]} given the options, after a window or alone */
      const optionsOf = (given) => /** @type {Electron.OpenDialogOptions} */ (given.at(-1) ?? {});
      Reflect.set(dialog, 'showOpenDialog', async (/** @type {unknown[]} */ ...given) => {
        const wantsFolder = optionsOf(given).properties?.includes('openDirectory') === true;
        const path = wantsFolder ? folder : file;
        return { canceled: path === undefined, filePaths: path === undefined ? [] : [path] };
      });
      Reflect.set(dialog, 'showSaveDialog', async () => ({
        canceled: saveAs === undefined,
        filePath: saveAs ?? '',
      }));
      Reflect.set(dialog, 'showMessageBox', async (/** @type {unknown[]} */ ...given) => {
        const { cancelId = 0 } = /** @type {Electron.MessageBoxOptions} */ (given.at(-1) ?? {});
        return { response: button ?? cancelId, checkboxChecked: false };
      });
    }, answers),
  );
}
