import { Autocomplete as Base } from '@base-ui/react/autocomplete';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from './class-names';
import field from './field.module.css';
import menu from './menu.module.css';
import select from './select.module.css';

export interface SuggestFieldProps
  extends Omit<
    ComponentProps<'input'>,
    'onChange' | 'value' | 'defaultValue' | 'className' | 'style'
  > {
  readonly label: string;
  readonly aside?: ReactNode;
  readonly help?: ReactNode;
  /** What is offered; any other words may stand as well. */
  readonly suggestions: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text that offers what is usual. ↓ opens the list, Enter takes from it, Esc closes it. */
export function SuggestField({
  label,
  aside,
  help,
  suggestions,
  value,
  onChange,
  id,
  ...rest
}: SuggestFieldProps) {
  const made = useId();
  const control = id ?? made;
  const words = `${control}-words`;
  return (
    <div className={field.group}>
      <div className={field.head}>
        <label className={field.label} htmlFor={control}>
          {label}
        </label>
        {aside !== undefined && <span className={field.aside}>{aside}</span>}
      </div>
      <Base.Root
        items={suggestions}
        value={value}
        openOnInputClick
        onValueChange={(next, { reason }) => {
          // Base UI empties the field on Esc; here Esc leaves the words and goes on to the dialog.
          if (reason !== 'escape-key') onChange(next);
        }}
      >
        <div className={field.box}>
          <Base.Input
            id={control}
            autoComplete="off"
            spellCheck={false}
            {...rest}
            aria-describedby={
              classNames(rest['aria-describedby'], help ? words : undefined) || undefined
            }
          />
        </div>
        <Base.Portal>
          <Base.Positioner className={menu.place} sideOffset={4}>
            <Base.Popup className={classNames(menu.menu, select.popup)}>
              <Base.List>
                {(suggestion: string) => (
                  <Base.Item key={suggestion} value={suggestion} className={menu.item}>
                    {suggestion}
                  </Base.Item>
                )}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
      {help && (
        <p className={field.help} id={words}>
          {help}
        </p>
      )}
    </div>
  );
}
