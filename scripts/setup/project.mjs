// @ts-check
/** Where the project lies, and where the person who typed the command stood. */
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/**
 * A path inside the project.
 * @param {...string} parts
 */
export const inProject = (...parts) => resolve(projectRoot, ...parts);

/**
 * A path as the person meant it: npm runs scripts in the project's root and keeps the folder they
 * stood in as INIT_CWD.
 * @param {string} path
 */
export const fromCaller = (path) => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
