import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault, FaultRun } from '../fault-run';
import { Ledger, type Row } from '../ledger';
import { makeReader } from '../reader-process';
import { startTypist } from '../typist-process';
import { verdictOn } from '../verdict';
import { makeDisk, type Disk } from './ext4';

const WORDS_MAX = 2000;
/**
 * A sync that is under way while the file system goes down may come back as done, which no machine without power can
 * say: what is acknowledged after the cut has begun is no promise, and is counted apart.
 */
const IN_THE_CUT = 'a sync that was under way was called done by the file system as it went down';

/**
 * F3: the power goes at a random moment. The file system is shut down under the typist: what it had not synced is gone,
 * as it would be from memory. A disk that lies about its own cache can't be shown so.
 */
export const powerCuts: Fault = async (run) => {
  const disk = makeDisk(run.folder());
  if (typeof disk === 'string') return disk;
  try {
    return [await cutAgainAndAgain(run, disk)];
  } finally {
    disk.remove();
  }
};

async function cutAgainAndAgain(run: FaultRun, disk: Disk): Promise<Row> {
  const ledger = new Ledger('power cut while saving');
  const reader = makeReader();
  let library = join(disk.folder, 'library');
  let id = randomUUID();
  let from = 0;
  for (let cut = 0; cut < run.runs; cut += 1) {
    // Each tenth time the very first words of a new library: then folder entries are new as well.
    if (cut % 10 === 0 || from > WORDS_MAX) {
      rmSync(library, { recursive: true, force: true });
      library = join(disk.folder, `library-${cut}`);
      id = randomUUID();
      from = 0;
    }
    const typist = startTypist({ folder: library, id, from, pace: 0, words: null });
    await typist.heardOf(({ what }) => what === 'kept');
    await pause(run.chance() * 150);
    const begun = disk.cut();
    typist.program.kill('SIGKILL');
    await typist.gone;
    disk.again();
    const read = await reader.read(library);
    // The disk can't be taken off while a process that has read it still holds its files.
    await reader.end();
    if (typeof read === 'string') throw new Error(`The reader came down: ${read}`);
    const before = typist.heard.filter(({ at }) => at < begun);
    const verdict = verdictOn(read, id, before);
    if (verdictOn(read, id, typist.heard).lost > 0) ledger.note(IN_THE_CUT);

    ledger.add(verdict);
    from = verdict.words;
    if ((cut + 1) % 50 === 0) run.tell(`power cuts: ${cut + 1} of ${run.runs}`);
  }
  return ledger.row;
}
