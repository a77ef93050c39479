// @ts-check
/** The flags that Electron needs on this machine. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** @param {string} file @returns {string | null} */
const kernelSetting = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : null);

/** Chromium's sandbox needs either a setuid helper or namespaces that anyone may make. */
function hasNamespaces() {
  return (
    kernelSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') !== '1' &&
    kernelSetting('/proc/sys/kernel/unprivileged_userns_clone') !== '0' &&
    kernelSetting('/proc/sys/user/max_user_namespaces') !== '0'
  );
}

/** @param {string} electron */
function hasSetuidHelper(electron) {
  const helper = join(dirname(electron), 'chrome-sandbox');
  if (!existsSync(helper)) return false;
  const { uid, mode } = statSync(helper);
  return uid === 0 && (mode & 0o4000) !== 0;
}

/**
 * @param {string} electron
 * @returns {string | null} why Chromium's sandbox can't be used here, or null when it can
 */
export function reasonAgainstSandbox(electron) {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return 'you are root';
  if (hasNamespaces() || hasSetuidHelper(electron)) return null;
  return 'this machine allows no user namespaces';
}

/**
 * @param {string} electron
 * @returns {string[]}
 */
export const launchFlags = (electron) =>
  reasonAgainstSandbox(electron) === null ? [] : ['--no-sandbox'];
