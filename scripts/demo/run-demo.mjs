// @ts-check
/**
 * The main job, shown: raw text goes through the real program, from import to a page. It runs on a
 * library of its own, so that nobody's stories are touched.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openQuietDisplay } from '../display/display.mjs';
import { launchFlags } from '../runtime/launch-flags.mjs';
import { prepare } from '../setup/prepare.mjs';
import { inProject, projectRoot } from '../setup/project.mjs';
import { say, SetUpFailure } from '../setup/say.mjs';

const LAUNCH_LIMIT = 60_000;
const SAMPLE = inProject('resources', 'sample', 'story.txt');

/**
 * @param {string} electron
 * @param {string} library the folder of this run's own library
 * @param {NodeJS.ProcessEnv} env
 */
async function launch(electron, library, env) {
  const { _electron } = await import('playwright-core');
  const words = Object.entries(env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  try {
    return await _electron.launch({
      executablePath: electron,
      args: [...launchFlags(electron), projectRoot],
      env: { ...Object.fromEntries(words), STANDFIRST_USER_DATA: library },
      timeout: LAUNCH_LIMIT,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetUpFailure(`Electron could not be started: ${reason}`);
  }
}

/**
 * @param {string} electron
 * @param {string} file
 * @param {string} folder where the page and the screenshot go
 */
async function show(electron, file, folder) {
  const { importAndExport } = await import('../../tests/e2e/journeys/import-and-export.mjs');
  const library = await mkdtemp(join(tmpdir(), 'standfirst-demo-'));
  const display = await openQuietDisplay();
  try {
    const app = await launch(electron, library, display.env);
    try {
      const page = await app.firstWindow({ timeout: LAUNCH_LIMIT });
      return await importAndExport(page, app, file, folder);
    } finally {
      await app.close();
    }
  } finally {
    display.close();
    await rm(library, { recursive: true, force: true });
  }
}

/**
 * Sets up what is missing and takes a raw text through the program.
 * @param {string} [file] an absolute path; the sample that ships with the program without it
 */
export async function runDemo(file = SAMPLE) {
  if (!existsSync(file)) throw new SetUpFailure(`There is no file ${file}.`);
  const electron = await prepare({ xvfb: true });
  const folder = inProject('out', 'demo');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  say(`Taking ${file} through the desk …`);
  const { page, screenshots } = await show(electron, file, folder);
  say(`Page:        ${page}`);
  for (const screenshot of screenshots) say(`Screenshot:  ${screenshot}`);
}
