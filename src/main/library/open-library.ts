import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Reply, Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import Libsql from 'libsql';
import { z } from 'zod';
import { archivePage } from './archive';
import { makeContributors, type Contributors } from './register/contributors';
import { makeCorrectionsLog, type CorrectionsLog } from './corrections-log';
import { openDatabase, type Database } from './database';
import { makeDeskTable, type DeskTable } from './table/desk-table';
import { deskFailure, guarded, newerForm } from './failures';
import type { LibraryContext } from './library-context';
import { makeHandOffs, type HandOffs } from './versions/hand-offs';
import { makeMedia, type Media } from './photos/media';
import { isOfNewerForm, migrateLibrary } from './forms/migrate';
import { onlyRead } from './forms/newer-form';
import { makePhotos, type Photos } from './photos/photos';
import { makeSearch, type Search } from './search/search';
import { makeRescue, type Rescue } from './versions/rescue';
import { beginSession, type Session } from './session';
import { makeStories, type Stories } from './stories';
import { makeVersions, type Versions } from './versions/versions';
import { storyIds, storyTitles, type StoryTitle } from './story-titles';
import { styleUse } from './style-use';
import { lockForWriting } from './writer-lock';

/** What a library may be told; all have defaults. */
export interface LibraryOptions {
  /** The clock; the system's by default. */
  readonly now?: () => Date;
  /** Who works at this desk; nobody by default. */
  readonly who?: () => string;
  /** The library's file was gone from its folder, and was written there anew with all that was open. */
  readonly onWrittenAnew?: () => void;
  /** The desk's time zone, as IANA names it; the machine's by default. */
  readonly zone?: () => string;
}

/** An open library: one folder, one file of stories, one writer. */
export interface Library {
  readonly folder: string;
  /** The file of stories in it. */
  readonly file: string;
  readonly stories: Stories;
  readonly versions: Versions;
  readonly rescue: Rescue;
  readonly handOffs: HandOffs;
  readonly media: Media;
  readonly photos: Photos;
  readonly contributors: Contributors;
  readonly corrections: CorrectionsLog;
  readonly search: Search;
  readonly table: DeskTable;
  readonly session: Session;
  /** The ids of all stories, spiked ones too. */
  ids(): Result<string[], DeskError>;
  /** These stories by name; those that are not there are left out. */
  titles(ids: readonly string[]): Result<StoryTitle[], DeskError>;
  /** Why the library can only be read, for the desk to say; null where it can be written. */
  readonly readOnly: DeskError | null;
  /** Which stories use which house styles and templates. */
  styleUse(): Result<Reply<'house-style:use'>, DeskError>;
  /** Stories to try rules on, newest first; see `archive:page`. */
  archive(request: Request<'archive:page'>): Result<Reply<'archive:page'>, DeskError>;
  /** Size of the library file and its log in bytes, without photos. */
  bytes(): number;
  /**
   * Looks the whole file over page by page, as after a session that broke off; about a second for 300 MB.
   * Gives what is wrong with it, or ok.
   */
  check(): Result<null, DeskError>;
  /** Marks an orderly end and lets go of the folder. Nothing may be asked of the library after it. */
  close(): void;
}

/** The library's file in its folder. */
export const LIBRARY_FILE = 'library.db';

/**
 * Opens the library in a folder, or makes one there. Refuses a folder that another program writes to, a
 * and a damaged file; in each case the file is left as it is. One of a newer form is opened to be read alone, where this
 * program can read it, and refused where it can't.
 */
export function openLibrary(
  folder: string,
  options: LibraryOptions = {},
): Result<Library, DeskError> {
  return guarded('Nothing was changed; the library is as it was.', () => {
    mkdirSync(folder, { recursive: true });
    // Asked first: SQLite says of a folder that can't be written only that a file can't be opened.
    accessSync(folder, constants.W_OK);
    const lock = lockForWriting(folder);
    if (!lock.ok) return lock;
    const opened = openFile(folder, options.onWrittenAnew);
    if (!opened.ok) {
      lock.value.release();
      return opened;
    }
    return ok(makeLibrary(folder, opened.value, options, () => lock.value.release()));
  });
}

