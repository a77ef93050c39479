import { Minus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { RuleLevel } from '@shared/house-style/rulebook/rule-settings';
import { classNames } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { LevelMark } from '../../../ui/level-mark';
import styles from './level-switch.module.css';
import { levelWords } from './rule-words';

const LEVELS = ['error', 'warning', 'suggestion', 'off'] as const;
const KEYS: Readonly<Record<string, RuleLevel>> = {
  m: 'error',
  s: 'warning',
  c: 'suggestion',
  o: 'off',
};

export interface LevelSwitchProps {
  /** What it is the level of. */
  readonly label: string;
  readonly value: RuleLevel;
  /** The level that the rule has without the house's word: it is marked. */
  readonly shipped: RuleLevel;
  readonly readOnly: boolean;
  /** Words beside the marks. */
  readonly wide?: boolean;
  readonly onChange: (level: RuleLevel) => void;
}

/** Must, Should, Consider, Off: ← → or the first letter. */
export function LevelSwitch({
  label,
  value,
  shipped,
  readOnly,
  wide = false,
  onChange,
}: LevelSwitchProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = LEVELS.indexOf(value);
    const next =
      step === 0
        ? KEYS[event.key.toLowerCase()]
        : LEVELS[(at + step + LEVELS.length) % LEVELS.length];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (readOnly) return;
    onChange(next);
    event.currentTarget.querySelectorAll('button')[LEVELS.indexOf(next)]?.focus();
  };
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-disabled={readOnly ? true : undefined}
      className={classNames(styles.switch, wide && styles.wide)}
      onKeyDown={onKeyDown}
    >
      {LEVELS.map((level) => (
        <button
          key={level}
          type="button"
          role="radio"
          aria-checked={level === value}
          aria-label={`${levelWords(level)}${level === shipped && value !== shipped ? ', as shipped' : ''}`}
          title={level === shipped ? `${levelWords(level)}, as shipped` : levelWords(level)}
          tabIndex={level === value ? 0 : -1}
          data-shipped={level === shipped && value !== shipped}
          onClick={() => {
            if (!readOnly && level !== value) onChange(level);
          }}
        >
          {level === 'off' ? <Icon of={Minus} size={12} /> : <LevelMark level={level} />}
          {wide && <span>{levelWords(level)}</span>}
        </button>
      ))}
    </div>
  );
}
