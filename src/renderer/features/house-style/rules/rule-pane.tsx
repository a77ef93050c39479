import { useMemo } from 'react';
import type { RuleLevel } from '@shared/house-style/rulebook/rule-settings';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import { FaultList } from '../files/fault-list';
import { useManager } from '../manager-context';
import pane from '../pane.module.css';
import { Part } from '../part';
import { ArchivePart } from './archive-part';
import { HistoryPart } from './history-part';
import { LevelPart } from './level-part';
import type { Hand } from './new-rule';
import { RuleActions } from './rule-actions';
import styles from './rule-pane.module.css';
import { RulePart } from './rule-part';
import { textsOf } from './rule-source';
import { originWords, RULE_KIND_WORDS } from './rule-words';
import { SamplePart, type Samples } from './sample-part';

export interface RulePaneProps {
  readonly rule: DeskRule;
  readonly today: string;
  readonly hand: Hand;
  readonly samples: Samples;
  readonly onLevel: (rule: DeskRule, level: RuleLevel) => void;
  readonly onRule: (name: string | null) => void;
}

/** One rule: what it counts as and why, its words, and how it does on copy. */
export function RulePane({ rule, today, hand, samples, onLevel, onRule }: RulePaneProps) {
  const { style, pack } = useManager();
  const { card, problems, kind } = rule;
  const texts = useMemo(() => textsOf(rule, style.ruleFiles, pack), [rule, style.ruleFiles, pack]);
  return (
    <div className={pane.pane}>
      <article className={pane.sheet} aria-label={`Rule: ${card.title}`}>
        <header className={pane.head}>
          <h2>{card.title}</h2>
          <p className={styles.facts}>
            <code>{rule.name}</code>
            <span>{kind === null ? 'Can’t run' : RULE_KIND_WORDS[kind]}</span>
            <span>{originWords(rule, texts?.shipped ?? false)}</span>
            {card.state === 'draft' && <b>Draft: runs on no story</b>}
            {card.until !== null && <span>{`Holds until ${card.until}`}</span>}
          </p>
          <RuleActions rule={rule} texts={texts} hand={hand} onRule={onRule} />
        </header>
        {problems.length > 0 && (
          <Part title="Faults" aside={String(problems.length)}>
            <FaultList problems={problems} />
          </Part>
        )}
        {kind !== null && <LevelPart rule={rule} today={today} onLevel={onLevel} />}
        {texts === null ? (
          <Part title="The rule">
            {card.reason !== '' && <p className={styles.reason}>{card.reason}</p>}
            <p className={pane.quiet}>
              {rule.origin === 'lists'
                ? 'It is made from the house’s lists: change them, and it changes.'
                : 'It compares parts of the page and is a part of the program: its level can be changed, its words cannot.'}
            </p>
          </Part>
        ) : (
          <RulePart rule={rule} texts={texts} />
        )}
        {texts !== null && rule.rule !== null && (
          <SamplePart rule={rule} texts={texts} samples={samples} />
        )}
        {kind !== null && <ArchivePart rule={rule} />}
        {card.history.length > 0 && <HistoryPart history={card.history} />}
      </article>
    </div>
  );
}