/** A database that can't be brought to our form, to be read where it is of a newer one that can be; else the refusal. */
function newerToRead(
  folder: string,
  database: Database,
  refusal: DeskError,
): Result<Database, DeskError> {
  if (!isOfNewerForm(database)) return err(refusal);
  const toRead = onlyRead(database);
  try {
    const { stories } = makeLibrary(folder, toRead, {}, () => undefined);
    // There is no such story, but its columns are looked for.
    stories.read('');
    return stories.list({ query: '', status: null, spiked: false }).ok ? ok(toRead) : err(refusal);
  } catch (fault) {
    // Its tables are others by now.
    if (!(fault instanceof Libsql.SqliteError)) throw fault;
    return err(refusal);
  }
}

function openFile(folder: string, onWrittenAnew?: () => void): Result<Database, DeskError> {
  const file = join(folder, LIBRARY_FILE);
  return guarded('The library file was left as it is.', () => {
    try {
      const database = openDatabase(file, onWrittenAnew);
      const migrated = migrateLibrary(database, join(folder, 'copies'));
      if (migrated.ok) return ok(database);
      const toRead = newerToRead(folder, database, migrated.error);
      if (!toRead.ok) database.close();
      return toRead;
    } catch (fault) {
      // A spoilt head may name a format that there is not, or a form that the tables are not of: SQLite then calls our words wrong.
      if (!(fault instanceof Libsql.SqliteError) || fault.code !== 'SQLITE_ERROR') throw fault;
      return err(damagedFile('No story was opened or changed; it was left as it is.'));
    }
  });
}

function makeLibrary(
  folder: string,
  database: Database,
  options: LibraryOptions,
  release: () => void,
): Library {
  const context: LibraryContext = {
    database,
    folder,
    now: options.now ?? (() => new Date()),
    who: options.who ?? (() => ''),
    zone: options.zone ?? (() => Intl.DateTimeFormat().resolvedOptions().timeZone),
  };
  const file = join(folder, LIBRARY_FILE);
  const session = beginSession(context);
  const readOnly = isOfNewerForm(database)
    ? newerForm('Every story is as it was, and can be opened and copied.')
    : null;
  const indexed = makeSearch(context);
  const search = readOnly === null ? indexed : { catchUp: () => 0, isBehind: () => false };
  const stories = makeStories(context, search, session);
  return {
    readOnly,
    folder,
    file,
    search,
    session,
    stories,
    table: makeDeskTable(context, { search, stories }),
    versions: makeVersions(context),
    rescue: makeRescue(context),
    handOffs: makeHandOffs(context),
    media: makeMedia(context),
    photos: makePhotos(context),
    contributors: makeContributors(context),
    corrections: makeCorrectionsLog(context),
    ids: () => storyIds(context),
    titles: (ids) => storyTitles(context, ids),
    styleUse: () => guarded('Every story is as it was.', () => ok(styleUse(context))),
    archive: (request) =>
      guarded('Every story is as it was.', () => ok(archivePage(context, request))),
    check: () => checkFile(database),
    bytes: () => sizeOf(file) + sizeOf(`${file}-wal`),
    close: () => {
      session.end();
      database.close();
      release();
    },
  };
}

/** A file that is not there has no size: the log comes and goes. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

const verdict = z.object({ quick_check: z.string() });

function checkFile(database: Database): Result<null, DeskError> {
  return guarded('The library file was left as it is.', () => {
    const [first] = database.all(verdict, 'PRAGMA quick_check(1)');
    if (first?.quick_check === 'ok') return ok(null);
    return err(damagedFile('It was left as it is; most stories in it can still be opened.'));
  });
}

function damagedFile(copy: string): DeskError {
  return deskFailure(
    'library-unavailable',
    'The library file is damaged.',
    copy,
    'Copy the library folder to another disk before you go on.',
  );
}
