import type { DeskError } from '@shared/contract/desk-error';
import type { Request } from '@shared/contract/channels';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import { ok, type Result } from '@shared/result/result';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Desk } from './desk';

/** A picture on its way in: its name, and what main is to read; null where the file went away meanwhile. */
export interface IncomingPhoto {
  readonly name: string;
  readonly source: () => Promise<Request<'photo:take'>['source'] | null>;
}

/** How far a batch of pictures has come. */
export interface IntakeProgress {
  readonly done: number;
  readonly total: number;
  /** Of the picture at work. */
  readonly name: string;
}

/** A picture that was not taken in, and why. */
export interface RefusedPhoto {
  readonly name: string;
  readonly error: DeskError | null;
}

/** What became of a batch: those in the library, those refused, and whether the rest was called off. */
export interface IntakeResult {
  readonly taken: readonly PhotoRecord[];
  readonly refused: readonly RefusedPhoto[];
  readonly cancelled: boolean;
}

/** Pictures come in one after another; a batch that is called off keeps those that are in. */
export interface PhotoIntake {
  /** Null while nothing comes in. */
  readonly progress: StoreApi<{ readonly now: IntakeProgress | null }>;
  take(photos: readonly IncomingPhoto[]): Promise<IntakeResult>;
  /** Calls off whatever comes in now. */
  cancel(): void;
}

/** The way in of one window; batches that are given together wait for each other. */
export function createPhotoIntake(desk: Desk): PhotoIntake {
  const progress = createStore<{ readonly now: IntakeProgress | null }>(() => ({ now: null }));
  let last: Promise<unknown> = Promise.resolve();
  let turn = 0;
  let job: string | null = null;

  const takeAll = async (photos: readonly IncomingPhoto[], mine: number): Promise<IntakeResult> => {
    const taken: PhotoRecord[] = [];
    const refused: RefusedPhoto[] = [];
    for (const [done, { name, source }] of photos.entries()) {
      if (mine !== turn) break;
      progress.setState({ now: { done, total: photos.length, name } });
      const read = await source();
      if (mine !== turn) break;
      if (read === null) {
        refused.push({ name, error: null });
        continue;
      }
      job = crypto.randomUUID();
      const answer = await desk.ask('photo:take', { job, source: read });
      job = null;
      if (answer.ok) taken.push(answer.value);
      else if (answer.error.code !== 'cancelled') refused.push({ name, error: answer.error });
    }
    progress.setState({ now: null });
    return { taken, refused, cancelled: mine !== turn };
  };

  return {
    progress,
    take: (photos) => {
      const mine = turn;
      const batch = last.then(() => takeAll(photos, mine));
      last = batch;
      return batch;
    },
    cancel: () => {
      turn += 1;
      if (job !== null) void desk.ask('photo:cancel', { job });
    },
  };
}

/** Lets the desk choose pictures in the system's dialog. */
export async function choosePhotos(
  desk: Desk,
  many: boolean,
): Promise<Result<readonly IncomingPhoto[], DeskError>> {
  const chosen = await desk.ask('photo:choose', { many });
  if (!chosen.ok) return chosen;
  return ok(
    chosen.value.map(({ token, name }) => ({ name, source: () => Promise.resolve({ token }) })),
  );
}

/** One picture, chosen and taken in; null where nothing was chosen. */
export async function takeOnePhoto(desk: Desk): Promise<Result<PhotoRecord | null, DeskError>> {
  const chosen = await choosePhotos(desk, false);
  if (!chosen.ok) return chosen;
  const source = (await chosen.value[0]?.source()) ?? null;
  if (source === null) return ok(null);
  return desk.ask('photo:take', { job: crypto.randomUUID(), source });
}
