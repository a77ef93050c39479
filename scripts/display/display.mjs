// @ts-check
/** A screen to draw on: the one that is there, or an invisible one (Xvfb). */
import { spawn } from 'node:child_process';
import process from 'node:process';

import { SetUpFailure } from '../setup/say.mjs';

const SCREEN = '1600x1000x24';
const START_LIMIT = 15_000;

/** Whether a window would be seen by someone. macOS and Windows always have a screen. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** @typedef {{ env: NodeJS.ProcessEnv, close: () => void }} Display */

/**
 * Starts an Xvfb of our own on a display that it finds free, reachable from this machine only.
 * @returns {Promise<Display | null>} null when Xvfb is not installed
 */
function openXvfb() {
  return new Promise((done, fail) => {
    const server = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-ac'],
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
    );
    const stop = () => server.kill();
    let words = '';
    let number = '';
    const timer = setTimeout(() => {
      stop();
      fail(new SetUpFailure(`Xvfb did not start in time. ${words}`));
    }, START_LIMIT);
    server.on('error', (error) => {
      clearTimeout(timer);
      if ('code' in error && error.code === 'ENOENT') done(null);
      else fail(error);
    });
    server.stderr?.on('data', (part) => (words += String(part)));
    server.on('exit', () => {
      clearTimeout(timer);
      fail(new SetUpFailure(`Xvfb ended by itself. ${words}`));
    });
    server.stdio[3]?.on('data', (part) => {
      number += String(part);
      if (!number.endsWith('\n')) return;
      clearTimeout(timer);
      process.once('exit', stop);
      // Without the name of a Wayland screen: a toolkit would prefer it.
      const env = { ...process.env, DISPLAY: `:${number.trim()}`, WAYLAND_DISPLAY: '' };
      done({ env, close: stop });
    });
  });
}

/**
 * A screen for work that nobody needs to watch.
 * @returns {Promise<Display>}
 */
export async function openQuietDisplay() {
  const own = process.platform === 'linux' ? await openXvfb() : null;
  if (own) return own;
  if (hasDisplay()) return { env: process.env, close: () => undefined };
  throw new SetUpFailure('There is no display, and Xvfb is not installed.');
}
