import { useState } from 'react';
import { clearLevel, setLevel } from '@shared/house-style/rulebook/edit-rules';
import type { LevelChange, RuleLevel } from '@shared/house-style/rulebook/rule-settings';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import { Button } from '../../../ui/button';
import { TextArea, TextField } from '../../../ui/text-field';
import { useManager } from '../manager-context';
import pane from '../pane.module.css';
import { Part } from '../part';
import { LevelSwitch } from './level-switch';
import styles from './rule-pane.module.css';
import { setLevelOf } from './rule-rows';
import { levelWords } from './rule-words';

export interface LevelPartProps {
  readonly rule: DeskRule;
  readonly today: string;
  readonly onLevel: (rule: DeskRule, level: RuleLevel) => void;
}

/** What the rule counts as in this house; where that is not what it ships with, why, by whom and how long. */
export function LevelPart({ rule, today, onLevel }: LevelPartProps) {
  const { style, readOnly, changeRules } = useManager();
  const { levels } = style.rules;
  const { name } = rule;
  const change = Object.hasOwn(levels, name) ? levels[name] : undefined;
  const shipped = rule.shipped ?? 'off';
  const set = (patch: Partial<LevelChange>): void => {
    if (change === undefined) return;
    const key = `level ${name} ${Object.keys(patch).join()}`;
    changeRules((files) => setLevel(files, name, { ...change, ...patch }, shipped), key);
  };
  return (
    <Part title="Level" aside={change === undefined ? 'As shipped' : 'Changed by the house'}>
      <div className={styles.level}>
        <LevelSwitch
          wide
          label={`Level: ${rule.card.title}`}
          value={setLevelOf(rule, levels, today)}
          shipped={shipped}
          readOnly={readOnly}
          onChange={(level) => onLevel(rule, level)}
        />
        {change !== undefined && (
          <>
            <p>{`Shipped as ${levelWords(shipped)}.`}</p>
            {!readOnly && (
              <Button
                kind="link"
                onClick={() => changeRules((files) => clearLevel(files, name), `clear ${name}`)}
              >
                Use that again
              </Button>
            )}
          </>
        )}
      </div>
      {change !== undefined && (
        <div className={pane.fields}>
          <TextArea
            className={pane.wide}
            label="Why the house has it so"
            rows={2}
            value={change.reason}
            readOnly={readOnly}
            onChange={(reason) => set({ reason })}
          />
          <TextField
            label="Decided by"
            aside={change.on ?? undefined}
            value={change.by}
            readOnly={readOnly}
            onChange={(by) => set({ by })}
          />
          <LastDay
            value={change.until}
            today={today}
            readOnly={readOnly}
            onChange={(until) => set({ until })}
          />
        </div>
      )}
    </Part>
  );
}

interface LastDayProps {
  readonly value: string | null;
  readonly today: string;
  readonly readOnly: boolean;
  readonly onChange: (day: string | null) => void;
}

/** A day, or none for ever. What is no day is said and changes nothing. */
function LastDay({ value, today, readOnly, onChange }: LastDayProps) {
  const [typed, setTyped] = useState<{ readonly words: string; readonly of: string | null } | null>(
    null,
  );
  const words = typed !== null && typed.of === value ? typed.words : (value ?? '');
  const read = readLastDay(words);
  return (
    <TextField
      label="Last day"
      aside="Empty: for ever"
      placeholder="2026-12-31"
      value={words}
      readOnly={readOnly}
      fault={read === undefined ? 'Type a day as 2026-12-31.' : null}
      help={value !== null && value < today ? 'That day has passed: the level is as shipped.' : ''}
      onChange={(next) => {
        const day = readLastDay(next);
        setTyped({ words: next, of: day === undefined ? value : day });
        if (day !== undefined) onChange(day);
      }}
    />
  );
}

function readLastDay(words: string): string | null | undefined {
  const text = words.trim();
  if (text === '') return null;
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined;
}
