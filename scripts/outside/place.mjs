// @ts-check
/** Where tools that are no part of the project are installed, and the exports that they are shown. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { inCache } from '../runtime/cache-folder.mjs';
import { openSource } from '../setup/load-source.mjs';
import { runNpm } from '../setup/run.mjs';
import { say, SetUpFailure } from '../setup/say.mjs';

/** @typedef {{ folder: string, require: NodeJS.Require }} Installed */

/**
 * Installs packages of exact versions in a folder of their own, outside the project and without their scripts; done
 * once, and again when the versions change.
 * @param {string} part
 * @param {Readonly<Record<string, string>>} packages
 * @param {Readonly<Record<string, string>>} [overrides] versions that packages take in themselves
 * @returns {Promise<Installed>}
 */
export async function install(part, packages, overrides = {}) {
  const versions = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  const folder = inCache('outside', `${part}-${Object.values(packages).join('-')}`);
  const manifest = join(folder, 'package.json');
  if (!existsSync(join(folder, 'installed'))) {
    say(`Installing ${versions.join(', ')} in ${folder} …`);
    await mkdir(folder, { recursive: true });
    await writeFile(manifest, JSON.stringify({ private: true, type: 'module', overrides }));
    const args = [
      '--prefix',
      folder,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--save-exact',
    ];
    const { code, output } = await runNpm(['install', ...args, ...versions]);
    if (code !== 0) throw new SetUpFailure(`npm could not install them.\n${output}`);
    await writeFile(join(folder, 'installed'), '');
  }
  return { folder, require: createRequire(manifest) };
}

/**
 * @typedef {object} Written
 * @property {string} folder the story's files, in a folder of its own
 * @property {string} name
 * @property {string} page path of its page
 * @property {string} wordpress path of its block markup
 * @property {string} newsml path of its NewsML-G2
 */

/** Writes the twenty stories in the forms that are looked at, pictures and all. @returns {Promise<Written[]>} */
export async function writeTwenty() {
  const home = await mkdtemp(join(tmpdir(), 'standfirst-outside-'));
  const { load, close } = await openSource();
  try {
    const { twentyStories } = await load('/tests/twenty/twenty-stories.ts');
    const { writeExport } = await load('/tests/twenty/write-export.ts');
    /** @type {Written[]} */
    const all = [];
    for (const fixture of twentyStories) {
      const folder = join(home, fixture.name);
      const [page, wordpress, , newsml] = await writeExport(fixture, folder, [
        'page',
        'wordpress',
        'newsml-g2',
      ]);
      all.push({ folder, name: fixture.name, page, wordpress, newsml });
    }
    return all;
  } finally {
    await close();
  }
}

/**
 * What came of a check: a line of figures, and every fault that was found.
 * @typedef {{ figure: string, faults: string[] }} Outcome
 */
