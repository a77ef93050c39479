import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import type { CommandId } from '@shared/contract/commands';
import { classNames } from './class-names';
import { Icon } from './icon';
import styles from './icon-button.module.css';
import { useCommandKeys, usePrintedKeys } from './keys-context';
import { Tooltip } from './tooltip';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'children'> {
  /** What it does, in words: its name and its tooltip. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly pressed?: boolean;
  readonly small?: boolean;
  readonly command?: CommandId;
  readonly keys?: string;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
}

/** A button with a drawing for a label. The name shows after 500 ms, with its keys. */
export function IconButton({
  label,
  icon,
  pressed,
  small = false,
  command,
  keys,
  side,
  className,
  ...rest
}: IconButtonProps) {
  const ofCommand = useCommandKeys(command);
  const own = usePrintedKeys(keys);
  return (
    <Tooltip label={label} command={command} keys={keys} side={side}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        aria-keyshortcuts={(ofCommand ?? own)?.aria}
        className={classNames(styles.button, small && styles.small, className)}
        {...rest}
      >
        <Icon of={icon} size={small ? 15 : 16} />
      </button>
    </Tooltip>
  );
}
