import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { RuleLevel } from '@shared/house-style/rulebook/rule-settings';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import { Button } from '../../../ui/button';
import { LevelMark } from '../../../ui/level-mark';
import { SearchField } from '../../../ui/search-field';
import { SegmentedControl } from '../../../ui/segmented-control';
import { useManager } from '../manager-context';
import styles from './rule-list.module.css';
import { changeInForce, ruleRows, setLevelOf, type RuleFilter } from './rule-rows';
import { RuleRowView } from './rule-row-view';
import { GROUP_WORDS } from './rule-words';
import { VirtualLines, type VirtualLinesRef } from './virtual-lines';

const FILTERS = [
  { value: 'all', label: 'All' },
  { value: 'changed', label: 'Changed' },
  { value: 'off', label: 'Off' },
  { value: 'own', label: 'Own' },
  { value: 'faulty', label: 'Can’t run' },
] as const satisfies readonly { readonly value: RuleFilter; readonly label: string }[];

const HEIGHTS = { group: 36, rule: 47, changed: 63 } as const;

export interface RuleListProps {
  readonly rules: readonly DeskRule[];
  readonly today: string;
  readonly openName: string | null;
  readonly onOpen: (name: string) => void;
  readonly onLevel: (rule: DeskRule, level: RuleLevel) => void;
  readonly onNew: () => void;
}

/** Every rule of the house under the headings of the guide: found by words, switched where it stands. */
export function RuleList({ rules, today, openName, onOpen, onLevel, onNew }: RuleListProps) {
  const { style, readOnly } = useManager();
  const { levels } = style.rules;
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<RuleFilter>('all');
  const [moved, setMoved] = useState<string | null>(null);
  const lines = useRef<VirtualLinesRef>(null);
  const rows = useMemo(
    () => ruleRows(rules, { query, filter, levels }),
    [rules, query, filter, levels],
  );
  const names = useMemo(
    () => rows.map((row) => (row.kind === 'rule' ? row.rule.name : null)),
    [rows],
  );
  const wanted = moved ?? openName;
  const current = names.find((name) => name !== null && name === wanted) ?? firstOf(names);
  const goTo = (name: string | null | undefined, part: 'name' | 'level'): void => {
    if (name == null) return;
    setMoved(name);
    lines.current?.show(names.indexOf(name as `${string}.${string}`), part);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element))
      return;
    const own = event.target.closest('[data-rule]')?.getAttribute('data-rule');
    const step = ruleStep(event.key, names, own ?? null);
    if (step === undefined) return;
    event.preventDefault();
    goTo(step, event.target.getAttribute('role') === 'radio' ? 'level' : 'name');
  };
  return (
    <aside className={styles.list} aria-label="Rules" data-pane>
      <div className={styles.tools}>
        <SearchField
          className={styles.search}
          label="Search rules"
          placeholder={`Search ${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}`}
          value={query}
          onChange={setQuery}
          onEnterResults={() => goTo(firstOf(names), 'name')}
        />
        {!readOnly && <Button onClick={onNew}>New rule…</Button>}
      </div>
      <div className={styles.head}>
        <h3>Rules</h3>
        <LevelKey />
      </div>
      <div className={styles.filter}>
        <SegmentedControl
          label="Rules to show"
          segments={FILTERS}
          value={filter}
          onChange={setFilter}
        />
      </div>
      {rows.length === 0 && (
        <p className={styles.none} role="status">
          {emptyWords(query, filter)}
          {!readOnly && query.trim() !== '' && (
            <Button kind="link" onClick={onNew}>
              New rule…
            </Button>
          )}
        </p>
      )}
      <VirtualLines
        ref={lines}
        className={styles.rows}
        count={rows.length}
        heightOf={(index) => {
          const row = rows[index];
          if (row?.kind !== 'rule') return HEIGHTS.group;
          return changeInForce(row.rule, levels, today) === null ? HEIGHTS.rule : HEIGHTS.changed;
        }}
        keyOf={(index) => keyOfRow(rows[index])}
        onKeyDown={onKeyDown}
      >
        {(index) => {
          const row = rows[index];
          if (row === undefined) return null;
          if (row.kind === 'group')
            return (
              <h4 className={styles.group}>
                {GROUP_WORDS[row.group]}
                <em>{row.count}</em>
              </h4>
            );
          const { rule } = row;
          return (
            <RuleRowView
              rule={rule}
              level={setLevelOf(rule, levels, today)}
              change={changeInForce(rule, levels, today)}
              open={rule.name === openName}
              current={rule.name === current}
              readOnly={readOnly}
              onOpen={() => {
                setMoved(rule.name);
                onOpen(rule.name);
              }}
              onLevel={(level) => {
                setMoved(rule.name);
                onLevel(rule, level);
              }}
            />
          );
        }}
      </VirtualLines>
    </aside>
  );
}

type Names = readonly (DeskRule['name'] | null)[];

function firstOf(names: Names): DeskRule['name'] | null {
  return names.find((name) => name !== null) ?? null;
}

function keyOfRow(row: ReturnType<typeof ruleRows>[number] | undefined): string {
  if (row === undefined) return '';
  return row.kind === 'group' ? row.group : row.rule.name;
}

/** Where an arrow leads from a rule; undefined for keys that lead nowhere. */
function ruleStep(key: string, names: Names, from: string | null): string | null | undefined {
  const rules = names.filter((name) => name !== null);
  const at = rules.findIndex((name) => name === from);
  switch (key) {
    case 'ArrowDown':
      return rules[Math.min(at + 1, rules.length - 1)] ?? null;
    case 'ArrowUp':
      return rules[Math.max(at - 1, 0)] ?? null;
    case 'Home':
      return rules[0] ?? null;
    case 'End':
      return rules.at(-1) ?? null;
    default:
      return undefined;
  }
}

function emptyWords(query: string, filter: RuleFilter): string {
  if (query.trim() !== '') return `No rules match “${query.trim()}”.`;
  switch (filter) {
    case 'changed':
      return 'Every rule has the level that it ships with.';
    case 'off':
      return 'No rule is off.';
    case 'own':
      return 'The house has no rules of its own yet.';
    case 'faulty':
      return 'Every rule can run.';
    case 'all':
      return 'There are no rules.';
  }
}

/** What the marks of the switches mean. */
function LevelKey() {
  return (
    <span className={styles.key} aria-hidden="true">
      <i>
        <LevelMark level="error" />
        Must
      </i>
      <i>
        <LevelMark level="warning" />
        Should
      </i>
      <i>
        <LevelMark level="suggestion" />
        Consider
      </i>
      <i>Off</i>
    </span>
  );
}
