import type { HouseStyle } from '@shared/house-style/house-style';
import type { OpenStory, StoryRecord } from '../../desk/open-story/open-story';
import { DraftField } from './draft-field';
import { readWordCount } from './furniture-text';
import styles from './furniture.module.css';
import { MomentField } from './moment-field';
import { PanelPart } from './panel-part';

export interface SchedulePartProps {
  readonly openStory: OpenStory;
  readonly record: StoryRecord;
  readonly houseStyle: HouseStyle | null;
}

/** What was agreed when the piece was commissioned; none of it is published. */
export function SchedulePart({ openStory, record, houseStyle }: SchedulePartProps) {
  const timeZone = houseStyle?.timeZone ?? 'UTC';
  return (
    <PanelPart title="Commission">
      <DraftField
        className={styles.row}
        openStory={openStory}
        field="commissionedWords"
        label="Length"
        suffix="words"
        value={record.commissionedWords}
        write={(words) => (words === null ? '' : words.toLocaleString('en-GB'))}
        read={readWordCount}
        keep={(commissionedWords) => openStory.changeRecord({ commissionedWords })}
      />
      <MomentField
        openStory={openStory}
        field="dueAt"
        label="Due"
        value={record.dueAt}
        timeZone={timeZone}
        toCome
        keep={(dueAt) => openStory.changeRecord({ dueAt })}
      />
      <MomentField
        openStory={openStory}
        field="embargoUntil"
        label="Embargo until"
        value={record.embargoUntil}
        timeZone={timeZone}
        toCome
        keep={(embargoUntil) => openStory.changeRecord({ embargoUntil })}
      />
    </PanelPart>
  );
}
