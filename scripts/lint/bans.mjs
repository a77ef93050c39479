// @ts-check
/**
 * Constructions that are refused, each with the door to use instead. ESLint replaces the options
 * of `no-restricted-syntax` and never merges them, so an area that owns a door asks for the whole
 * list without its own ban.
 */

/** @typedef {{ selector: string, message: string }} Ban */

/** @type {Record<string, Ban | Ban[]>} */
export const bans = {
  defaultExport: {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Export by name, so that one idea has one name everywhere.',
  },
  innerHtml: [
    {
      selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
      message:
        'HTML is written by src/shared/export alone and shown through React or the ProseMirror schema; parse what comes in with DOMParser after sanitising.',
    },
    {
      selector:
        'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"]',
      message: 'Draw it with React elements; HTML is written by src/shared/export alone.',
    },
  ],
  evaluation: [
    {
      selector: 'CallExpression[callee.name="eval"], MemberExpression[property.name="eval"]',
      message: 'No code from text: parse it with zod, yaml or a small reader of its own.',
    },
    {
      selector: 'NewExpression[callee.name="Function"], CallExpression[callee.name="Function"]',
      message: 'No code from text: parse it with zod, yaml or a small reader of its own.',
    },
  ],
  openPath: {
    selector: 'MemberExpression[object.name="shell"][property.name="openPath"]',
    message: 'openPath runs programs. Use shell.showItemInFolder for a file the desk wrote.',
  },
  ipcMain: {
    selector: 'MemberExpression[object.name="ipcMain"]',
    message:
      'Channels are bound in src/main/ipc alone: add a row to src/shared/contract/channels.ts.',
  },
  browserWindow: {
    selector: 'NewExpression[callee.name="BrowserWindow"]',
    message: 'Windows are opened by src/main/windows alone, with its locked-down settings.',
  },
  emptyCatch: {
    selector:
      'CallExpression[callee.property.name="catch"] > ArrowFunctionExpression > BlockStatement[body.length=0]',
    message: 'Say what a failure means: handle it, give it on as a DeskError, or log it.',
  },
};

/**
 * The option list of `no-restricted-syntax` for these bans.
 * @param {...(Ban | Ban[])} chosen
 * @returns {['error', ...Ban[]]}
 */
export function banned(...chosen) {
  return ['error', ...chosen.flat()];
}
