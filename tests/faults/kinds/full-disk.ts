import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Fault, FaultRun } from '../fault-run';
import { Ledger } from '../ledger';
import { makeReader } from '../reader-process';
import { startTypist } from '../typist-process';
import { lastHeard, verdictOn } from '../verdict';

/** Bytes that are freed again once the desk has said that the disk is full. */
const BALLAST = 1_000_000;
/** The disk's size in bytes, at least and at most: it fills early or late, in the log or in the file. */
const SIZES = [1_700_000, 4_500_000] as const;

/** F5: the disk fills while words are saved; then there is room again; then a kill. */
export const fullDisks: Fault = async (run) => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'A disk can be mounted by root on Linux alone.';
  const ledger = new Ledger('disk full, then room again');
  for (let fill = 0; fill < run.runs; fill += 1) {
    const disk = join(run.folder(), 'disk');
    mkdirSync(disk);
    const bytes = Math.round(SIZES[0] + run.chance() * (SIZES[1] - SIZES[0]));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', disk], {
        stdio: 'ignore',
      });
    } catch {
      return 'No small disk can be mounted here.';
    }
    try {
      await fillOnce(run, ledger, disk);
    } finally {
      execFileSync('umount', ['-l', disk]);
    }
  }
  return [ledger.row];
};

async function fillOnce(run: FaultRun, ledger: Ledger, disk: string): Promise<void> {
  const ballast = join(disk, 'ballast');
  writeFileSync(ballast, Buffer.alloc(BALLAST));
  const library = join(disk, 'library');
  const id = randomUUID();
  // A story of some length: each save then takes several pages.
  const from = Math.round(run.chance() * 4000);
  const typist = startTypist({ folder: library, id, from, pace: 0, words: null });
  const isFull = await typist.heardOf(({ what }) => what === 'failed' || what === 'refused');
  const trouble = typist.trouble();
  if (!isFull || trouble !== null) ledger.broke(trouble ?? 'it ended in order');
  for (const code of new Set(typist.heard.flatMap(({ code }) => (code === '' ? [] : [code]))))
    ledger.note(`said ${code}`);
  const keptWhenFull = lastHeard(typist.heard, 'kept');
  rmSync(ballast);
  if (lastHeard(typist.heard, 'typed') > 0) {
    const went = await typist.heardOf(({ what, count }) => what === 'kept' && count > keptWhenFull);
    ledger.note(went ? 'saved again when there was room' : 'not saved again');
  }
  typist.program.kill('SIGKILL');
  await typist.gone;
  const reader = makeReader();
  const read = await reader.read(library);
  await reader.end();
  if (typeof read === 'string') ledger.broke(read);
  else ledger.add(verdictOn(read, id, typist.heard));
}
