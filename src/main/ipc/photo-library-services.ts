import type { Reply, Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';
import type { Library } from '../library/open-library';
import type { DeskWindows } from '../windows/desk-windows';

/** What the pictures' services stand on. */
export interface PhotoLibraryNeeds {
  readonly library: Pick<Library, 'photos'>;
  readonly windows: Pick<DeskWindows, 'tellAll'>;
}

type PhotoLibraryChannel = 'photo:list' | 'photo:read' | 'photo:save' | 'photo:remove';

/** A service that needs nobody's window. */
type PhotoLibraryServices = {
  readonly [C in PhotoLibraryChannel]: (
    request: Request<C>,
  ) => C extends 'photo:remove'
    ? Promise<Result<Reply<C>, DeskError>>
    : Result<Reply<C>, DeskError>;
};

/** The pictures of the library: what is known of them, and their end. */
export function photoLibraryServices({
  library: { photos },
  windows,
}: PhotoLibraryNeeds): PhotoLibraryServices {
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
