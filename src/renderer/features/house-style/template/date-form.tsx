import { printDateIn } from '@shared/house-style/print-forms';
import { TextField } from '../../../ui/text-field';
import { printed } from '../pages/printed';
import { useManager } from '../manager-context';

export interface DateFormProps {
  readonly form: string | undefined;
  readonly fault: string | null;
  readonly readOnly: boolean;
  readonly onChange: (form: string | undefined) => void;
}

/** How a date stands in this slot, where it is not the house style's way. */
export function DateForm({ form, fault, readOnly, onChange }: DateFormProps) {
  const { style } = useManager();
  const pattern = form ?? style.formats.date;
  const example = printed(() => printDateIn(style, pattern, '2026-03-21'));
  return (
    <TextField
      label="Date form"
      aside="Optional"
      value={form ?? ''}
      placeholder={style.formats.date}
      readOnly={readOnly}
      fault={fault}
      help={example === null ? undefined : `Prints ${example}`}
      onChange={(next) => onChange(next === '' ? undefined : next)}
    />
  );
}
