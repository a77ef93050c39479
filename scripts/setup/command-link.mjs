// @ts-check
/** `npx standfirst` in this checkout, without a fetch: npm looks in node_modules/.bin first. */
import { chmod, lstat, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import process from 'node:process';

import { ifMissing } from './if-missing.mjs';
import { inProject } from './project.mjs';

/** Puts the built command where npx finds it. The build must have been made. */
export async function linkCommand() {
  const target = inProject('out', 'cli', 'index.js');
  const link = inProject('node_modules', '.bin', 'standfirst');
  await mkdir(inProject('node_modules', '.bin'), { recursive: true });
  if (process.platform === 'win32') {
    await writeFile(`${link}.cmd`, `@node "${target}" %*\r\n`);
    return;
  }
  await chmod(target, 0o755);
  const there = await ifMissing(lstat(link), null);
  if (there?.isSymbolicLink()) return;
  await rm(link, { force: true });
  await symlink('../../out/cli/index.js', link);
}
