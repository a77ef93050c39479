import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import { isGroup, type YamlGroup } from '@shared/house-style/yaml-words';
import { Checkbox } from '../../../ui/checkbox';
import { TextField } from '../../../ui/text-field';
import { NumberField } from '../number-field';
import { LineList } from '../pages/line-list';
import { PairList, type Pair } from '../pages/pair-list';
import pane from '../pane.module.css';
import styles from './rule-pane.module.css';
import { RULE_KIND_WORDS } from './rule-words';
import { useLoose } from './use-loose';

export interface RuleWordsFieldsProps {
  readonly rule: DeskRule;
  readonly settings: YamlGroup;
  readonly readOnly: boolean;
  readonly set: (key: string, value: unknown) => void;
}

/** What the rule looks for. Kinds that a form cannot say well are written as YAML. */
export function RuleWordsFields({ rule, settings, readOnly, set }: RuleWordsFieldsProps) {
  const part = { settings, readOnly, set };
  switch (settings['extends']) {
    case 'existence':
      return (
        <div className={pane.wide}>
          <Words {...part} name="tokens" label="Looks for" one="word" />
          <WordSwitches {...part} />
        </div>
      );
    case 'substitution':
      return (
        <div className={pane.wide}>
          <Swaps {...part} />
          <WordSwitches {...part} />
        </div>
      );
    case 'occurrence':
      return <Occurrence {...part} />;
    default:
      return (
        <p className={`${pane.wide} ${pane.quiet}`}>
          {`${rule.kind === null ? 'This kind' : RULE_KIND_WORDS[rule.kind]}: what it looks for is written as YAML.`}
        </p>
      );
  }
}

type Part = Omit<RuleWordsFieldsProps, 'rule'>;

function Words({
  settings,
  readOnly,
  set,
  name,
  label,
  one,
}: Part & { readonly name: string; readonly label: string; readonly one: string }) {
  const [lines, setLines] = useLoose<readonly string[]>(listAt(settings, name), said, (words) =>
    set(name, words.length === 0 ? undefined : words),
  );
  return (
    <LineList
      label={label}
      one={one}
      help="Each line is a pattern of letters; a point, a bracket or a star means itself after a backslash."
      lines={lines}
      readOnly={readOnly}
      onChange={setLines}
    />
  );
}

function Swaps({ settings, readOnly, set }: Part) {
  const swap = isGroup(settings['swap']) ? settings['swap'] : {};
  const [pairs, setPairs] = useLoose<readonly Pair[]>(
    Object.entries(swap).map(([from, to]): Pair => [from, String(to)]),
    (typed) => [...new Map(typed.filter(([from]) => from.trim() !== '')).entries()],
    (typed) => set('swap', Object.fromEntries(typed)),
  );
  return (
    <div className={styles.set}>
      <span className={styles.legend}>Replaces</span>
      <PairList
        one="replacement"
        heads={['Do not write', 'Write']}
        pairs={pairs}
        readOnly={readOnly}
        fault={null}
        onChange={setPairs}
      />
    </div>
  );
}

function WordSwitches(part: Part) {
  const { settings, readOnly, set } = part;
  return (
    <>
      <div className={styles.checks}>
        <Checkbox
          checked={settings['ignorecase'] === true}
          disabled={readOnly}
          onChange={(checked) => set('ignorecase', checked ? true : undefined)}
        >
          Capitals make no difference
        </Checkbox>
        <Checkbox
          checked={settings['nonword'] === true}
          disabled={readOnly}
          onChange={(checked) => set('nonword', checked ? true : undefined)}
        >
          Also within words
        </Checkbox>
      </div>
      <Words {...part} name="exceptions" label="Except" one="exception" />
    </>
  );
}

function Occurrence({ settings, readOnly, set }: Part) {
  const number = (key: string): number | null =>
    typeof settings[key] === 'number' ? settings[key] : null;
  return (
    <>
      <TextField
        className={pane.wide}
        label="Counts"
        aside="A pattern"
        value={typeof settings['token'] === 'string' ? settings['token'] : ''}
        readOnly={readOnly}
        onChange={(token) => set('token', token)}
      />
      <NumberField
        label="At least"
        suffix="times"
        value={number('min')}
        readOnly={readOnly}
        onChange={(count) => set('min', count ?? undefined)}
      />
      <NumberField
        label="At most"
        suffix="times"
        value={number('max')}
        readOnly={readOnly}
        onChange={(count) => set('max', count ?? undefined)}
      />
    </>
  );
}

function listAt(settings: YamlGroup, key: string): readonly string[] {
  const list = settings[key];
  if (Array.isArray(list)) return list.map(String);
  return typeof list === 'string' ? [list] : [];
}

function said(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.trim() !== '');
}
