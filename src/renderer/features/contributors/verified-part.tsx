import {
  VERIFIED_PARTS,
  type ContributorFields,
  type VerifiedPart,
} from '@shared/register/contributor-fields';
import { partsToVerify, staleParts } from '@shared/register/last-checked';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { LevelMark } from '../../ui/level-mark';
import { Part } from '../../ui/part';
import { shownDay, staleWords } from './register-words';
import styles from './verified-part.module.css';

export interface VerifiedPartProps {
  readonly fields: ContributorFields;
  readonly today: string;
  readonly months: number;
  readonly onVerify: (parts: readonly VerifiedPart[]) => void;
}

const LABELS: Readonly<Record<VerifiedPart, string>> = {
  affiliation: 'Affiliation',
  bio: 'Bio',
  links: 'Links',
  disclosure: 'Disclosures',
};

/** When each part of the record was last checked; what is too old says so, and can be marked as checked. */
export function VerifiedView({ fields, today, months, onVerify }: VerifiedPartProps) {
  const stale = staleParts(fields, today, months);
  const says = partsToVerify(fields);
  return (
    <Part
      title="Last verified"
      aside={
        says.length > 0 && (
          <Button kind="text" onClick={() => onVerify(says)}>
            Check all
          </Button>
        )
      }
    >
      <ul className={styles.list}>
        {VERIFIED_PARTS.map((part) => {
          const day = fields.verified[part];
          const isStale = stale.includes(part);
          return (
            <li key={part} className={classNames(isStale && styles.stale)}>
              <span>{LABELS[part]}</span>
              <time>
                {isStale && <LevelMark level="warning" />}
                {says.includes(part) || day !== null ? whenOf(day, today) : 'None given'}
              </time>
              {isStale && (
                <p>
                  {staleWords(day, months)}{' '}
                  <button
                    type="button"
                    aria-label={`Mark ${LABELS[part].toLowerCase()} as checked`}
                    onClick={() => onVerify([part])}
                  >
                    Mark as checked
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function whenOf(day: string | null, today: string): string {
  if (day === null) return 'Never';
  return day === today ? 'Today' : shownDay(day);
}
