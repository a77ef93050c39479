import { ArrowRight } from 'lucide-react';
import type { LevelChange, RuleLevel } from '@shared/house-style/rulebook/rule-settings';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import { classNames } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { LevelMark } from '../../../ui/level-mark';
import { LevelSwitch } from './level-switch';
import styles from './rule-list.module.css';
import { levelWords } from './rule-words';

export interface RuleRowViewProps {
  readonly rule: DeskRule;
  readonly level: RuleLevel;
  readonly change: LevelChange | null;
  readonly open: boolean;
  /** Tab stops at this row; arrows lead to the others. */
  readonly current: boolean;
  readonly readOnly: boolean;
  readonly onOpen: () => void;
  readonly onLevel: (level: RuleLevel) => void;
}

/** One rule of the list: what it is called, what it makes of what, and its level. */
export function RuleRowView(props: RuleRowViewProps) {
  const { rule, level, change, open, current, readOnly } = props;
  const { card, kind, name } = rule;
  const isFaulty = kind === null;
  return (
    <div
      className={classNames(styles.row, open && styles.open)}
      data-rule={name}
      data-off={isFaulty || level === 'off' || card.state === 'draft'}
    >
      <button
        type="button"
        className={styles.name}
        aria-current={open ? 'true' : undefined}
        tabIndex={current ? 0 : -1}
        data-pane-entry={current ? '' : undefined}
        title={name}
        onClick={props.onOpen}
      >
        <span className={styles.title}>
          {card.title}
          {card.state === 'draft' && <em>Draft</em>}
        </span>
        <Example rule={rule} />
        {change !== null && <span className={styles.change}>{changeWords(rule, change)}</span>}
      </button>
      {isFaulty ? (
        <span className={styles.faulty}>
          <LevelMark level="error" />
          Can’t run
        </span>
      ) : (
        <LevelSwitch
          label={card.title}
          value={level}
          shipped={rule.shipped ?? 'off'}
          readOnly={readOnly}
          onChange={props.onLevel}
        />
      )}
    </div>
  );
}

/** What stands wrong and what is right, or else what the rule says. */
function Example({ rule }: { readonly rule: DeskRule }) {
  const { card, problems } = rule;
  if (rule.kind === null)
    return <span className={styles.where}>{problems[0]?.where ?? rule.file}</span>;
  if (card.bad === '' && card.good === '')
    return <span className={styles.example}>{rule.rule?.body.message ?? ''}</span>;
  return (
    <span className={styles.example}>
      {card.bad !== '' && <s>{card.bad}</s>}
      {card.bad !== '' && card.good !== '' && <Icon of={ArrowRight} size={12} />}
      {card.good !== '' && <b>{card.good}</b>}
    </span>
  );
}

function changeWords({ shipped }: DeskRule, { reason, until }: LevelChange): string {
  return [
    `Shipped as ${levelWords(shipped)}`,
    ...(reason === '' ? [] : [reason]),
    ...(until === null ? [] : [`until ${until}`]),
  ].join(' · ');
}
