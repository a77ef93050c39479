// @ts-check
/** The program in out/, built when the sources say something new. */
import { readFile, rm, writeFile } from 'node:fs/promises';

import { linkCommand } from './command-link.mjs';
import { contentHash, filesBelow } from './content-hash.mjs';
import { ifMissing } from './if-missing.mjs';
import { inProject, projectRoot } from './project.mjs';
import { runNode } from './run.mjs';
import { say, SetUpFailure } from './say.mjs';

const SOURCES = [
  'src',
  'resources',
  'types',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'vite.cli.config.ts',
  'tsconfig.base.json',
];
const STAMP = inProject('out', '.built-from');

const isSource = (/** @type {string} */ path) => !/\.test\.tsx?$/.test(path);

async function sourceHash() {
  return contentHash(projectRoot, await filesBelow(projectRoot, SOURCES, isSource));
}

const BUNDLES = [
  {
    name: 'main, preload and renderer',
    tool: 'electron-vite/bin/electron-vite.js',
    args: ['build'],
  },
  {
    name: 'command line',
    tool: 'vite/bin/vite.js',
    args: ['build', '--config', 'vite.cli.config.ts'],
  },
];

/** @param {{ name: string, tool: string, args: string[] }} bundle */
async function bundle({ name, tool, args }) {
  const { code, output } = await runNode(inProject('node_modules', tool), [
    ...args,
    '--logLevel',
    'warn',
  ]);
  if (code !== 0) throw new SetUpFailure(`${output}\nThe build of ${name} failed.`);
}

/** Builds everything, whatever stands in out/. */
export async function build() {
  const from = await sourceHash();
  await rm(STAMP, { force: true });
  await Promise.all(BUNDLES.map(bundle));
  await linkCommand();
  await writeFile(STAMP, from);
}

/** @returns {Promise<boolean>} whether there was anything to build */
export async function buildIfChanged() {
  const built = await ifMissing(readFile(STAMP, 'utf8'), null);
  if (built !== null && built === (await sourceHash())) {
    await linkCommand();
    return false;
  }
  say('Building …');
  await build();
  return true;
}
