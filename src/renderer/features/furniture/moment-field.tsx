import { readDeskMoment } from '@shared/house-style/desk-moment';
import type { OpenStory } from '../../desk/open-story/open-story';
import { DraftField } from './draft-field';
import styles from './furniture.module.css';
import { readMoment, writeMoment } from './moment-text';

export interface MomentFieldProps {
  readonly openStory: OpenStory;
  readonly field: string;
  readonly label: string;
  readonly value: string | null;
  readonly timeZone: string;
  /** A moment that is yet to come may be said as on the desk: "Friday 6am". */
  readonly toCome?: boolean;
  readonly where?: string | undefined;
  readonly keep: (iso: string | null) => void;
}

/** A date and time as typed, in the house style's zone. */
export function MomentField({
  openStory,
  field,
  label,
  value,
  timeZone,
  toCome = false,
  where,
  keep,
}: MomentFieldProps) {
  return (
    <DraftField
      className={styles.row}
      openStory={openStory}
      field={field}
      label={label}
      placeholder={toCome ? 'None. Try “Friday 6am”' : 'None'}
      value={value}
      write={(iso) => writeMoment(iso, timeZone)}
      read={(words) => {
        // The same words mean the same moment, with its seconds and its own offset.
        if (words.trim() === writeMoment(value, timeZone)) return { ok: true, value };
        return toCome ? readDeskMoment(words, new Date(), timeZone) : readMoment(words, timeZone);
      }}
      where={where}
      keep={keep}
    />
  );
}
