// @ts-check
/** Lines for the person at the terminal. */
import process from 'node:process';

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** A failure of the world, told in words: the command ends with them and without a stack. */
export class SetUpFailure extends Error {}

/**
 * Runs a command's work; a `SetUpFailure` is printed and ends with code 1, anything else is a bug
 * and keeps its stack.
 * @param {() => Promise<number | void>} work its number, if it gives one, is the exit code
 */
export async function runCommand(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    if (!(error instanceof SetUpFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
