import { useState } from 'react';
import { TextField } from '../../ui/text-field';

export interface NumberFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly aside?: string;
  readonly help?: string;
  readonly suffix: string;
  readonly value: number | null;
  readonly readOnly: boolean;
  readonly fault?: string | null;
  /** Null when the field is empty. */
  readonly onChange: (value: number | null) => void;
}

/** A count that may be left empty. What is no number is said in place and changes nothing. */
export function NumberField({ value, onChange, fault, ...rest }: NumberFieldProps) {
  const [typed, setTyped] = useState<{ readonly words: string; readonly of: number | null } | null>(
    null,
  );
  const isTyping = typed !== null && typed.of === value;
  const words = isTyping ? typed.words : value === null ? '' : String(value);
  const read = readCount(words);
  return (
    <TextField
      {...rest}
      value={words}
      inputMode="numeric"
      fault={read === undefined ? 'Type a whole number, as 70.' : fault}
      onChange={(next) => {
        const count = readCount(next);
        setTyped({ words: next, of: count === undefined ? value : count });
        if (count !== undefined) onChange(count);
      }}
    />
  );
}

function readCount(words: string): number | null | undefined {
  const text = words.trim();
  if (text === '') return null;
  return /^\d{1,6}$/u.test(text) ? Number(text) : undefined;
}
