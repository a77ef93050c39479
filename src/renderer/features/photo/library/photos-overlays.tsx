import type { PhotoRecord } from '@shared/contract/photo-channels';
import { Question } from '../../../ui/question';

/** What lies over the pictures; one at a time. */
export type Overlay =
  | { readonly kind: 'remove'; readonly photo: PhotoRecord }
  | { readonly kind: 'unsaved' };

export interface PhotosOverlaysProps {
  readonly over: Overlay | null;
  readonly onClose: () => void;
  readonly onRemove: (photo: PhotoRecord) => void;
  readonly onLeaveUnsaved: () => void;
}

/** The questions of the pictures. */
export function PhotosOverlays({ over, onClose, onRemove, onLeaveUnsaved }: PhotosOverlaysProps) {
  return (
    <>
      <Question
        open={over?.kind === 'remove'}
        title={over?.kind === 'remove' ? `Remove ${over.photo.media.name}?` : ''}
        words="Its file and all that is known of it go from the library. No story shows it."
        yes="Remove"
        no="Keep"
        onNo={onClose}
        onYes={() => {
          onClose();
          if (over?.kind === 'remove') onRemove(over.photo);
        }}
      />
      <Question
        open={over?.kind === 'unsaved'}
        title="Leave with changes that are not saved?"
        words="What was typed last could not be kept in the library. If you leave, it is lost."
        yes="Leave"
        no="Stay"
        onNo={onClose}
        onYes={onLeaveUnsaved}
      />
    </>
  );
}
