import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { Button } from '../../../ui/button';
import field from '../../../ui/field.module.css';
import { Icon } from '../../../ui/icon';
import { IconButton } from '../../../ui/icon-button';
import styles from './lists.module.css';

export interface LineListProps {
  readonly label: string;
  /** What one line is: "disclaimer". */
  readonly one: string;
  readonly lines: readonly string[];
  readonly readOnly: boolean;
  readonly fault?: string | null;
  readonly help?: string;
  readonly labelHidden?: boolean;
  readonly onChange: (lines: readonly string[]) => void;
}

/** A list of lines in an order of its own. Enter in a line begins the next. */
export function LineList({
  label,
  one,
  lines,
  readOnly,
  fault,
  help,
  labelHidden,
  onChange,
}: LineListProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const put = (next: readonly string[], focus: number): void => {
    onChange(next);
    // The line stands once the list is drawn anew.
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[focus]?.focus());
  };
  const add = (at: number): void => put(lines.toSpliced(at, 0, ''), at);
  return (
    <div className={styles.list} role="group" aria-labelledby={id}>
      <div className={labelHidden === true ? 'visually-hidden' : field.head}>
        <span className={field.label} id={id}>
          {label}
        </span>
      </div>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      {lines.length === 0 && readOnly && <p className={styles.none}>None</p>}
      <ul ref={list}>
        {lines.map((line, at) => (
          <li key={at}>
            <div className={field.box}>
              <input
                value={line}
                readOnly={readOnly}
                aria-label={`${one}, line ${at + 1}`}
                onChange={(event) =>
                  onChange(lines.map((each, index) => (index === at ? event.target.value : each)))
                }
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || readOnly || event.nativeEvent.isComposing) return;
                  event.preventDefault();
                  add(at + 1);
                }}
              />
            </div>
            {!readOnly && (
              <LineButtons
                name={line === '' ? `${one} ${at + 1}` : line}
                first={at === 0}
                last={at === lines.length - 1}
                onMove={(step) => put(moved(lines, at, step), at + step)}
                onRemove={() => put(lines.toSpliced(at, 1), Math.max(0, at - 1))}
              />
            )}
          </li>
        ))}
      </ul>
      {fault != null && (
        <p className={field.fault} role="alert">
          {fault}
        </p>
      )}
      {!readOnly && (
        <Button kind="text" className={styles.add} onClick={() => add(lines.length)}>
          <Icon of={Plus} size={14} />
          {`Add ${one}`}
        </Button>
      )}
    </div>
  );
}

/** A list with one of its members a place further up or down. */
export function moved<T>(list: readonly T[], at: number, step: 1 | -1): T[] {
  const left = list.toSpliced(at, 1);
  return left.toSpliced(at + step, 0, ...list.slice(at, at + 1));
}

export interface LineButtonsProps {
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** Up, down and away, for one line of a list. */
export function LineButtons({ name, first, last, onMove, onRemove }: LineButtonsProps) {
  return (
    <span className={styles.buttons}>
      <IconButton
        small
        label={`Move up: ${name}`}
        icon={ArrowUp}
        disabled={first}
        onClick={() => onMove(-1)}
      />
      <IconButton
        small
        label={`Move down: ${name}`}
        icon={ArrowDown}
        disabled={last}
        onClick={() => onMove(1)}
      />
      <IconButton small label={`Remove: ${name}`} icon={X} onClick={onRemove} />
    </span>
  );
}
