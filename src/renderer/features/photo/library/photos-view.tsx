import { useDeferredValue, useRef, useState } from 'react';
import type { DeskError } from '@shared/contract/desk-error';
import type { PhotoRecord, PhotoRow } from '@shared/contract/photo-channels';
import { PhotoDetails } from './photo-details';
import { PhotoGrid } from './photo-grid';
import { PhotosHead } from './photos-head';
import { PhotosMessage } from './photos-message';
import { PhotosOverlays, type Overlay } from './photos-overlays';
import { PhotosStatus } from './photos-status';
import styles from './photos-view.module.css';
import { dayOf } from './photo-words';
import { Refusal } from './refusal';
import { useFactDrafts } from './use-fact-drafts';
import { usePhotoActions } from './use-photo-actions';
import { usePhotos } from './use-photos';
import { useFirstFocus, useViewKeys } from './use-view-keys';

export interface PhotosViewProps {
  readonly onClose: () => void;
  readonly onOpenStory: (storyId: string) => void;
  /** Puts a picture into the open story; null where none is open. */
  readonly onInsert: ((photo: PhotoRecord) => void) | null;
  /** Lets the desk choose pictures and takes them in. */
  readonly onAdd: () => void;
  /** The address of a stored picture, whole or small. */
  readonly mediaUrl: (hash: string, form: 'original' | 'preview') => string;
  /** Makes the window save what is typed here before it closes; gives the way to stop. */
  readonly hold?: (flush: () => Promise<boolean>) => () => void;
}

/** All pictures of the library, over the whole window. */
export function PhotosView(props: PhotosViewProps) {
  const { onClose, onOpenStory, onInsert, onAdd, mediaUrl, hold } = props;
  const photos = usePhotos();
  const drafts = useFactDrafts(hold);
  const [over, setOver] = useState<Overlay | null>(null);
  const [failure, setFailure] = useState<DeskError | null>(null);
  const { rows, hash, choose } = useChoice(photos.failure === null ? photos.rows : null);
  const search = useRef<HTMLInputElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const details = useRef<HTMLElement>(null);
  // The details may come a moment later: the grid must keep up with a key that is held down.
  const detailed = useDeferredValue(hash);
  const today = dayOf(new Date());
  const actions = usePhotoActions({
    drafts,
    onInsert,
    onFailure: setFailure,
    onUnsaved: () => setOver({ kind: 'unsaved' }),
  });
  const select = (next: string): void => {
    choose(next);
    setFailure(null);
  };
  const leave = (): void => void actions.afterSaving(onClose);
  const onKeyDown = useViewKeys({ search, grid, details }, leave);
  useFirstFocus(grid, add, photos.rows !== null);
  const open = (each: string): void => {
    if (onInsert !== null) void actions.insert(each);
    else details.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  };
  const remove = async (photo: PhotoRecord): Promise<void> => {
    const next = neighbourOf(rows, photo.media.hash);
    if (await actions.remove(photo)) select(next);
    grid.current?.focus();
  };
  return (
    <div
      className={styles.view}
      data-single={photos.total === 0}
      onKeyDown={over === null ? onKeyDown : undefined}
    >
      <main className={styles.main} aria-label="Photos" data-region="page">
        <PhotosHead
          photos={photos}
          searchRef={search}
          addRef={add}
          onBack={leave}
          onAdd={onAdd}
          onEnterGrid={() => grid.current?.focus()}
        />
        <PhotosMessage photos={photos} onAdd={onAdd} />
        {hash !== null && (
          <PhotoGrid
            rows={rows}
            selected={hash}
            today={today}
            gridRef={grid}
            previewUrl={(each) => mediaUrl(each, 'preview')}
            onSelect={select}
            onOpen={open}
          />
        )}
      </main>
      {photos.total > 0 && (
        <aside ref={details} className={styles.details} aria-label="Photo" data-region="inspector">
          {detailed !== null && (
            <PhotoDetails
              key={detailed}
              hash={detailed}
              turn={photos.turn}
              drafts={drafts}
              src={mediaUrl(detailed, 'original')}
              refusal={<Refusal failure={failure} onClose={() => setFailure(null)} />}
              onInsert={onInsert === null ? null : () => void actions.insert(detailed)}
              onRemove={(photo) => setOver({ kind: 'remove', photo })}
              onOpenStory={(storyId) => void actions.afterSaving(() => onOpenStory(storyId))}
            />
          )}
        </aside>
      )}
      <PhotosStatus photos={photos} today={today} canInsert={onInsert !== null} />
      <PhotosOverlays
        over={over}
        onClose={() => setOver(null)}
        onRemove={(photo) => void remove(photo)}
        onLeaveUnsaved={onClose}
      />
    </div>
  );
}

/** The picture whose details stand beside the grid: the one that was chosen, else the first on show. */
function useChoice(shown: readonly PhotoRow[] | null) {
  const [selected, choose] = useState<string | null>(null);
  const rows = shown ?? [];
  const chosen = rows.find(({ media }) => media.hash === selected) ?? rows[0] ?? null;
  return { rows, hash: chosen?.media.hash ?? null, choose };
}

/** The picture that takes the place of one that goes. */
function neighbourOf(rows: readonly PhotoRow[], hash: string): string {
  const at = rows.findIndex(({ media }) => media.hash === hash);
  return (rows[at + 1] ?? rows[at - 1])?.media.hash ?? '';
}
