import { useEffect, useRef } from 'react';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { OpenStory } from '../../desk/open-story/open-story';
import { useStoryRecord } from '../../desk/open-story/use-open-story';
import { useRestingStory } from '../../desk/use-resting-story';
import { BylinePart } from './byline-part';
import { DisplayPart } from './display-part';
import { FilingPart } from './filing-part';
import styles from './furniture.module.css';
import { NotePart } from './note-part';
import { SchedulePart } from './schedule-part';
import { StampPart } from './stamp-part';
import { StylePart } from './style-part';

export interface FurniturePanelProps {
  readonly openStory: OpenStory;
  readonly houseStyles: readonly HouseStyle[];
  /** The place a check has named ("byline", "slug", "tags"); each new object leads there once. */
  readonly goTo?: FurniturePlace | null;
}

export interface FurniturePlace {
  readonly where: string;
}

/** Whether a place that a check names is a field of this panel, and not of the page. */
export function isFurniturePlace(where: string): boolean {
  return ['byline', 'stamp', 'slug', 'seoTitle', 'socialTitle', 'tags'].includes(where);
}

/** All text and facts around the body: what is edited is kept at once. */
export function FurniturePanel({ openStory, houseStyles, goTo = null }: FurniturePanelProps) {
  const record = useStoryRecord(openStory);
  const rested = useRestingStory(openStory);
  const houseStyle = houseStyles.find(({ id }) => id === record.houseStyleId) ?? null;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (goTo !== null)
      panel.current
        ?.querySelector<HTMLElement>(`[data-where="${CSS.escape(goTo.where)}"]`)
        ?.focus();
  }, [goTo]);
  return (
    <div className={styles.panel} ref={panel} key={openStory.id}>
      <FilingPart openStory={openStory} record={record} houseStyle={houseStyle} rested={rested} />
      <BylinePart
        openStory={openStory}
        contributors={record.contributors}
        houseStyle={houseStyle}
      />
      <StampPart openStory={openStory} record={record} houseStyle={houseStyle} />
      <SchedulePart openStory={openStory} record={record} houseStyle={houseStyle} />
      <DisplayPart openStory={openStory} record={record} />
      <StylePart openStory={openStory} record={record} houseStyles={houseStyles} />
      <NotePart openStory={openStory} note={record.noteToDesk} />
    </div>
  );
}
