import { randomUUID } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault, FaultRun } from '../fault-run';
import { Ledger, type Row } from '../ledger';
import type { LibraryRead } from '../read-library';
import { makeReader } from '../reader-process';
import { startTypist } from '../typist-process';

/** Words of the stories in the library that is damaged. */
const LENGTHS = [1, 30, 400, 900, 2500, 6000] as const;

type Damage = (bytes: Buffer, chance: () => number) => Buffer;
const at = (bytes: Buffer, chance: () => number): number => Math.floor(chance() * bytes.length);

/** Up to 8 KiB from any place on; less where the file ends before. */
function stretch(bytes: Buffer, chance: () => number): Buffer {
  const place = at(bytes, chance);
  return bytes.subarray(place, place + Math.ceil(chance() * 8192));
}

/** What a failing disk, a sync service or a wrong program does to a file. */
export const DAMAGES: readonly (readonly [string, Damage])[] = [
  [
    'one bit',
    (bytes, chance) => {
      const place = at(bytes, chance);
      bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << Math.floor(chance() * 8)), place);
      return bytes;
    },
  ],
  [
    'one bit of the head',
    (bytes, chance) => {
      const place = Math.floor(chance() * 100);
      bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << Math.floor(chance() * 8)), place);
      return bytes;
    },
  ],
  [
    'a stretch of zeros',
    (bytes, chance) => {
      stretch(bytes, chance).fill(0);
      return bytes;
    },
  ],
  [
    'a stretch of noise',
    (bytes, chance) => {
      const part = stretch(bytes, chance);
      for (let each = 0; each < part.length; each += 1) part[each] = Math.floor(chance() * 256);
      return bytes;
    },
  ],
  ['cut short', (bytes, chance) => bytes.subarray(0, at(bytes, chance))],
  ['more behind its end', (bytes) => Buffer.concat([bytes, Buffer.alloc(5000, 'x')])],
];

/** A library with stories, as a program that was closed in order leaves it. */
async function soundLibrary(run: FaultRun): Promise<string> {
  const folder = run.folder();
  for (const words of LENGTHS) {
    const task = { folder, id: randomUUID(), from: words - 1, pace: 0, words: 1 };
    await startTypist(task).gone;
  }
  return folder;
}

/** What a writer meets; `null` for what must not be: words that are wrong or gone, and nothing says so. */
function meeting({ code, stories, isSound }: LibraryRead): string | null {
  if (code !== '') return `refused: ${code}`;
  const expected: readonly number[] = LENGTHS;
  const wrong = stories.filter(
    (story) => story.code === '' && !expected.includes(story.words ?? -1),
  );
  const refused = stories.filter((story) => story.code !== '').length;
  if (wrong.length > 0) return null;
  if (stories.length < LENGTHS.length)
    return isSound
      ? null
      : 'stories missing from the list, the look-over says that the file is damaged';
  if (refused > 0) return 'a story refused by name, the others open';
  return isSound ? 'every word there' : 'every word there, the look-over finds the damage';
}

/** F8: bytes of the library's file are changed while it is closed. Nothing is lost that can be read; nothing is read that is wrong. */
export const damagedFiles: Fault = async (run) => {
  const sound = await soundLibrary(run);
  const folder = join(run.folder(), 'library');
  const file = join(folder, 'library.db');
  const reader = makeReader();
  const rows: Row[] = [];
  for (const [name, damage] of DAMAGES) {
    const ledger = new Ledger(`damage: ${name}`);
    for (let time = 0; time < run.runs; time += 1) {
      rmSync(folder, { recursive: true, force: true });
      cpSync(sound, folder, { recursive: true });
      const damaged = damage(readFileSync(file), run.chance);
      writeFileSync(file, damaged);
      const read = await reader.read(folder);
      if (typeof read === 'string') {
        ledger.broke(read);
        continue;
      }
      const met = meeting(read);
      ledger.note(met ?? 'WRONG OR MISSING WORDS, UNSAID');
      if (read.code !== '' && !readFileSync(file).equals(damaged))
        ledger.note('refused, and its bytes were changed');
      ledger.add({
        lost: met === null ? 1 : 0,
        opens: true,
        falseSaved: 0,
        words: 0,
        recovery: read.recovery,
      });
    }
    rows.push(ledger.row);
  }
  await reader.end();
  return rows;
};
