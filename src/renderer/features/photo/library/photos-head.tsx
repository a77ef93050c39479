import { ArrowLeft } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { SearchField } from '../../../ui/search-field';
import { SegmentedControl, type Segment } from '../../../ui/segmented-control';
import styles from './photos-head.module.css';
import { countWords } from './photo-words';
import type { PhotoFilter, Photos } from './use-photos';

export interface PhotosHeadProps {
  readonly photos: Photos;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  /** The way in for pictures: where the focus begins while there are none. */
  readonly addRef: RefObject<HTMLButtonElement | null>;
  readonly onBack: () => void;
  readonly onAdd: () => void;
  readonly onEnterGrid: () => void;
}

const USES: readonly Segment<PhotoFilter>[] = [
  { value: 'all', label: 'All' },
  { value: 'used', label: 'In stories' },
  { value: 'unused', label: 'Not used' },
];

/** Over the grid: the way back, the way in for new pictures, search and use. */
export function PhotosHead({
  photos,
  searchRef,
  addRef,
  onBack,
  onAdd,
  onEnterGrid,
}: PhotosHeadProps) {
  const { query, setQuery, use, setUse, rows, total } = photos;
  return (
    <header className={styles.head}>
      <div className={styles.bar}>
        <button type="button" className={styles.back} onClick={onBack}>
          <Icon of={ArrowLeft} size={14} />
          Back to Library
        </button>
        <span className={styles.grow} />
        <Button ref={addRef} onClick={onAdd}>
          Add photos…
        </Button>
      </div>
      <div className={styles.title}>
        <h1>Photos</h1>
        {rows !== null && total > 0 && <p role="status">{countWords(rows.length, total)}</p>}
      </div>
      <div className={styles.tools} hidden={rows === null || total === 0}>
        <SearchField
          className={styles.search}
          label="Search photos"
          placeholder="Search names, captions, credits and places"
          inputRef={searchRef}
          command="find"
          value={query}
          onChange={setQuery}
          onEnterResults={onEnterGrid}
        />
        <SegmentedControl label="Shown" segments={USES} value={use} onChange={setUse} />
      </div>
    </header>
  );
}
