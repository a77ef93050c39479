import { useId } from 'react';
import type { Target } from './publishing';
import styles from './target-choice.module.css';

const TARGETS: readonly {
  readonly value: Target;
  readonly label: string;
  readonly words: string;
}[] = [
  { value: 'page', label: 'Web page', words: 'A whole page with its photos beside it' },
  { value: 'fragment', label: 'Fragment', words: 'The article alone, for a CMS' },
];

export interface TargetChoiceProps {
  readonly target: Target;
  readonly onChange: (target: Target) => void;
}

/** What an export writes. */
export function TargetChoice({ target, onChange }: TargetChoiceProps) {
  const id = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>Target</legend>
      {TARGETS.map(({ value, label, words }) => (
        <label key={value} className={styles.target}>
          <input
            type="radio"
            name={id}
            checked={value === target}
            onChange={() => onChange(value)}
          />
          <span>
            <b>{label}</b>
            {words}
          </span>
          <em>.html</em>
        </label>
      ))}
    </fieldset>
  );
}
