// @ts-check
/** Where a fetched runtime is kept: outside node_modules, so that `npm ci` leaves it alone. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/**
 * A path in the cache of this person and machine.
 * @param {...string} parts
 */
export function inCache(...parts) {
  const home = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(home, 'standfirst', ...parts);
}
