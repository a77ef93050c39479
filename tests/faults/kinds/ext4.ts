import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const IMAGE_BYTES = 64 * 1024 * 1024;

/** A disk of its own, ext4 in a file. */
export interface Disk {
  /** Where it is mounted. */
  readonly folder: string;
  /**
   * As a power cut does: all that was not synced is gone, at once, and nothing can be read or written until `again`.
   * Gives the moment before the cut began, in ms since 1970.
   */
  cut(): number;
  /** Takes it off and puts it on again; the file system plays its journal back. */
  again(): void;
  /** Takes it off for good, whatever still holds it open. */
  remove(): void;
}

/** The kernel's call that shuts a file system down (FS_IOC_SHUTDOWN), without writing its journal first (NOLOGFLUSH). */
const SHUT_DOWN = `
  use Time::HiRes;
  open(my $disk, '<', $ARGV[0]) or die "open: $!";
  my $how = pack('L', 2);
  print Time::HiRes::time() * 1000;
  ioctl($disk, 0x8004587d, $how) or die "ioctl: $!";
`;

/** A new disk in a folder; in words why not, where none can be mounted. */
export function makeDisk(place: string): Disk | string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'A disk can be mounted by root on Linux alone.';
  const image = join(place, 'disk.ext4');
  const folder = join(place, 'disk');
  mkdirSync(folder);
  writeFileSync(image, '');
  const run = (command: string, ...args: string[]): string =>
    execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  const mount = (): void => {
    run('mount', '-o', 'loop', image, folder);
  };
  try {
    run('truncate', '-s', String(IMAGE_BYTES), image);
    run('mkfs.ext4', '-q', image);
    mount();
    run('perl', '-e', '1');
  } catch (fault) {
    return `No disk can be made here: ${String(fault).slice(0, 200)}`;
  }
  return {
    folder,
    cut: () => Number(run('perl', '-e', SHUT_DOWN, folder)),
    again: () => {
      run('umount', folder);
      mount();
    },
    remove: () => {
      run('umount', '-l', folder);
    },
  };
}
