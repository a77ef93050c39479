// @ts-check
/** The official Electron of the electron package, fetched by that package's own installer. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';

import { ifMissing } from '../setup/if-missing.mjs';
import { inProject } from '../setup/project.mjs';
import { runNode } from '../setup/run.mjs';
import { say } from '../setup/say.mjs';
import { inCache } from './cache-folder.mjs';

const PROBE_LIMIT = 5_000;
const INSTALL_LIMIT = 10 * 60_000;
const electronFolder = inProject('node_modules', 'electron');

/** The version that package.json pins. */
export async function officialVersion() {
  const about = JSON.parse(await readFile(join(electronFolder, 'package.json'), 'utf8'));
  return String(about.version);
}

/** @returns {Promise<string | null>} the official binary, when it is already here */
export async function presentOfficialElectron() {
  const name = await ifMissing(readFile(join(electronFolder, 'path.txt'), 'utf8'), null);
  if (name === null) return null;
  const binary = join(electronFolder, 'dist', name);
  return existsSync(binary) ? binary : null;
}

/** The release server, or the mirror that the installer would ask. */
function releaseAddress(/** @type {string} */ version) {
  const mirror =
    process.env['ELECTRON_MIRROR'] ||
    process.env['npm_config_electron_mirror'] ||
    'https://github.com/electron/electron/releases/download/';
  return `${mirror}v${version}/SHASUMS256.txt`;
}

/**
 * A server that did not answer once is not asked again: the note says which version was wanted and
 * from where, so a new version or a new mirror is tried anew.
 */
const note = () => inCache('official-electron-out-of-reach.json');

/** @param {string} address */
async function isNotedOutOfReach(address) {
  const text = await ifMissing(readFile(note(), 'utf8'), null);
  return text !== null && JSON.parse(text).address === address;
}

/** @param {string} address */
async function noteOutOfReach(address) {
  await mkdir(dirname(note()), { recursive: true });
  await writeFile(note(), `${JSON.stringify({ address, since: new Date().toISOString() })}\n`);
}

/** @param {string} address */
async function answers(address) {
  try {
    const reply = await fetch(address, {
      method: 'HEAD',
      signal: AbortSignal.timeout(PROBE_LIMIT),
    });
    return reply.ok;
  } catch (error) {
    // No route, no name, no answer in time: all mean the same here. Anything else is a bug.
    if (error instanceof TypeError || error instanceof DOMException) return false;
    throw error;
  }
}

/**
 * Tries to fetch the official Electron: at most five seconds to find out whether its server can be
 * reached, and never again once it could not.
 * @returns {Promise<string | null>}
 */
export async function fetchOfficialElectron() {
  const version = await officialVersion();
  const address = releaseAddress(version);
  if (await isNotedOutOfReach(address)) return null;
  if (await answers(address)) {
    say(`Fetching Electron ${version} from its release server …`);
    const { code, output } = await runNode(join(electronFolder, 'install.js'), [], {
      limit: INSTALL_LIMIT,
    });
    const binary = code === 0 ? await presentOfficialElectron() : null;
    if (binary !== null) return binary;
    say(`The official Electron could not be installed: ${output.trim().split('\n').at(0) ?? ''}`);
  }
  await noteOutOfReach(address);
  return null;
}
