import { Kbd } from '../../../ui/kbd';
import { KeyHint, StatusBar } from '../../../ui/status-bar';
import { rightsEnd } from './photo-words';
import type { Photos } from './use-photos';

export interface PhotosStatusProps {
  readonly photos: Photos;
  readonly today: string;
  readonly canInsert: boolean;
}

/** What the pictures on show need, and what the keys do. */
export function PhotosStatus({ photos, today, canInsert }: PhotosStatusProps) {
  const rows = photos.rows ?? [];
  const free = rows.filter(({ stories }) => stories === 0).length;
  const past = rows.filter(({ media }) => rightsEnd(media, today)?.isPast === true).length;
  return (
    <StatusBar
      label="About the photos"
      counts={
        <>
          {rows.length > 0 && (
            <span>
              <b>{free.toLocaleString('en-GB')}</b> not used
            </span>
          )}
          {past > 0 && (
            <span>
              <b>{past.toLocaleString('en-GB')}</b> with rights that ended
            </span>
          )}
        </>
      }
    >
      {rows.length > 0 && (
        <>
          <KeyHint keys={<kbd>←↑↓→</kbd>}>Photo</KeyHint>
          <KeyHint keys={<Kbd keys="Enter" />}>{canInsert ? 'Insert in story' : 'Edit'}</KeyHint>
        </>
      )}
      <KeyHint keys={<Kbd keys="Esc" />}>Library</KeyHint>
    </StatusBar>
  );
}
