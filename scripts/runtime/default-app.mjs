// @ts-check
/**
 * What Electron's own default app does for `electron FOLDER`: it reads the folder's package.json,
 * takes over its name and version, and runs its entry. Copied into the fallback runtime, which
 * comes without one.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

import { app } from 'electron';

/**
 * Two methods that Electron keeps for its own default app.
 * @typedef {{ setVersion(version: string): void, setAppPath(path: string): void }} ForDefaultApp
 */
const host = /** @type {typeof app & ForDefaultApp} */ (app);

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  process.stderr.write('Name the folder of the app to run.\n');
  app.exit(2);
} else {
  const root = resolve(folder);
  const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  host.setName(about.productName ?? about.name);
  host.setVersion(about.version);
  host.setAppPath(root);
  Reflect.set(process, 'defaultApp', true);
  // Awaited, as Electron's own does: `ready` comes only when the entry has been read, so that it can
  // still switch the sandbox on and declare its schemes. An entry that itself awaits `ready` hangs.
  try {
    await import(pathToFileURL(join(root, about.main)).href);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    app.exit(1);
  }
}
