import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { CSSProperties, KeyboardEvent, ReactNode, RefObject } from 'react';
import { isPressOf } from './accelerator';
import { classNames } from './class-names';
import styles from './dialog.module.css';
import { IconButton } from './icon-button';
import { usePlatform } from './keys-context';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Beside the title: what the dialog is about, and what can be done to the whole of it. */
  readonly head?: ReactNode;
  /** Esc, the cross and a press outside ask for this; a dialog with something to lose may stay. */
  readonly onClose: () => void;
  /** ⌘Return, Ctrl+Enter. */
  readonly onConfirm?: (() => void) | undefined;
  readonly footer?: ReactNode;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined;
  readonly finalFocus?: RefObject<HTMLElement | null> | boolean | undefined;
  readonly className?: string | undefined;
  readonly bodyClassName?: string | undefined;
  readonly children: ReactNode;
}

/** A dialog that keeps the focus until it is answered. */
export function Dialog({
  open,
  title,
  head,
  onClose,
  onConfirm,
  footer,
  width,
  height,
  initialFocus,
  finalFocus,
  className,
  bodyClassName,
  children,
}: DialogProps) {
  const platform = usePlatform();
  const onKeyDown = (event: KeyboardEvent): void => {
    // A question over the dialog answers its own keys; through React they arrive here as well.
    const isOwn = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (!isOwn || !onConfirm || !isPressOf(event, 'Mod+Enter', platform)) return;
    event.preventDefault();
    onConfirm();
  };
  const size: CSSProperties = { width, height };
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.scrim} />
        <Base.Viewport className={styles.place}>
          <Base.Popup
            className={classNames(styles.dialog, className)}
            style={size}
            onKeyDown={onKeyDown}
            initialFocus={initialFocus}
            finalFocus={finalFocus}
          >
            <div className={styles.head}>
              <Base.Title className={classNames(styles.title, head !== undefined && styles.beside)}>
                {title}
              </Base.Title>
              {head}
              <Base.Close render={<IconButton label="Close" keys="Esc" icon={X} />} />
            </div>
            <div className={classNames(styles.body, bodyClassName)}>{children}</div>
            {footer !== undefined && <div className={styles.foot}>{footer}</div>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
