// @ts-check
/** System libraries that Electron needs and a bare Linux may lack, by the names of Debian packages. */
import { readFile } from 'node:fs/promises';
import process from 'node:process';

import { ifMissing } from './if-missing.mjs';
import { run } from './run.mjs';

/**
 * Library → package. `64` marks packages that were renamed with the wide time type (Debian 13,
 * Ubuntu 24.04): libgtk-3-0 became libgtk-3-0t64.
 * @type {Record<string, string>}
 */
const PACKAGES = {
  'libgtk-3.so.0': 'libgtk-3-0@64',
  'libgdk-3.so.0': 'libgtk-3-0@64',
  'libglib-2.0.so.0': 'libglib2.0-0@64',
  'libgobject-2.0.so.0': 'libglib2.0-0@64',
  'libgio-2.0.so.0': 'libglib2.0-0@64',
  'libgmodule-2.0.so.0': 'libglib2.0-0@64',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libnspr4.so': 'libnspr4',
  'libasound.so.2': 'libasound2@64',
  'libgbm.so.1': 'libgbm1',
  'libdrm.so.2': 'libdrm2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libatk-1.0.so.0': 'libatk1.0-0@64',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0@64',
  'libatspi.so.0': 'libatspi2.0-0@64',
  'libcups.so.2': 'libcups2@64',
  'libexpat.so.1': 'libexpat1',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libcairo.so.2': 'libcairo2',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libudev.so.1': 'libudev1',
};

/**
 * The libraries that the loader could not find, from the words of `ldd`.
 * @param {string} words
 */
export const missingIn = (words) =>
  [...words.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name = '']) => name);

/**
 * Package names for libraries; a library that no package is known for keeps its own name.
 * @param {string[]} libraries
 * @param {boolean} wideTime whether this system has the renamed packages
 */
export function packagesFor(libraries, wideTime) {
  const names = libraries.map((library) =>
    (PACKAGES[library] ?? library).replace('@64', wideTime ? 't64' : ''),
  );
  return [...new Set(names)].sort();
}

/**
 * Whether the system renamed its packages for the wide time type.
 * @param {string} osRelease the text of /etc/os-release
 */
export function hasWideTimeNames(osRelease) {
  const field = (/** @type {string} */ name) =>
    new RegExp(`^${name}="?([^"\n]*)`, 'm').exec(osRelease)?.[1] ?? '';
  const version = Number.parseFloat(field('VERSION_ID'));
  if (field('ID') === 'ubuntu') return version >= 24.04;
  if (field('ID') === 'debian') return !(version < 13);
  return true;
}

/**
 * @param {string} electron
 * @param {{ xvfb: boolean }} needs whether work without a display is wanted
 * @returns {Promise<string[]>} packages that are missing here; empty on other systems than Linux
 */
export async function missingPackages(electron, { xvfb }) {
  if (process.platform !== 'linux') return [];
  const { output } = await run('ldd', [electron]);
  const osRelease = await ifMissing(readFile('/etc/os-release', 'utf8'), '');
  const packages = packagesFor(missingIn(output), hasWideTimeNames(osRelease));
  if (xvfb && (await run('Xvfb', ['-version'])).code === 127) packages.push('xvfb', 'xauth');
  return packages;
}
