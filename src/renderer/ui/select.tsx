import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronsUpDown } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';
import field from './field.module.css';
import { Icon } from './icon';
import menu from './menu.module.css';
import styles from './select.module.css';

export interface SelectOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

export interface SelectProps<V extends string> {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly aside?: ReactNode;
  /** Id of further words on it. */
  readonly describedBy?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly options: readonly SelectOption<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly disabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** One of a list; arrows, first letters and Enter choose. */
export function Select<V extends string>({
  label,
  labelHidden = false,
  aside,
  describedBy,
  placeholder,
  options,
  value,
  onChange,
  disabled,
  className,
}: SelectProps<V>) {
  const id = useId();
  const isKnown = options.some((option) => option.value === value);
  return (
    <div className={classNames(field.group, className)}>
      <div className={classNames(field.head, labelHidden && 'visually-hidden')}>
        <span className={field.label} id={id}>
          {label}
        </span>
        {aside !== undefined && <span className={field.aside}>{aside}</span>}
      </div>
      <Base.Root
        items={options}
        value={isKnown ? value : null}
        onValueChange={(next) => {
          if (next !== null) onChange(next);
        }}
        disabled={disabled}
        modal={false}
      >
        <Base.Trigger
          className={styles.trigger}
          aria-labelledby={id}
          aria-describedby={describedBy}
        >
          <Base.Value placeholder={placeholder ?? value} />
          <Icon of={ChevronsUpDown} size={13} />
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner className={menu.place} sideOffset={4} alignItemWithTrigger={false}>
            <Base.Popup className={classNames(menu.menu, styles.popup)}>
              <Base.List>
                {options.map((option) => (
                  <Base.Item key={option.value} value={option.value} className={menu.item}>
                    <Base.ItemText className={menu.words}>{option.label}</Base.ItemText>
                    <span className={menu.mark}>
                      <Base.ItemIndicator>
                        <Icon of={Check} size={14} />
                      </Base.ItemIndicator>
                    </span>
                  </Base.Item>
                ))}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </div>
  );
}
