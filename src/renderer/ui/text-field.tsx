import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './field.module.css';

interface FieldFrame {
  readonly label: string;
  /** Words at the right of the label: "Optional", "Not published". */
  readonly aside?: ReactNode;
  readonly help?: ReactNode;
  /** What is wrong and what to do; the field is then marked as at fault. */
  readonly fault?: string | null | undefined;
  /** After the text, inside the border: "words". */
  readonly suffix?: ReactNode;
  /** Keep the label for those who listen only. */
  readonly labelHidden?: boolean | undefined;
}

export interface TextFieldProps
  extends FieldFrame,
    Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text with its label. */
export function TextField({
  label,
  aside,
  help,
  fault,
  suffix,
  labelHidden,
  value,
  onChange,
  id,
  className,
  ...rest
}: TextFieldProps) {
  const ids = useFieldIds(id);
  return (
    <FieldGroup {...{ label, aside, help, fault, labelHidden, ids, className }}>
      <div className={styles.box} data-fault={Boolean(fault)}>
        <input
          id={ids.control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={fault ? true : undefined}
          autoComplete="off"
          spellCheck={false}
          {...rest}
          aria-describedby={describing(rest['aria-describedby'], fault || help, ids)}
        />
        {suffix !== undefined && <span className={styles.suffix}>{suffix}</span>}
      </div>
    </FieldGroup>
  );
}

export interface TextAreaProps
  extends Omit<FieldFrame, 'suffix'>,
    Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Several lines of text with their label. */
export function TextArea({
  label,
  aside,
  help,
  fault,
  labelHidden,
  value,
  onChange,
  id,
  className,
  ...rest
}: TextAreaProps) {
  const ids = useFieldIds(id);
  return (
    <FieldGroup {...{ label, aside, help, fault, labelHidden, ids, className }}>
      <div className={classNames(styles.box, styles.area)} data-fault={Boolean(fault)}>
        <textarea
          id={ids.control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={fault ? true : undefined}
          {...rest}
          aria-describedby={describing(rest['aria-describedby'], fault || help, ids)}
        />
      </div>
    </FieldGroup>
  );
}

interface FieldIds {
  readonly control: string;
  readonly words: string;
}

function useFieldIds(id: string | undefined): FieldIds {
  const made = useId();
  const control = id ?? made;
  return { control, words: `${control}-words` };
}

/** The ids of all that describes a control: what its user names, then its own help or fault. */
function describing(
  named: string | undefined,
  words: ReactNode,
  ids: FieldIds,
): string | undefined {
  return classNames(named, words ? ids.words : undefined) || undefined;
}

interface FieldGroupProps extends Omit<FieldFrame, 'suffix'> {
  readonly ids: FieldIds;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

function FieldGroup({
  label,
  aside,
  help,
  fault,
  labelHidden = false,
  ids,
  className,
  children,
}: FieldGroupProps) {
  return (
    <div className={classNames(styles.group, className)}>
      <div className={classNames(styles.head, labelHidden && 'visually-hidden')}>
        <label className={styles.label} htmlFor={ids.control}>
          {label}
        </label>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
      {fault ? (
        <p className={styles.fault} id={ids.words} role="alert">
          {fault}
        </p>
      ) : help ? (
        <p className={styles.help} id={ids.words}>
          {help}
        </p>
      ) : null}
    </div>
  );
}
