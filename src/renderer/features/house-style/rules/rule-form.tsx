import { fixTier, ruleGroup, type RuleCard } from '@shared/house-style/rulebook/rule-card';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import type { YamlGroup } from '@shared/house-style/yaml-words';
import { TextArea, TextField } from '../../../ui/text-field';
import { Choice } from '../choice';
import { useManager } from '../manager-context';
import pane from '../pane.module.css';
import { changeCard, changeYaml, withSetting } from './rule-source';
import { FIX_WORDS, GROUP_WORDS, QUOTES_WORDS, levelWords } from './rule-words';
import { RuleWordsFields } from './rule-words-fields';
import { SCOPES, scopeOf } from './rule-scopes';

export interface RuleFormProps {
  readonly rule: DeskRule;
  /** What the rule's text says. */
  readonly settings: YamlGroup;
  readonly readOnly: boolean;
}

const QUOTES = ['check', 'skip', 'only'] as const;
const LEVELS = ['error', 'warning', 'suggestion'] as const;

/** A rule as a form: what the desk knows of it, then what it looks for. */
export function RuleForm({ rule, settings, readOnly }: RuleFormProps) {
  const { changeRules } = useManager();
  const { card, name } = rule;
  const setCard = (patch: Partial<RuleCard>): void => {
    changeRules(changeCard(rule, patch), `card ${name} ${Object.keys(patch).join()}`);
  };
  const set = (key: string, value: unknown): void => {
    changeRules(
      changeYaml(rule, (yaml) => withSetting(yaml, key, value)),
      `rule ${name} ${key}`,
    );
  };
  const text = (key: string): string => (typeof settings[key] === 'string' ? settings[key] : '');
  const scope = scopeOf(settings['scope']);
  return (
    <div className={pane.fields}>
      <TextField
        label="Name"
        value={card.title}
        readOnly={readOnly}
        onChange={(title) => {
          if (title !== '') setCard({ title });
        }}
      />
      <Choice
        label="Group"
        options={ruleGroup.options.map((value) => ({ value, label: GROUP_WORDS[value] }))}
        value={card.group}
        readOnly={readOnly}
        onChange={(group) => setCard({ group })}
      />
      <TextArea
        className={pane.wide}
        label="Why the desk has it"
        rows={2}
        value={card.reason}
        readOnly={readOnly}
        onChange={(reason) => setCard({ reason })}
      />
      <TextField
        label="Wrong, as an example"
        value={card.bad}
        readOnly={readOnly}
        onChange={(bad) => setCard({ bad })}
      />
      <TextField
        label="Right"
        value={card.good}
        readOnly={readOnly}
        onChange={(good) => setCard({ good })}
      />
      <RuleWordsFields rule={rule} settings={settings} readOnly={readOnly} set={set} />
      <TextField
        className={pane.wide}
        label="Message"
        help="%s is the place; with a replacement, the replacement comes first and the place second."
        value={text('message')}
        readOnly={readOnly}
        onChange={(message) => set('message', message)}
      />
      <Choice
        label="Looks at"
        options={
          SCOPES.some(({ value }) => value === scope)
            ? SCOPES
            : [...SCOPES, { value: scope, label: scope }]
        }
        value={scope}
        readOnly={readOnly}
        onChange={(value) => set('scope', value === 'text' ? undefined : value)}
      />
      <Choice
        label="Level of its own"
        options={LEVELS.map((value) => ({ value, label: levelWords(value) }))}
        value={LEVELS.find((level) => level === settings['level']) ?? 'warning'}
        readOnly={readOnly}
        onChange={(level) => set('level', level)}
      />
      <Choice
        label="Quoted speech"
        options={QUOTES.map((value) => ({ value, label: QUOTES_WORDS[value] }))}
        value={card.quotes}
        readOnly={readOnly}
        onChange={(quotes) => setCard({ quotes })}
      />
      <Choice
        label="Fix"
        options={fixTier.options.map((value) => ({ value, label: FIX_WORDS[value] }))}
        value={card.fix}
        readOnly={readOnly}
        onChange={(fix) => setCard({ fix })}
      />
    </div>
  );
}
