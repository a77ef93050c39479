import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import type { CommandId } from '@shared/contract/commands';
import { Icon } from './icon';
import { Kbd } from './kbd';
import styles from './menu.module.css';

export interface MenuProps {
  /** The control that opens it; absent when `open` and `anchor` are given. */
  readonly trigger?: ReactElement | undefined;
  readonly label?: string | undefined;
  readonly open?: boolean | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
  /** Where it hangs when nothing triggers it: an element or a point. */
  readonly anchor?:
    | Element
    | RefObject<Element | null>
    | { getBoundingClientRect: () => DOMRect }
    | null
    | undefined;
  readonly side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  readonly align?: 'start' | 'center' | 'end' | undefined;
  /** Where the focus goes when it closes; the trigger unless told. */
  readonly finalFocus?: RefObject<HTMLElement | null> | boolean | undefined;
  readonly children: ReactNode;
}

/** A menu: ↑ ↓ Home End, first letters, Enter, Esc. */
export function Menu({
  trigger,
  label,
  open,
  onOpenChange,
  anchor,
  side = 'bottom',
  align = 'start',
  finalFocus,
  children,
}: MenuProps) {
  return (
    <Base.Root
      {...(open === undefined ? {} : { open })}
      onOpenChange={(next) => onOpenChange?.(next)}
      modal={false}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Positioner
          side={side}
          align={align}
          sideOffset={4}
          className={styles.place}
          anchor={anchor ?? undefined}
        >
          <Base.Popup className={styles.menu} aria-label={label} finalFocus={finalFocus}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export interface MenuItemProps {
  readonly onChoose: () => void;
  readonly mark?: ReactNode;
  readonly command?: CommandId | undefined;
  readonly keys?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly children: string;
}

/** One thing to do. */
export function MenuItem({ onChoose, mark, command, keys, disabled, children }: MenuItemProps) {
  return (
    <Base.Item className={styles.item} onClick={onChoose} disabled={disabled} label={children}>
      {mark !== undefined && <span className={styles.mark}>{mark}</span>}
      <span className={styles.words}>{children}</span>
      <Kbd of={command} keys={keys} />
    </Base.Item>
  );
}

export interface MenuChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V | null;
  readonly onChoose: (value: V) => void;
  readonly choices: readonly {
    readonly value: V;
    readonly label: string;
    readonly mark?: ReactNode;
  }[];
}

/** One of several, the chosen one checked. */
export function MenuChoice<V extends string>({
  label,
  value,
  onChoose,
  choices,
}: MenuChoiceProps<V>) {
  return (
    <Base.RadioGroup value={value} onValueChange={(next: V) => onChoose(next)} aria-label={label}>
      {choices.map((choice) => (
        <Base.RadioItem
          key={choice.value}
          value={choice.value}
          className={styles.item}
          closeOnClick
          label={choice.label}
        >
          {choice.mark !== undefined && <span className={styles.mark}>{choice.mark}</span>}
          <span className={styles.words}>{choice.label}</span>
          <span className={styles.mark}>
            <Base.RadioItemIndicator>
              <Icon of={Check} size={14} />
            </Base.RadioItemIndicator>
          </span>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

export interface MenuChecksProps<V extends string> {
  readonly label: string;
  readonly values: readonly V[];
  readonly onChange: (values: V[]) => void;
  readonly choices: MenuChoiceProps<V>['choices'];
}

/** Several of several; the menu stays open while they are checked. */
export function MenuChecks<V extends string>({
  label,
  values,
  onChange,
  choices,
}: MenuChecksProps<V>) {
  return (
    <Base.Group aria-label={label}>
      {choices.map((choice) => (
        <Base.CheckboxItem
          key={choice.value}
          checked={values.includes(choice.value)}
          onCheckedChange={(checked) =>
            onChange(
              checked ? [...values, choice.value] : values.filter((each) => each !== choice.value),
            )
          }
          className={styles.item}
          label={choice.label}
        >
          {choice.mark !== undefined && <span className={styles.mark}>{choice.mark}</span>}
          <span className={styles.words}>{choice.label}</span>
          <span className={styles.mark}>
            <Base.CheckboxItemIndicator>
              <Icon of={Check} size={14} />
            </Base.CheckboxItemIndicator>
          </span>
        </Base.CheckboxItem>
      ))}
    </Base.Group>
  );
}

/** A line between two groups. */
export function MenuRule() {
  return <Base.Separator className={styles.rule} />;
}
