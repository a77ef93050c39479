import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';

type PhotoLibraryChannel = 'photo:list' | 'photo:read' | 'photo:save' | 'photo:remove';

/** The pictures of the library: what is known of them, and their end. */
export function photoLibraryServices({
  library: { photos },
  windows,
}: DeskNeeds): Pick<Services<Sender>, PhotoLibraryChannel> {
  return {
    'photo:list': (request) => photos.list(request),
    'photo:read': ({ hash }) => photos.read(hash),
    'photo:save': ({ hash, facts }) => {
      const saved = photos.save(hash, facts);
      if (saved.ok) windows.tellAll('photo:changed', { hash });
      return saved;
    },
    'photo:remove': async ({ hash }) => {
      const removed = await photos.remove(hash);
      // A disk that would not give the file up has refused after the picture left the lists.
      if (!photos.record(hash).ok) windows.tellAll('photo:changed', { hash });
      return removed;
    },
  };
}
