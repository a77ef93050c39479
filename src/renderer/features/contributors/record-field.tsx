import { useId, useState, type Ref } from 'react';
import { classNames } from '../../ui/class-names';
import styles from './record-field.module.css';

export interface RecordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
  /** Several lines, this many at first. */
  readonly rows?: number;
  /** Set as copy is. */
  readonly copy?: boolean;
  /** In characters; a longer text is kept, and the count says so. */
  readonly limit?: number;
  readonly aside?: string;
  /** The field was changed since the record was opened. */
  readonly touched?: boolean;
  readonly help?: string;
  readonly placeholder?: string;
  /** Nothing of the record can do without it: an empty field is not kept, and says so. */
  readonly needed?: string;
  readonly labelHidden?: boolean;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
}

/** A field of the record, with its count. Enter makes a new line only where there may be several. */
export function RecordField(props: RecordFieldProps) {
  const { label, value, onChange, maxLength, rows = 1, copy = false, needed, inputRef } = props;
  const id = useId();
  const [empty, setEmpty] = useState(false);
  const oneLine = rows === 1;
  const words = empty ? '' : value;
  const change = (typed: string): void => {
    const text = oneLine ? typed.replace(/[\r\n]+/gu, ' ') : typed;
    const missing = needed !== undefined && text.trim() === '';
    setEmpty(missing);
    if (!missing) onChange(text);
  };
  const help = empty ? needed : props.help;
  return (
    <div className={styles.group}>
      <div className={classNames(styles.head, props.labelHidden === true && 'visually-hidden')}>
        <label htmlFor={id}>{label}</label>
        <Aside {...props} words={words} />
      </div>
      <div className={classNames(styles.box, copy && styles.copy)} data-fault={empty}>
        <textarea
          ref={inputRef}
          id={id}
          rows={rows}
          style={{ minHeight: `${rows}lh` }}
          value={words}
          maxLength={maxLength}
          placeholder={props.placeholder}
          spellCheck={copy}
          aria-invalid={empty || undefined}
          aria-describedby={help === undefined ? undefined : `${id}-help`}
          onChange={(event) => change(event.target.value)}
          onKeyDown={(event) => {
            if (oneLine && event.key === 'Enter') event.preventDefault();
          }}
          onBlur={() => setEmpty(false)}
        />
      </div>
      {help !== undefined && (
        <p id={`${id}-help`} className={classNames(styles.help, empty && styles.fault)}>
          {help}
        </p>
      )}
    </div>
  );
}

function Aside({ words, limit, aside, touched }: RecordFieldProps & { readonly words: string }) {
  const length = Array.from(words).length;
  const near = limit !== undefined && length > limit * 0.95;
  const over = limit !== undefined && length > limit;
  return (
    <span className={styles.aside}>
      {aside}
      {touched === true && <span className={styles.changed}>Changed today</span>}
      {touched === true && limit !== undefined && ' · '}
      {limit !== undefined && (
        <span className={classNames(near && styles.near, over && styles.over)}>
          {length}/{limit}
          {over && <span className="visually-hidden"> characters, over the limit</span>}
        </span>
      )}
    </span>
  );
}
