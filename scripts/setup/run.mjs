// @ts-check
/** Other programs, run and waited for. */
import { spawn } from 'node:child_process';
import process from 'node:process';

import { projectRoot } from './project.mjs';

/** @typedef {{ code: number, output: string }} Ran */

/**
 * Runs a program in the project's root. It never throws: a program that can't be started gives
 * code 127 and the reason as its output.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, limit?: number }} [options] `show` lets the
 *   program write to this terminal instead of collecting its output; `limit` in milliseconds.
 * @returns {Promise<Ran>}
 */
export function run(command, args, { env = process.env, show = false, limit } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...(limit === undefined ? {} : { timeout: limit }),
    });
    let output = '';
    child.stdout?.on('data', (part) => (output += String(part)));
    child.stderr?.on('data', (part) => (output += String(part)));
    child.on('error', (error) => done({ code: 127, output: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * Runs a JavaScript tool with this same Node.
 * @param {string} script
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options);

/**
 * Runs npm: the one that started us where there is one, so that versions agree.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options) {
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('.js')) return runNode(npm, args, options);
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : run('npm', args, options);
}
