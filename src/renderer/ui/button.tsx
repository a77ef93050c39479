import type { ComponentProps } from 'react';
import type { CommandId } from '@shared/contract/commands';
import { classNames } from './class-names';
import styles from './button.module.css';
import { Kbd } from './kbd';
import { useCommandKeys, usePrintedKeys } from './keys-context';

export type ButtonKind = 'default' | 'primary' | 'quiet' | 'text' | 'link';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  readonly kind?: ButtonKind;
  readonly size?: 'small' | 'medium' | 'large';
  /** Cannot act yet, but can be reached and says why when pressed: a dashed border, never `disabled`. */
  readonly blocked?: boolean;
  /** Print the keys of this command. */
  readonly command?: CommandId;
  /** Print these keys: "Mod+Enter". */
  readonly keys?: string;
  readonly submit?: boolean;
}

const KINDS: Readonly<Record<ButtonKind, string | undefined>> = {
  default: undefined,
  primary: styles.primary,
  quiet: styles.quiet,
  text: styles.text,
  link: styles.link,
};

/** A button whose label is a verb. */
export function Button({
  kind = 'default',
  size = 'medium',
  blocked = false,
  command,
  keys,
  submit = false,
  className,
  children,
  ...rest
}: ButtonProps) {
  const ofCommand = useCommandKeys(command);
  const own = usePrintedKeys(keys);
  const sizes = { small: styles.small, medium: undefined, large: styles.large };
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={classNames(
        styles.button,
        KINDS[kind],
        sizes[size],
        blocked && styles.blocked,
        className,
      )}
      aria-disabled={blocked || undefined}
      aria-keyshortcuts={(ofCommand ?? own)?.aria}
      {...rest}
    >
      {children}
      <Kbd of={command} keys={keys} />
    </button>
  );
}
