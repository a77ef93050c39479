import { useState } from 'react';
import { removeOwnRule } from '@shared/house-style/rulebook/edit-own-rules';
import { clearLevel } from '@shared/house-style/rulebook/edit-rules';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import { Button } from '../../../ui/button';
import { Question } from '../../../ui/question';
import { useManager } from '../manager-context';
import { MakeLiveDialog } from './make-live-dialog';
import { copyRule, freeRuleName, takeOverRule, type Hand } from './new-rule';
import styles from './rule-pane.module.css';
import { changeCard, type RuleTexts } from './rule-source';

export interface RuleActionsProps {
  readonly rule: DeskRule;
  /** null: the rule has no text of its own. */
  readonly texts: RuleTexts | null;
  readonly hand: Hand;
  readonly onRule: (name: string | null) => void;
}

/** What can be done with a rule as a whole. */
export function RuleActions({ rule, texts, hand, onRule }: RuleActionsProps) {
  const { readOnly, rulebook, changeRules } = useManager();
  const [asking, setAsking] = useState<'live' | 'remove' | null>(null);
  const { name, card } = rule;
  if (readOnly || texts === null) return null;
  const duplicate = (): void => {
    const copy = freeRuleName(`${card.title} copy`, rulebook?.rules ?? []);
    if (changeRules(copyRule(rule, texts, copy, hand), `copy ${copy}`)) onRule(copy);
  };
  const remove = (): void => {
    setAsking(null);
    const gone = changeRules((files) => {
      const removed = removeOwnRule(files, name);
      return removed.ok && !texts.shipped ? clearLevel(removed.value, name) : removed;
    }, `remove ${name}`);
    if (gone && !texts.shipped) onRule(null);
  };
  return (
    <div className={styles.actions}>
      {texts.own && card.state === 'draft' && (
        <Button kind="primary" onClick={() => setAsking('live')}>
          Make live…
        </Button>
      )}
      {!texts.own && (
        <Button onClick={() => changeRules(takeOverRule(rule, texts), `take over ${name}`)}>
          Change for this house
        </Button>
      )}
      <Button onClick={duplicate}>Duplicate</Button>
      {texts.own && (
        <Button onClick={() => setAsking('remove')}>
          {texts.shipped ? 'Use the one that ships…' : 'Remove…'}
        </Button>
      )}
      {asking === 'live' && (
        <MakeLiveDialog
          rule={rule}
          onClose={() => setAsking(null)}
          onMake={(reason) => {
            const event = { ...hand, what: 'made live', reason };
            const history = [...card.history, event];
            changeRules(changeCard(rule, { state: 'live', history }), `live ${name}`);
            setAsking(null);
          }}
        />
      )}
      <Question
        open={asking === 'remove'}
        title={texts.shipped ? 'Use the rule that ships again?' : `Remove ${card.title}?`}
        words={
          texts.shipped
            ? 'The house’s form of it goes when you save.'
            : 'The rule goes when you save. Stories are as they were.'
        }
        yes={texts.shipped ? 'Use it' : 'Remove'}
        no="Keep"
        onNo={() => setAsking(null)}
        onYes={remove}
      />
    </div>
  );
}
