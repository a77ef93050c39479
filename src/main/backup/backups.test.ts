import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addPicture } from '../../../tests/add-picture';
import { jpegHead } from '../../../tests/image-heads';
import { error, libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { keep } from '../../../tests/library-photos';
import { endDisks, smallDisk } from '../../../tests/small-disk';
import { p, page, story } from '../../../tests/story-builder';
import { syncsOf } from '../../../tests/sync-watch';
import type { DeskError } from '../../shared/contract/desk-error';
import { openToRead } from '../library/database';
import type { Library } from '../library/open-library';
import { doBackupWork } from './backup-work';
import { makeBackups, type BackupChoice } from './backups';
import { callOffRestore, takeRestored } from './restore-backup';

afterEach(endDisks);

const HOUR = 60 * 60 * 1000;
const written = (words: string, id: string = randomUUID()) =>
  story(page({ headline: words, body: [p(words)] }), { id });

/** A desk with a library in use, and its backups, on the real disk. */
function desk(usualFolder?: string) {
  const userData = temporaryFolder();
  const libraryFolder = join(userData, 'library');
  const library = libraryIn(libraryFolder);
  let choice: BackupChoice = { automatic: true, folder: null };
  let now = Date.now();
  const told: DeskError[] = [];
  const backups = makeBackups({
    libraryFolder,
    usualFolder: usualFolder ?? join(userData, 'backups'),
    work: doBackupWork,
    choice: () => choice,
    keepChoice: (next) => (choice = next),
    now: () => new Date(now),
    onChange: () => undefined,
    onFailure: (failure) => told.push(failure),
  });
  return {
    ...{ library, libraryFolder, backups, told },
    folder: usualFolder ?? join(userData, 'backups'),
    userData,
    pass: (time: number) => (now += time),
    at: (moment: string) => (now = Date.parse(moment)),
    /** As if the library had just been written. */
    touch: () => {
      for (const file of [library.file, `${library.file}-wal`])
        utimesSync(file, now / 1000, now / 1000);
    },
    turnOff: () => (choice = { ...choice, automatic: false }),
    /** Closes the library and opens the one that was restored. */
    reopen: async () => {
      library.close();
      const taken = value(await takeRestored(libraryFolder, new Date(now)));
      return { taken, library: libraryIn(libraryFolder) };
    },
  };
}

function write(library: Library, ...words: readonly string[]): string[] {
  return words.map((each) => value(library.stories.create(written(each))).id);
}

/** Saves both stories in one transaction, again and again; says when it has begun, and at the end that none was refused. */
const SAVING = `
  const { parentPort, workerData } = require('node:worker_threads');
  const Libsql = require('libsql');
  const library = new Libsql(workerData, { timeout: 0 });
  let enough = false;
  parentPort.once('message', () => (enough = true));
  const save = (turn) => {
    library.exec('BEGIN IMMEDIATE; UPDATE story SET revision = revision + 1; COMMIT');
    if (turn === 5) parentPort.postMessage('begun');
    if (enough) parentPort.postMessage('saved');
    else setImmediate(save, turn + 1);
  };
  save(0);
`;

const headlines = (library: Library) =>
  value(library.stories.list({ query: '', status: null, spiked: false }))
    .rows.map(({ headline }) => headline)
    .toSorted();

const newest = async ({ backups }: ReturnType<typeof desk>) => {
  const [first] = value(await backups.state()).backups;
  if (first === undefined) throw new Error('There is no backup');
  return first.id;
};

/** Changes bytes in the midst of a file, whose size stays. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0x5a, bytes.length / 2, bytes.length / 2 + 3000));
}

describe('a backup', () => {
  it('brings back every story as it was, with its photo, and puts the library aside whole', async () => {
    const own = desk();
    write(own.library, 'Gauges', 'Ferries');
    const bytes = Buffer.concat([jpegHead(10, 10), Buffer.alloc(2000)]);
    const { hash } = value(await addPicture(own.library.media, { name: 'quay.jpg', bytes }));
    const made = value(await own.backups.make());
    expect(made.backups).toMatchObject([{ stories: 2 }]);
    write(own.library, 'Later');
    value(await own.backups.restore(await newest(own)));
    const { taken, library } = await own.reopen();
    expect(headlines(library)).toEqual(['Ferries', 'Gauges']);
    expect(value(await library.media.read(hash)).bytes.equals(bytes)).toBe(true);
    expect(library.session.brokenOff).toBe(false);
    expect(headlines(libraryIn(taken?.aside ?? ''))).toEqual(['Ferries', 'Gauges', 'Later']);
  });

  it('brings the stories back where the library’s folder is gone', async () => {
    const own = desk();
    write(own.library, 'Gauges');
    value(await own.backups.make());
    own.library.close();
    rmSync(own.libraryFolder, { recursive: true });
    value(await own.backups.restore(await newest(own)));
    expect(value(await takeRestored(own.libraryFolder, new Date()))).toEqual({ aside: null });
    expect(headlines(libraryIn(own.libraryFolder))).toEqual(['Gauges']);
  });

  it('keeps each photo once, and none that no backup left may show', async () => {
    const own = desk();
    const { hash } = keep(own.library).media;
    const preview = join(own.libraryFolder, 'media', 'previews', hash.slice(0, 2), hash);
    mkdirSync(dirname(preview), { recursive: true });
    writeFileSync(preview, 'small');
    own.at('2026-03-28T12:10:00Z');
    const kept = join(own.folder, 'media', hash.slice(0, 2), `${hash}.jpg`);
    value(await own.backups.make());
    own.pass(1000);
    value(await own.backups.make());
    expect(statSync(kept).nlink).toBe(2);
    expect(statSync(preview).nlink).toBe(1);
    value(await own.library.photos.remove(hash));
    own.pass(1000);
    expect(value(await own.backups.make()).backups).toHaveLength(1);
    expect(existsSync(kept)).toBe(false);
  });

  it('is of one moment, while another thread goes on saving', async () => {
    const own = desk();
    write(own.library, 'Gauges', 'Ferries');
    const saving = new Worker(SAVING, { eval: true, workerData: own.library.file });
    await once(saving, 'message');
    const made = value(await own.backups.make());
    expect(made.backups).toMatchObject([{ stories: 2 }]);
    saving.postMessage('enough');
    expect(await once(saving, 'message')).toEqual(['saved']);
    await saving.terminate();
    const copy = openToRead(join(own.folder, await newest(own), 'library.db'));
    const both = copy.all(
      z.object({ revision: z.number() }),
      'SELECT DISTINCT revision FROM story',
    );
    copy.close();
    expect(both).toHaveLength(1);
  });

  it('found damaged is marked, not counted and not restored', async () => {
    const own = desk();
    write(own.library, 'Gauges');
    value(await own.backups.make());
    const id = await newest(own);
    damage(join(own.folder, id, 'library.db'));
    expect(error(await own.backups.restore(id))).toMatchObject({
      code: 'file-unreadable',
      copy: 'The library is as it was.',
    });
    expect(value(await own.backups.state())).toMatchObject({ backups: [], damaged: 1 });
    expect(existsSync(`${own.libraryFolder}-restoring`)).toBe(false);
  });

  it('finds out that the one before it was damaged meanwhile', async () => {
    const own = desk();
    write(own.library, 'Gauges');
    value(await own.backups.make());
    damage(join(own.folder, await newest(own), 'library.db'));
    own.pass(HOUR);
    const state = value(await own.backups.make());
    expect(state).toMatchObject({ backups: [{ stories: 1 }], damaged: 1 });
    expect(readdirSync(own.folder).filter((name) => /^\d/u.test(name))).toHaveLength(2);
  });

  it('is not made of a damaged library, and the good one before it stays', async () => {
    const own = desk();
    write(
      own.library,
      ...Array.from({ length: 40 }, (_, at) => `Piece ${at} ${'long '.repeat(200)}`),
    );
    value(await own.backups.make());
    own.library.close();
    const file = join(own.libraryFolder, 'library.db');
    // Every page but the first: which page holds what is the library's form to say.
    writeFileSync(file, readFileSync(file).fill(0x5a, 4096));
    own.pass(1000);
    expect(error(await own.backups.make()).message).toMatch(/^No backup was made: /u);
    expect(value(await own.backups.state())).toMatchObject({ backups: [{ stories: 40 }] });
    expect(readdirSync(own.folder)).toHaveLength(1);
  });

  it('that was killed before it was recorded is no backup, and the next one sweeps it away', async () => {
    const own = desk();
    value(await own.backups.make());
    const killed = join(own.folder, '2030-01-01T00-00-00.000Z');
    mkdirSync(killed);
    copyFileSync(join(own.folder, await newest(own), 'library.db'), join(killed, 'library.db'));
    expect(value(await own.backups.state())).toMatchObject({ backups: [{}], damaged: 0 });
    own.pass(HOUR);
    expect(value(await own.backups.make()).backups).toHaveLength(2);
    expect(existsSync(killed)).toBe(false);
  });

  it('counts once its copy is on the disk and its photos are beside it', async () => {
    const own = desk();
    write(own.library, 'Gauges');
    const recorded = () =>
      existsSync(own.folder) &&
      readdirSync(own.folder).some((id) => existsSync(join(own.folder, id, 'backup.json')));
    const synced = await syncsOf(recorded, async () => value(await own.backups.make()));
    const { ino } = statSync(join(own.folder, await newest(own), 'library.db'));
    expect(synced).toContainEqual({ ino, isFolder: false, seen: false });
    keep(own.library);
    writeFileSync(join(own.folder, 'media'), 'a file in the way');
    own.pass(HOUR);
    expect(error(await own.backups.make()).message).toMatch(/^No backup was made: /u);
    rmSync(join(own.folder, 'media'));
    expect(value(await own.backups.state()).backups).toHaveLength(1);
  });

  it('does not take the place of a library that another program has open', async () => {
    const own = desk();
    write(own.library, 'Gauges');
    value(await own.backups.make());
    value(await own.backups.restore(await newest(own)));
    expect(error(await takeRestored(own.libraryFolder, new Date())).message).toBe(
      'Another Standfirst has this library open.',
    );
    expect(readdirSync(own.userData).toSorted()).toEqual(['backups', 'library']);
    expect(headlines(own.library)).toEqual(['Gauges']);
  });

  it('is not restored once that is called off', async () => {
    const own = desk();
    value(await own.backups.make());
    write(own.library, 'Later');
    value(await own.backups.restore(await newest(own)));
    await callOffRestore(own.libraryFolder);
    const { taken, library } = await own.reopen();
    expect(taken).toBeNull();
    expect(headlines(library)).toEqual(['Later']);
  });
});

describe('backups that make themselves', () => {
  it('come once an hour in which something was written, until they are turned off', async () => {
    const own = desk();
    const count = async (minutes: number) => {
      own.pass(minutes * 60_000);
      await own.backups.tend();
      return value(await own.backups.state()).backups.length;
    };
    own.touch();
    expect(await count(1)).toBe(1);
    expect(await count(180)).toBe(1);
    own.touch();
    expect(await count(1)).toBe(2);
    own.pass(1000);
    own.touch();
    own.turnOff();
    expect(await count(180)).toBe(2);
  });

  it('tell once that they fail, in words, and again only after one was made', async () => {
    const own = desk();
    write(own.library, 'Gauges');
    writeFileSync(own.folder, 'a file in the way');
    for (let hour = 0; hour < 3; hour += 1) {
      own.pass(HOUR);
      await own.backups.tend();
    }
    expect(own.told).toMatchObject([{ copy: expect.stringContaining('as it was') as string }]);
    rmSync(own.folder);
    own.pass(HOUR);
    await own.backups.tend();
    expect(value(await own.backups.state())).toMatchObject({ failure: null, backups: [{}] });
  });
});

describe('a folder for backups', () => {
  it('is taken once a backup could be made there', async () => {
    const own = desk();
    const chosen = join(temporaryFolder(), 'Standfirst backups');
    expect(value(await own.backups.moveTo(chosen))).toMatchObject({
      folder: chosen,
      backups: [{ stories: 0 }],
    });
  });

  it('is refused inside the library, and where it is not there', async () => {
    const own = desk();
    expect(error(await own.backups.moveTo(join(own.libraryFolder, 'backups')))).toMatchObject({
      message: 'Backups can’t lie in the library’s own folder.',
    });
    const away = join(own.userData, 'away', 'Standfirst backups');
    expect(error(await own.backups.moveTo(away))).toMatchObject({
      message: 'No backup was made: the folder for backups is not there.',
      copy: 'The library is as it was. Backups stay in the folder that they were in.',
    });
    expect(value(await own.backups.state()).folder).toBe(own.folder);
  });

  it('on a disk that can only be read says so', async (test) => {
    const disk = smallDisk();
    if (disk === null) {
      test.skip('no small disk can be mounted here');
      return;
    }
    const own = desk(join(disk, 'backups'));
    mkdirSync(own.folder);
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    expect(error(await own.backups.make())).toMatchObject({
      message: 'No backup was made: the folder for backups may not be written to.',
      wayOn: 'Make the folder writable, or choose another folder under Backup in the settings.',
    });
  });

  it('on a full disk says so and leaves nothing half made', async (test) => {
    const disk = smallDisk();
    if (disk === null) {
      test.skip('no small disk can be mounted here');
      return;
    }
    const own = desk(join(disk, 'backups'));
    value(await own.backups.make());
    write(
      own.library,
      'x'.repeat(1000),
      ...Array.from({ length: 8 }, () => 'Long. '.repeat(90_000)),
    );
    own.pass(HOUR);
    expect(error(await own.backups.make())).toMatchObject({
      code: 'disk-full',
      message: 'No backup was made: the disk for backups is full.',
    });
    expect(value(await own.backups.state()).backups).toHaveLength(1);
    expect(readdirSync(join(disk, 'backups'))).toHaveLength(1);
  });
});
