import type { Reply, Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import type { PhotoFacts } from '@shared/elements/photo/photo-facts';
import type { PhotoRead } from '@shared/photo/photo-read';
import { foldWords } from '@shared/register/contributor-fields';
import { err, ok, type Result } from '@shared/result/result';
import { z } from 'zod';
import { columnText } from '../database';
import { failureOf, guarded, guardedAsync } from '../failures';
import { moment, type LibraryContext } from '../library-context';
import { photoFileLeft, photoInUse, photoMissing } from './photo-failures';
import { filesOfPhoto, removePhotoFiles } from './photo-files';
import { readPhoto, selectPhotos, writeFacts, writePhoto } from './photo-row';
import { contributorsShowing, openStoryHolding, usesOfPhoto, versionsShowing } from './photo-uses';

type Done = Record<string, never>;

/** A picture that was taken in: its file lies in the media folder already. */
export type PhotoToKeep = Omit<PhotoRecord, 'addedAt'>;

/** The pictures of the library: each once, whatever the number of stories that show it. */
export interface Photos {
  /**
   * Enters a picture. Without facts it starts with those of its file. One that is there already stays as it
   * is, with its facts; only the data of its file are taken over where nobody had read them. Refuses a
   * picture whose file is not in the media folder.
   */
  keep(photo: PhotoToKeep): Result<PhotoRecord, DeskError>;
  /** One picture. Refuses a hash that is not there. */
  record(hash: string): Result<PhotoRecord, DeskError>;
  /** The newest first; see `photo:list`. */
  list(request: Request<'photo:list'>): Result<Reply<'photo:list'>, DeskError>;
  /** One picture and the stories that hold it. Refuses a hash that is not there. */
  read(hash: string): Result<Reply<'photo:read'>, DeskError>;
  /** Keeps what the desk says of a picture; stories keep what they have. Refuses a hash that is not there. */
  save(hash: string, facts: PhotoFacts): Result<PhotoRecord, DeskError>;
  /**
   * Takes a picture out: first its entry, then its files, so that no list ever names a picture without a
   * file. Refuses one that a story, a kept version or the register shows.
   */
  remove(hash: string): Promise<Result<Done, DeskError>>;
  /** Pictures whose files nobody has read for their data: they came with a story, or from an older library. */
  withoutData(): Result<string[], DeskError>;
}

const AS_IT_WAS = 'The pictures and every story are as they were.';

/** The service over an open library. */
export function makePhotos(context: LibraryContext): Photos {
  const { database } = context;
  const one = <T>(work: () => Result<T, DeskError>): Result<T, DeskError> =>
    guarded(AS_IT_WAS, () => database.transaction(work));
  return {
    keep: (photo) => one(() => keepPhoto(context, photo)),
    record: (hash) => guarded(AS_IT_WAS, () => present(context, hash)),
    list: (request) => guarded(AS_IT_WAS, () => ok(listPhotos(context, request))),
    read: (hash) =>
      guarded(AS_IT_WAS, () => {
        const photo = present(context, hash);
        return photo.ok ? ok({ photo: photo.value, usedIn: usesOfPhoto(context, hash) }) : photo;
      }),
    save: (hash, facts) =>
      guarded('What was typed is whole in the window; the library has what was saved last.', () =>
        database.transaction(() => {
          const photo = present(context, hash);
          if (!photo.ok) return photo;
          writeFacts(context, photo.value, facts);
          return present(context, hash);
        }),
      ),
    remove: (hash) => guardedAsync(AS_IT_WAS, () => removePhoto(context, hash)),
    withoutData: () =>
      guarded(AS_IT_WAS, () =>
        ok(
          database
            .all(z.object({ hash: z.string() }), 'SELECT hash FROM photo WHERE read IS NULL')
            .map(({ hash }) => hash),
        ),
      ),
  };
}

function present(context: LibraryContext, hash: string): Result<PhotoRecord, DeskError> {
  const photo = readPhoto(context, hash);
  return photo === null ? err(photoMissing()) : ok(photo);
}

function keepPhoto(context: LibraryContext, photo: PhotoToKeep): Result<PhotoRecord, DeskError> {
  const { media, read, converted } = photo;
  if (filesOfPhoto(context.folder, media.hash).length === 0) return err(photoMissing());
  keepMediaRow(context, photo);
  const there = readPhoto(context, media.hash);
  if (there === null) writePhoto(context, { ...photo, media: withFacts(media, read) });
  else if (isUnread(context, media.hash))
    writePhoto(context, { media: withFacts(there.media, read), read, converted });
  return present(context, media.hash);
}

/** What the desk or a story said before counts; a picture of which nobody said anything starts with its file's facts. */
function withFacts(media: PhotoRecord['media'], { facts }: PhotoRead): PhotoRecord['media'] {
  if (media.facts !== undefined) return media;
  return { ...media, facts: Object.fromEntries(facts.map(({ name, value }) => [name, value])) };
}

function isUnread({ database }: LibraryContext, hash: string): boolean {
  const row = database.get(
    z.object({ unread: z.number() }),
    'SELECT read IS NULL AS unread FROM photo WHERE hash = ?',
    hash,
  );
  return row?.unread === 1;
}

function keepMediaRow(context: LibraryContext, { media }: PhotoToKeep): void {
  context.database.run(
    'INSERT OR IGNORE INTO media (hash, name, type, width, height, bytes, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    media.hash,
    columnText(media.name),
    media.type,
    media.width,
    media.height,
    media.bytes,
    moment(context),
  );
}

const countRow = z.object({ photos: z.number().int() });

function listPhotos(
  context: LibraryContext,
  { query, use }: Request<'photo:list'>,
): Reply<'photo:list'> {
  const words = foldWords(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const total = context.database.get(countRow, 'SELECT count(*) AS photos FROM photo');
  return { rows: selectPhotos(context, words, use), total: total?.photos ?? 0 };
}

async function removePhoto(
  context: LibraryContext,
  hash: string,
): Promise<Result<Done, DeskError>> {
  const { database, folder } = context;
  const gone = database.transaction((): Result<Done, DeskError> => {
    if (readPhoto(context, hash) === null) return err(photoMissing());
    const shown = {
      stories: usesOfPhoto(context, hash).map(({ title }) => title),
      versions: versionsShowing(context, hash),
      contributors: contributorsShowing(context, hash),
      undone: openStoryHolding(context, hash),
    };
    if (Object.values(shown).some((each) => each.length > 0)) return err(photoInUse(shown));
    database.run('DELETE FROM media WHERE hash = ?', hash);
    return ok({});
  });
  if (!gone.ok) return gone;
  try {
    await removePhotoFiles(folder, hash);
  } catch (fault) {
    const failure = failureOf(fault, '');
    if (failure === null) throw fault;
    return err(photoFileLeft(failure));
  }
  return gone;
}
