import { useId, useState, type ChangeEvent } from 'react';
import { TARGET_NAMES } from '@shared/export/targets/target-names';
import { usualTargets } from '@shared/export/targets/usual-targets';
import { TARGET_IDS, type TargetId } from '@shared/house-style/target-ids';
import { Button } from '../../ui/button';
import styles from './target-choice.module.css';

export interface TargetChoiceProps {
  readonly targets: readonly TargetId[];
  /** Ids that the house style offers first; unknown ones are passed over. */
  readonly favourites: readonly string[];
  readonly onChange: (targets: readonly TargetId[]) => void;
  /** Shows the page as it would be published, or takes it away. */
  readonly onPreview: () => void;
}

/** What an export writes, one or several at once: the house's usual ones first, all others behind a button. */
export function TargetChoice({ targets, favourites, onChange, onPreview }: TargetChoiceProps) {
  const id = useId();
  const [all, setAll] = useState(false);
  const usual = usualTargets({ targets: favourites });
  const isUsual = (each: TargetId): boolean => usual.includes(each);
  // What is chosen is in sight, wherever it stands.
  const others = TARGET_IDS.filter((each) => !isUsual(each) && (all || targets.includes(each)));
  const change = (target: TargetId, { target: { checked } }: ChangeEvent<HTMLInputElement>) =>
    onChange(TARGET_IDS.filter((each) => (each === target ? checked : targets.includes(each))));
  const rows = (shown: readonly TargetId[]) => (
    <div className={styles.targets}>
      {shown.map((each) => (
        <div key={each} className={styles.target}>
          <label>
            <input
              type="checkbox"
              checked={targets.includes(each)}
              aria-describedby={`${id}-${each}`}
              onChange={(event) => change(each, event)}
            />
            <span>{TARGET_NAMES[each].name}</span>
            <em>{TARGET_NAMES[each].ending}</em>
          </label>
          <small id={`${id}-${each}`} className={all ? undefined : 'visually-hidden'}>
            {TARGET_NAMES[each].purpose}
          </small>
        </div>
      ))}
    </div>
  );
  return (
    <fieldset className={styles.choice} aria-describedby={`${id}-words`}>
      <legend>Targets</legend>
      <div>
        {rows(TARGET_IDS.filter(isUsual))}
        {others.length > 0 && (
          <>
            <h3 className={styles.more}>More</h3>
            {rows(others)}
          </>
        )}
      </div>
      <div className={styles.words}>
        <p id={`${id}-words`}>{wordsOf(targets)}</p>
        <Button kind="link" size="small" onClick={onPreview}>
          Preview
        </Button>
        <Button kind="link" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${TARGET_IDS.length}`}
        </Button>
      </div>
    </fieldset>
  );
}

function wordsOf(targets: readonly TargetId[]): string {
  const [only] = targets;
  if (only === undefined) return 'Choose what the story goes out as.';
  return targets.length === 1
    ? `${TARGET_NAMES[only].purpose}.`
    : `${targets.length} chosen: they go out together, into one folder.`;
}
