import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import type { CommandId } from '@shared/contract/commands';
import { Kbd } from './kbd';
import styles from './tooltip.module.css';

/** How long a pointer rests before the words appear, in ms. */
const REST = 500;

export interface TooltipProps {
  readonly label: string;
  readonly command?: CommandId | undefined;
  readonly keys?: string | undefined;
  readonly side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  /** The control itself; it must already have its name. */
  readonly children: ReactElement;
}

/** Names a control in words, with its keys, to those who see only a drawing. */
export function Tooltip({ label, command, keys, side = 'bottom', children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger delay={REST} render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} className={styles.place}>
          <Base.Popup className={styles.tip}>
            <span>{label}</span>
            <Kbd of={command} keys={keys} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
