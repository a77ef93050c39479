import { Button } from '../../../ui/button';
import styles from './photos-message.module.css';
import type { Photos } from './use-photos';

export interface PhotosMessageProps {
  readonly photos: Photos;
  readonly onAdd: () => void;
}

/** What stands in the grid's place when it has nothing to show. */
export function PhotosMessage({ photos, onAdd }: PhotosMessageProps) {
  const { rows, failure, query, use, total } = photos;
  if (failure !== null)
    return (
      <div className={styles.message} role="alert">
        <h2>{failure.message}</h2>
        <p>
          {failure.copy} {failure.wayOn}
        </p>
        <Button size="small" onClick={photos.retry}>
          Try again
        </Button>
      </div>
    );
  if (rows === null)
    return (
      <p className={styles.reading} role="status">
        Reading the photos…
      </p>
    );
  if (rows.length > 0) return null;
  if (total === 0)
    return (
      <div className={styles.message} role="status">
        <h2>No photos yet</h2>
        <p>Drop a picture on a story, or add photos here.</p>
        <Button size="small" onClick={onAdd}>
          Add photos…
        </Button>
      </div>
    );
  const words = query.trim();
  return (
    <div className={styles.message} role="status">
      <h2>{words === '' ? NONE[use] : `No photo matches “${words}”`}</h2>
      <p>{words === '' ? OF_ALL : SEARCHED}</p>
      <Button
        size="small"
        onClick={() => {
          photos.setQuery('');
          photos.setUse('all');
        }}
      >
        Show all photos
      </Button>
    </div>
  );
}

const NONE = {
  all: 'No photos',
  used: 'No story shows a photo',
  unused: 'Every photo is in a story',
} as const;
const OF_ALL = 'Stories on the desk, published ones and spiked ones count.';
const SEARCHED = 'Search covers file names, captions, credits, places and keywords.';
