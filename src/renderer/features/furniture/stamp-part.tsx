import type { HouseStyle } from '@shared/house-style/house-style';
import { printStamp } from '@shared/house-style/print-forms';
import { inTimeZone } from '@shared/house-style/zoned-moment';
import type { OpenStory, StoryRecord } from '../../desk/open-story/open-story';
import { Button } from '../../ui/button';
import styles from './furniture.module.css';
import { MomentField } from './moment-field';
import { PanelPart } from './panel-part';

export interface StampPartProps {
  readonly openStory: OpenStory;
  readonly record: StoryRecord;
  readonly houseStyle: HouseStyle | null;
}

/** Dates of publication and of the last update, with what the page prints of them. */
export function StampPart({ openStory, record, houseStyle }: StampPartProps) {
  const timeZone = houseStyle?.timeZone ?? 'UTC';
  const now = (): string | null =>
    inTimeZone(`${new Date().toISOString().slice(0, 16)}:00Z`, timeZone);
  const stamp = houseStyle === null ? null : printStamp(houseStyle, record);
  return (
    <PanelPart title="Stamp" aside={`Times in ${timeZone}`}>
      <div className={styles.with}>
        <MomentField
          openStory={openStory}
          field="publishedAt"
          label="Published"
          value={record.publishedAt}
          timeZone={timeZone}
          keep={(publishedAt) => openStory.changeRecord({ publishedAt })}
        />
        <Button
          kind="text"
          aria-label="Published now"
          onClick={() => openStory.changeRecord({ publishedAt: now() })}
        >
          Now
        </Button>
      </div>
      <div className={styles.with}>
        <MomentField
          openStory={openStory}
          field="updatedAt"
          label="Updated"
          where="stamp"
          value={record.updatedAt}
          timeZone={timeZone}
          keep={(updatedAt) => openStory.changeRecord({ updatedAt })}
        />
        <Button
          kind="text"
          aria-label="Updated now"
          onClick={() => openStory.changeRecord({ updatedAt: now() })}
        >
          Now
        </Button>
      </div>
      <p className={styles.printed}>
        <span>On the page</span>
        {stamp === null ? <em>No stamp</em> : <output>{stamp.text}</output>}
      </p>
    </PanelPart>
  );
}
