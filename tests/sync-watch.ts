import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { vi } from 'vitest';

/** A file or folder that was put on the disk. */
export interface Synced<T> {
  readonly ino: number;
  readonly isFolder: boolean;
  /** What `look` gave at that moment. */
  readonly seen: T;
}

/** Every file and folder that Node's handles sync during `work`, in order, each with what `look` finds just before. */
export async function syncsOf<T>(
  look: () => T,
  work: () => Promise<unknown>,
): Promise<readonly Synced<T>[]> {
  const synced: Synced<T>[] = [];
  const some = await open(tmpdir());
  const handles: unknown = Object.getPrototypeOf(some);
  await some.close();
  const spy = vi.spyOn(handles as typeof some, 'sync').mockImplementation(async function (
    this: typeof some,
  ) {
    const state = await this.stat();
    synced.push({ ino: state.ino, isFolder: state.isDirectory(), seen: look() });
    await this.datasync();
  });
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return synced;
}
