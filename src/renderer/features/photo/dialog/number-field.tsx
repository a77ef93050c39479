import { useState, type KeyboardEvent } from 'react';
import { figure } from '../fact-words';
import styles from './crop-controls.module.css';

export interface NumberFieldProps {
  /** The letter that stands before it. */
  readonly letter: string;
  readonly label: string;
  /** In whole pixels. */
  readonly value: number;
  readonly onCommit: (value: number) => void;
}

/** A number of pixels. It holds on Enter or when the field is left; ↑ and ↓ step by one, with Shift by ten. */
export function NumberField({ letter, label, value, onCommit }: NumberFieldProps) {
  const [words, setWords] = useState<string | null>(null);
  const commit = (): void => {
    const number = words === null ? null : readNumber(words);
    if (number !== null && number !== value) onCommit(number);
    setWords(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape' && words !== null) {
      event.stopPropagation();
      setWords(null);
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      const step = (event.shiftKey ? 10 : 1) * (event.key === 'ArrowUp' ? 1 : -1);
      setWords(null);
      onCommit(Math.max(0, value + step));
    }
  };
  return (
    <label className={styles.number}>
      {letter}
      <input
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        value={words ?? figure(value)}
        onChange={(event) => setWords(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}

/** "4,925" or "4925" as a number; null for anything else. */
function readNumber(words: string): number | null {
  const digits = words.replace(/[\s,.]/gu, '');
  return /^\d{1,6}$/u.test(digits) ? Number(digits) : null;
}
