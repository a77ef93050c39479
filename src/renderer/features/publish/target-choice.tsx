import { useId, useState } from 'react';
import { TARGET_NAMES } from '@shared/export/targets/target-names';
import { TARGET_IDS, type TargetId } from '@shared/house-style/target-ids';
import { Button } from '../../ui/button';
import styles from './target-choice.module.css';

/** Offered first where the house style has no favourites of its own. */
const USUAL: readonly TargetId[] = ['page', 'fragment', 'wordpress', 'ninjs', 'docx', 'markdown'];

export interface TargetChoiceProps {
  readonly target: TargetId;
  /** Ids that the house style offers first; unknown ones are passed over. */
  readonly favourites: readonly string[];
  readonly onChange: (target: TargetId) => void;
  /** Shows the page as it would be published, or takes it away. */
  readonly onPreview: () => void;
}

/** What an export writes: the house's favourites first, all others behind a button. */
export function TargetChoice({ target, favourites, onChange, onPreview }: TargetChoiceProps) {
  const id = useId();
  const [all, setAll] = useState(false);
  const own = TARGET_IDS.filter((each) => favourites.includes(each));
  const first = own.length === 0 ? USUAL : own;
  const shown = TARGET_IDS.filter((each) => all || first.includes(each) || each === target);
  return (
    <fieldset className={styles.choice} aria-describedby={`${id}-words`}>
      <legend>Target</legend>
      <div className={styles.targets}>
        {shown.map((each) => (
          <label key={each} className={styles.target} title={TARGET_NAMES[each].purpose}>
            <input
              type="radio"
              name={id}
              checked={each === target}
              onChange={() => onChange(each)}
            />
            <span>{TARGET_NAMES[each].name}</span>
            <em>{TARGET_NAMES[each].ending}</em>
          </label>
        ))}
      </div>
      <div className={styles.words}>
        <p id={`${id}-words`}>{TARGET_NAMES[target].purpose}.</p>
        <Button kind="link" size="small" onClick={onPreview}>
          Preview
        </Button>
        {(all || shown.length < TARGET_IDS.length) && (
          <Button kind="link" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${TARGET_IDS.length}`}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
