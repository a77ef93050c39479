// @ts-check
/** Which Electron runs the desk on this machine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

import { say, SetUpFailure } from '../setup/say.mjs';
import {
  fetchOfficialElectron,
  officialVersion,
  presentOfficialElectron,
} from './official-runtime.mjs';
import { registryElectron } from './registry-package.mjs';
import {
  hasRegistryRuntime,
  madeRegistryElectron,
  makeRegistryElectron,
} from './registry-runtime.mjs';

/** @typedef {{ path: string, why: string }} Runtime */

/** @returns {Runtime | null} */
function chosenByHand() {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!folder) return null;
  const name = process.platform === 'win32' ? 'electron.exe' : 'electron';
  const path = join(folder, name);
  if (!existsSync(path))
    throw new SetUpFailure(`ELECTRON_OVERRIDE_DIST_PATH names a folder without ${name}.`);
  return { path, why: 'Electron from ELECTRON_OVERRIDE_DIST_PATH.' };
}

/** @param {string} path @returns {Promise<Runtime>} */
const official = async (path) => ({ path, why: `Electron ${await officialVersion()}, official.` });

/** @param {string} path @returns {Runtime} */
const fromRegistry = (path) => ({
  path,
  why: `Electron ${registryElectron.version} from the package registry: the release server of the official one is out of reach.`,
});

/** @returns {Promise<Runtime | null>} */
async function present() {
  const byHand = chosenByHand();
  if (byHand) return byHand;
  const own = await presentOfficialElectron();
  if (own !== null) return official(own);
  const made = hasRegistryRuntime ? await madeRegistryElectron() : null;
  return made === null ? null : fromRegistry(made);
}

/**
 * Makes sure that there is an Electron, fetching one if need be, and says which it is and why.
 * @returns {Promise<string>} the binary
 */
export async function ensureElectron() {
  const runtime = (await present()) ?? (await fetchRuntime());
  say(`Runtime: ${runtime.why}`);
  return runtime.path;
}

/** @returns {Promise<Runtime>} */
async function fetchRuntime() {
  const own = await fetchOfficialElectron();
  if (own !== null) return official(own);
  if (hasRegistryRuntime) return fromRegistry(await makeRegistryElectron());
  throw new SetUpFailure(
    'The official Electron could not be fetched, and there is no other for this machine. Set ELECTRON_MIRROR to a server with its releases, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron, and run the command again.',
  );
}

/**
 * The Electron that set-up made ready. For tests: fetches nothing.
 * @returns {Promise<string>} the binary
 */
export async function electronPath() {
  const runtime = await present();
  if (runtime) return runtime.path;
  throw new SetUpFailure('There is no Electron yet: npm start or npm test fetches one.');
}
