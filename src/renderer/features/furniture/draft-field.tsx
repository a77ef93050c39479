import type { ReactNode } from 'react';
import { TextField } from '../../ui/text-field';
import { useDraft, type DraftOptions } from '../../desk/drafts/use-draft';

export interface DraftFieldProps<T> extends DraftOptions<T> {
  readonly label: string;
  readonly help?: string | undefined;
  readonly placeholder?: string;
  readonly suffix?: ReactNode;
  /** The place that a check names when it means this field. */
  readonly where?: string | undefined;
  readonly className?: string | undefined;
}

/** A line of text that stands for a value; what cannot be read stays as typed, with the reason. */
export function DraftField<T>({
  label,
  help,
  placeholder,
  suffix,
  where,
  className,
  ...options
}: DraftFieldProps<T>) {
  const draft = useDraft(options);
  return (
    <TextField
      className={className}
      label={label}
      help={help}
      fault={draft.fault}
      placeholder={placeholder}
      suffix={suffix}
      value={draft.words}
      onChange={draft.change}
      onBlur={draft.leave}
      data-where={where}
    />
  );
}
