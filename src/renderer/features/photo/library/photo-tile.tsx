import { memo } from 'react';
import type { PhotoRow } from '@shared/contract/photo-channels';
import { classNames } from '../../../ui/class-names';
import { LevelMark } from '../../../ui/level-mark';
import styles from './photo-tile.module.css';
import {
  creditOf,
  isMadeByMachine,
  rightsEnd,
  spokenRow,
  storiesWords,
  titleOf,
} from './photo-words';
import { Picture } from './picture';

export interface PhotoTileProps {
  readonly row: PhotoRow;
  readonly chosen: boolean;
  /** Its place among all that the list holds, whether drawn or not. */
  readonly place: number;
  readonly count: number;
  readonly today: string;
  readonly src: string;
}

const ID = 'photo-';

/** The id of a picture's tile on the page. */
export function tileId(hash: string): string {
  return `${ID}${hash}`;
}

/** The picture in whose tile something happened; null beside the tiles. */
export function hashAt(target: EventTarget): string | null {
  const tile = target instanceof Element ? target.closest(`[id^="${ID}"]`) : null;
  return tile === null ? null : tile.id.slice(ID.length);
}

/** A picture in the grid: itself, what it is called, whose it is, where it is shown. */
export const PhotoTile = memo(function PhotoTile(props: PhotoTileProps) {
  const { row, chosen, place, count, today, src } = props;
  const { media, stories } = row;
  const end = rightsEnd(media, today);
  const hasCaption = (media.facts?.caption ?? media.facts?.headline) !== undefined;
  return (
    <div
      id={tileId(media.hash)}
      role="option"
      aria-selected={chosen}
      aria-setsize={count}
      aria-posinset={place + 1}
      aria-label={spokenRow(row, today)}
      className={classNames(styles.tile, chosen && styles.chosen)}
    >
      <Picture src={src} alt="" lazy missing="File not found" />
      <span className={classNames(styles.title, hasCaption && styles.copy)}>{titleOf(media)}</span>
      <span className={styles.credit}>
        <span>{creditOf(media) || 'No credit'}</span>
        {isMadeByMachine(media) && <span className={styles.sign}>AI</span>}
      </span>
      <span className={styles.foot}>
        <span>{storiesWords(stories)}</span>
        {end !== null && (
          <span className={styles.end} data-past={end.isPast}>
            <LevelMark level={end.isPast ? 'error' : 'suggestion'} />
            {end.words}
          </span>
        )}
      </span>
    </div>
  );
});
