// @ts-check
import process from 'node:process';

import { SetUpFailure } from './say.mjs';

const OLDEST = [20, 19];

/** Refuses a Node older than the tools can run on, and says which one is needed. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = OLDEST;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new SetUpFailure(
    `Standfirst needs Node ${OLDEST.join('.')} or newer; this is ${version}. Nothing was changed.`,
  );
}
