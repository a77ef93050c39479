import { Checkbox } from '../../../ui/checkbox';
import { classNames } from '../../../ui/class-names';
import field from '../../../ui/field.module.css';
import pane from '../pane.module.css';
import styles from './publishing.module.css';

export interface CheckGroupProps<V extends string | number> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly help?: string;
  readonly fault?: string | null;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly chosen: readonly V[];
  readonly readOnly: boolean;
  /** In the order of the options. */
  readonly onChange: (chosen: readonly V[]) => void;
}

/** Any number of a few things. */
export function CheckGroup<V extends string | number>({
  label,
  labelHidden = false,
  help,
  fault = null,
  options,
  chosen,
  readOnly,
  onChange,
}: CheckGroupProps<V>) {
  const values = options.map(({ value }) => value);
  return (
    <fieldset className={classNames(pane.wide, styles.group)}>
      <legend className={labelHidden ? 'visually-hidden' : field.label}>{label}</legend>
      <div className={styles.checks}>
        {options.map(({ value, label: words }) => (
          <Checkbox
            key={value}
            checked={chosen.includes(value)}
            disabled={readOnly}
            onChange={(goes) =>
              onChange(values.filter((each) => (each === value ? goes : chosen.includes(each))))
            }
          >
            {words}
          </Checkbox>
        ))}
      </div>
      {fault === null ? (
        help !== undefined && <p className={field.help}>{help}</p>
      ) : (
        <p className={field.fault} role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
