import { useCallback, useMemo, useState } from 'react';
import { dayIn } from '@shared/house-style/day-in';
import { setLevel } from '@shared/house-style/rulebook/edit-rules';
import type { RuleLevel } from '@shared/house-style/rulebook/rule-settings';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import { useAnswer } from '../../../desk/use-answer';
import { useManager } from '../manager-context';
import pane from '../pane.module.css';
import { addRule, freeRuleName, type Hand } from './new-rule';
import { NewRuleDialog } from './new-rule-dialog';
import { RuleList } from './rule-list';
import { RulePane } from './rule-pane';
import styles from './rules-page.module.css';
import { RulesOverview } from './rules-overview';
import { makeSamples } from './sample-part';

export interface RulesPageProps {
  /** The rule whose pane is open. */
  readonly name: string | null;
  readonly onRule: (name: string | null) => void;
}

/** The rules desk: all rules in a column, the one that is open beside it. */
export function RulesPage({ name, onRule }: RulesPageProps) {
  const { style, rulebook, changeRules } = useManager();
  const [asking, setAsking] = useState(false);
  const [samples] = useState(makeSamples);
  const { timeZone } = style;
  const today = useMemo(() => dayIn(new Date(), timeZone), [timeZone]);
  const hand = useHand(today);
  const { levels } = style.rules;
  const onLevel = useCallback(
    (rule: DeskRule, level: RuleLevel) => {
      const { reason = '', until = null } = levels[rule.name] ?? {};
      changeRules(
        (files) =>
          setLevel(files, rule.name, { level, reason, until, ...hand }, rule.shipped ?? 'off'),
        `level ${rule.name} ${level}`,
      );
    },
    [changeRules, levels, hand],
  );
  if (rulebook === null)
    return (
      <div className={pane.pane}>
        <p className={styles.waiting} role="status">
          Reading the rules…
        </p>
      </div>
    );
  const rule = rulebook.rules.find((each) => each.name === name);
  return (
    <div className={styles.page}>
      {rule === undefined ? (
        <RulesOverview missing={name} today={today} />
      ) : (
        <RulePane
          key={rule.name}
          rule={rule}
          today={today}
          hand={hand}
          samples={samples}
          onLevel={onLevel}
          onRule={onRule}
        />
      )}
      <RuleList
        rules={rulebook.rules}
        today={today}
        openName={rule?.name ?? null}
        onOpen={onRule}
        onLevel={onLevel}
        onNew={() => setAsking(true)}
      />
      {asking && (
        <NewRuleDialog
          onClose={() => setAsking(false)}
          onMake={(made) => {
            const free = freeRuleName(made.title, rulebook.rules);
            if (!changeRules(addRule(free, made, hand), `new ${free}`)) return;
            setAsking(false);
            onRule(free);
          }}
        />
      )}
    </div>
  );
}

/** Who changes rules here, and the day: both stand beside what is changed. */
function useHand(on: string): Hand {
  const settings = useAnswer('settings:read', {});
  const { name = '', initials = '' } = settings?.ok === true ? settings.value : {};
  return useMemo(() => ({ by: name === '' ? initials : name, on }), [name, initials, on]);
}
