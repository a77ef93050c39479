// @ts-check
import process from 'node:process';

import { run } from './run.mjs';
import { say, SetUpFailure } from './say.mjs';
import { missingPackages } from './system-libraries.mjs';

/** In CI as root the command may change the machine; at anyone's desk it only says how. */
const mayInstall = () => Boolean(process.env['CI']) && process.getuid?.() === 0;

/** @param {string[]} packages */
async function install(packages) {
  say(`Installing system packages: ${packages.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-qq'], { env });
  const done = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    { env },
  );
  if (done.code !== 0) {
    throw new SetUpFailure(
      `${update.output}${done.output}\nThe system packages could not be installed.`,
    );
  }
}

/**
 * Makes sure that the system has what Electron needs, or names the line that installs it.
 * @param {string} electron
 * @param {{ xvfb: boolean }} needs
 */
export async function requireSystem(electron, needs) {
  const packages = await missingPackages(electron, needs);
  if (packages.length === 0) return;
  const line = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!mayInstall()) {
    throw new SetUpFailure(
      `Electron needs system packages that are missing here. Install them as root and run the command again:\n\n  ${line}\n`,
    );
  }
  await install(packages);
  const still = await missingPackages(electron, needs);
  if (still.length > 0)
    throw new SetUpFailure(`Still missing after the installation: ${still.join(' ')}`);
}
