import type { PhotoRecord } from '@shared/contract/photo-channels';
import { foldWords } from '@shared/register/contributor-fields';
import { err, ok } from '@shared/result/result';
import { memoryFailure, type Handlers, type MemoryState } from './memory-state';

type PhotoChannel = Extract<keyof Handlers, `photo:${string}`>;

/** Channels of the photos. `changed` tells the listeners. */
export function photoHandlers(
  state: MemoryState,
  changed: (hash: string | null) => void,
): Pick<Handlers, PhotoChannel> {
  const keep = (photo: PhotoRecord) => {
    state.photos.set(photo.media.hash, photo);
    changed(photo.media.hash);
    return ok(photo);
  };
  return {
    'photo:choose': () =>
      ok(
        state.photosToChoose.map(({ token, photo }) => ({
          token,
          name: photo.media.name,
          bytes: photo.media.bytes,
        })),
      ),
    'photo:take': async ({ source }) => {
      if ('file' in source) return keep(await fromBytes(source.file, state.now()));
      const chosen = state.photosToChoose.find(({ token }) => token === source.token);
      return chosen ? keep(chosen.photo) : err(memoryFailure('media-missing', 'The file is gone.'));
    },
    'photo:cancel': () => ok({}),
    'photo:list': ({ query, use }) => ok(listPhotos(state, query, use)),
    'photo:read': ({ hash }) => {
      const photo = state.photos.get(hash);
      return photo ? ok({ photo, usedIn: usesOf(state, hash) }) : err(missing());
    },
    'photo:save': ({ hash, facts }) => {
      const photo = state.photos.get(hash);
      return photo ? keep({ ...photo, media: { ...photo.media, facts } }) : err(missing());
    },
    'photo:remove': ({ hash }) => {
      if (!state.photos.delete(hash)) return err(missing());
      changed(hash);
      return ok({});
    },
  };
}

function missing() {
  return memoryFailure('media-missing', 'The picture is not in the library.');
}

/** A dropped file as the library would keep it: 1,280 by 853 pixels that say nothing of themselves. */
async function fromBytes(
  file: { readonly name: string; readonly bytes: Uint8Array },
  addedAt: string,
): Promise<PhotoRecord> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(file.bytes));
  const hash = [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const size = { width: 1280, height: 853, bytes: file.bytes.byteLength };
  return {
    media: { hash, name: file.name, type: 'image/jpeg', ...size },
    read: { facts: [], others: [], gps: null, faults: [] },
    converted: null,
    addedAt,
  };
}

function listPhotos(state: MemoryState, query: string, use: 'all' | 'used' | 'unused') {
  const words = foldWords(query).split(/\s+/u);
  const rows = [...state.photos.values()]
    .filter(({ media }) => {
      const text = foldWords([media.name, ...Object.values(media.facts ?? {})].join(' '));
      return words.every((word) => text.includes(word));
    })
    .map(({ media, addedAt }) => ({ media, addedAt, stories: usesOf(state, media.hash).length }))
    .filter(({ stories }) => use === 'all' || (use === 'used') === stories > 0)
    .sort((one, other) => other.addedAt.localeCompare(one.addedAt));
  return { rows, total: state.photos.size };
}

function usesOf(state: MemoryState, hash: string) {
  return [...state.stories.values()]
    .filter(({ story }) => story.media.some((media) => media.hash === hash))
    .map(({ story }) => ({
      storyId: story.id,
      title: story.workingTitle,
      status: story.status,
      spiked: story.spikedAt !== null,
    }));
}
