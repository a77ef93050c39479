import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { classNames } from './class-names';
import styles from './popover.module.css';

export interface PopoverProps {
  readonly label: string;
  readonly trigger?: ReactElement | undefined;
  readonly open?: boolean | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
  /** Where it hangs: an element, or anything that knows its rectangle (a range of text). */
  readonly anchor?:
    | Element
    | RefObject<Element | null>
    | { getBoundingClientRect: () => DOMRect }
    | null
    | undefined;
  readonly side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  readonly align?: 'start' | 'center' | 'end' | undefined;
  /** How far along its side it is moved, in px. */
  readonly alignOffset?: number | undefined;
  /** How many px it must have below its anchor, whatever its height; else it hangs above. */
  readonly room?: number | undefined;
  readonly initialFocus?: RefObject<HTMLElement | null> | boolean | undefined;
  readonly finalFocus?: RefObject<HTMLElement | null> | boolean | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A non-modal dialog that hangs 7 px under what it is about. Esc closes it and gives the focus back. */
export function Popover({
  label,
  trigger,
  open,
  onOpenChange,
  anchor,
  side = 'bottom',
  align = 'start',
  alignOffset = 0,
  room = 0,
  initialFocus,
  finalFocus,
  className,
  children,
}: PopoverProps) {
  return (
    <Base.Root
      {...(open === undefined ? {} : { open })}
      onOpenChange={(next) => onOpenChange?.(next)}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Positioner
          side={hasRoom(anchor, room) ? side : 'top'}
          align={align}
          alignOffset={alignOffset}
          sideOffset={7}
          collisionPadding={8}
          className={styles.place}
          anchor={anchor ?? undefined}
        >
          <Base.Popup
            aria-label={label}
            initialFocus={initialFocus}
            finalFocus={finalFocus}
            className={classNames(styles.pop, className)}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function hasRoom(anchor: PopoverProps['anchor'], room: number): boolean {
  if (room === 0 || !anchor || !('getBoundingClientRect' in anchor)) return true;
  return window.innerHeight - anchor.getBoundingClientRect().bottom >= room;
}
