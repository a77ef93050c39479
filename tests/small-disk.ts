import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { temporaryFolder } from './library-folder';

const mounts: string[] = [];

/** Takes the small disks away: for a test's own `afterEach`, before its folders go. */
export function endDisks(): void {
  for (const folder of mounts.splice(0)) execFileSync('umount', ['-l', folder]);
}

/** A disk of a few megabytes; null where this user may not mount one. */
export function smallDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    // A container may refuse root this right: then there is no small disk to be had.
    return null;
  }
  mounts.push(folder);
  return folder;
}
