import { Select, type SelectProps } from '../../ui/select';
import { TextField } from '../../ui/text-field';

export interface ChoiceProps<V extends string> extends Omit<SelectProps<V>, 'disabled'> {
  readonly readOnly: boolean;
}

/** One of a list; where nothing can be edited, the one that was chosen, to be read. */
export function Choice<V extends string>({ readOnly, ...select }: ChoiceProps<V>) {
  if (!readOnly) return <Select {...select} />;
  const { label, labelHidden, aside, className, options, value } = select;
  return (
    <TextField
      label={label}
      labelHidden={labelHidden}
      aside={aside}
      className={className}
      value={options.find((option) => option.value === value)?.label ?? value}
      readOnly
      onChange={() => undefined}
    />
  );
}
