import { memo } from 'react';
import {
  fixedChecks,
  ownChecks,
  withLevel,
  type OwnCheck,
} from '@shared/export/preflight/own-levels';
import { preflightLevel, type PreflightLevel } from '@shared/house-style/preflight-levels';
import { Button } from '../../../ui/button';
import { Choice } from '../choice';
import { useManager, type Manager } from '../manager-context';
import pane from '../pane.module.css';
import { Part } from '../part';
import { BUILT_IN_WORDS, GROUPS, LEVEL_WORDS } from './level-words';
import styles from './publishing.module.css';

const CHECKS = ownChecks();
const LEVELS = preflightLevel.options.map((value) => ({ value, label: LEVEL_WORDS[value] }));

/** What each check of the preflight does before a story goes out: as built in, or as the house has it. */
export function LevelsPart() {
  const { style, readOnly, change } = useManager();
  const own = CHECKS.filter(({ id }) => style.preflight[id] !== undefined).length;
  const setAll = (): void => change((now) => ({ ...now, preflight: {} }), 'levels all');
  return (
    <Part
      title="Checks before a story goes out"
      aside={
        own > 0 && !readOnly ? (
          <Button kind="link" size="small" onClick={setAll}>
            {`All as built in (${own} set)`}
          </Button>
        ) : (
          `${own} of ${CHECKS.length} set by the house`
        )
      }
    >
      {GROUPS.map(([heading, subjects]) => (
        <section key={heading} className={styles.levels} aria-label={heading}>
          <h4>{heading}</h4>
          <div className={pane.fields}>
            {CHECKS.filter(({ of }) => subjects.includes(of)).map((check) => (
              <LevelChoice
                key={check.id}
                check={check}
                level={style.preflight[check.id] ?? 'built-in'}
                readOnly={readOnly}
                change={change}
              />
            ))}
          </div>
        </section>
      ))}
      <p className={styles.fixed}>
        Always block: {fixedWords()}. Whether a lead photo is required stands under “Field limits”.
      </p>
    </Part>
  );
}

/** "The story has a headline" as a part of a list. */
function fixedWords(): string {
  return fixedChecks()
    .filter(({ id }) => id !== 'lead-photo')
    .map(({ title }) => `“${title}”`)
    .join(', ');
}

interface LevelChoiceProps {
  readonly check: OwnCheck;
  readonly level: PreflightLevel | 'built-in';
  readonly readOnly: boolean;
  readonly change: Manager['change'];
}

/** There are dozens of them: a key typed elsewhere on the page draws none anew. */
const LevelChoice = memo(function LevelChoice({
  check,
  level,
  readOnly,
  change,
}: LevelChoiceProps) {
  return (
    <Choice
      label={check.title}
      options={[{ value: 'built-in', label: BUILT_IN_WORDS[check.builtIn] }, ...LEVELS]}
      value={level}
      readOnly={readOnly}
      onChange={(next) =>
        change(
          (now) => ({
            ...now,
            preflight: withLevel(now.preflight, check.id, next === 'built-in' ? null : next),
          }),
          `level ${check.id}`,
        )
      }
    />
  );
});
