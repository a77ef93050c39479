import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary, type Library, type LibraryOptions } from '../src/main/library/open-library';
import type { Result } from '../src/shared/result/result';

const folders: string[] = [];
const open: Library[] = [];

/** Closes the libraries and takes away the folders that a test has used. `node-world.ts` calls it after each. */
export function endLibraries(): void {
  for (const library of open.splice(0)) library.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** An empty folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-test-'));
  folders.push(folder);
  return folder;
}

/** The library in a folder, closed when the test ends unless the test closes it itself. */
export function libraryIn(folder: string, options: LibraryOptions = {}): Library {
  const library = value(openLibrary(folder, options));
  const kept: Library = {
    ...library,
    close: () => {
      const at = open.indexOf(kept);
      if (at >= 0) open.splice(at, 1);
      library.close();
    },
  };
  open.push(kept);
  return kept;
}

/** The value of a success; fails the test with the error otherwise. */
export function value<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`Expected a success, got ${JSON.stringify(result.error)}`);
}

/** The error of a failure; fails the test otherwise. */
export function error<E>(result: Result<unknown, E>): E {
  if (!result.ok) return result.error;
  throw new Error('Expected a failure, got a success');
}
