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
  where,
  keep,
}: MomentFieldProps) {
  return (
    <DraftField
      className={styles.row}
      openStory={openStory}
      field={field}
      label={label}
      placeholder="None"
      value={value}
      write={(iso) => writeMoment(iso, timeZone)}
      read={(words) => readUnchanged(words, value, timeZone)}
      where={where}
      keep={keep}
    />
  );
}

/** The same words mean the same moment, with its seconds and its own offset. */
function readUnchanged(
  words: string,
  value: string | null,
  timeZone: string,
): ReturnType<typeof readMoment> {
  return words.trim() === writeMoment(value, timeZone)
    ? { ok: true, value }
    : readMoment(words, timeZone);
}
