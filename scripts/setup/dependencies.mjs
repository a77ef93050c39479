// @ts-check
/** The packages of the lock file, installed when they are not. */
import { readFile } from 'node:fs/promises';

import { ifMissing } from './if-missing.mjs';
import { inProject } from './project.mjs';
import { runNpm } from './run.mjs';
import { say, SetUpFailure } from './say.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Locked */
/** @typedef {Record<string, Locked>} LockedPackages keyed by their place in the tree */

/**
 * npm writes what it installed into node_modules/.package-lock.json as its last step, so the two
 * locks tell whether an installation is whole and current, whoever made it.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 */
export function isInstalled(wanted, installed) {
  const places = Object.keys(wanted).filter((place) => place !== '');
  const known = new Set(places);
  if (Object.keys(installed).some((place) => place !== '' && !known.has(place))) return false;
  return places.every((place) => {
    const want = wanted[place];
    const have = installed[place];
    if (!have) return want?.optional === true;
    return have.version === want?.version && have.integrity === want?.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Promise<LockedPackages | null>} null when there is no such file
 */
async function lockedPackages(file) {
  const text = await ifMissing(readFile(inProject(file), 'utf8'), null);
  return text === null ? null : (JSON.parse(text).packages ?? {});
}

/** @returns {Promise<boolean>} whether something was installed */
export async function installDependencies() {
  const wanted = await lockedPackages('package-lock.json');
  if (!wanted) throw new SetUpFailure('package-lock.json is missing: get it back from git.');
  const installed = await lockedPackages('node_modules/.package-lock.json');
  if (installed && isInstalled(wanted, installed)) return false;

  say('Installing the packages of the lock file (npm ci) …');
  // Warnings about newer Nodes are known and harmless; errors are shown.
  const { code } = await runNpm(['ci', '--include=dev', '--prefer-offline', '--loglevel=error'], {
    show: true,
  });
  if (code !== 0) {
    throw new SetUpFailure(
      'npm ci failed; its words stand above. Check the way to the package registry and run the command again.',
    );
  }
  return true;
}
