import { Check } from 'lucide-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { familyOf, kindName, type LineKind } from '@shared/import/line-kind';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import { Popover } from '../../ui/popover';
import families from './kind-families.module.css';
import { KIND_COLUMNS, OUT_CHOICES, PICTURE_COLUMNS, type KindChoice } from './kind-menu';
import styles from './kind-menu-view.module.css';
import { useMenuKeys } from './use-menu-keys';

export interface KindMenuProps {
  readonly line: number;
  readonly kind: LineKind;
  /** A picture is a photo or is left out. */
  readonly isPicture: boolean;
  readonly anchor: Element | null;
  /** In the tray it hangs from the right. */
  readonly align: 'start' | 'end';
  readonly onChoose: (kind: LineKind) => void;
  readonly onClose: () => void;
}

/**
 * What a line can be taken in as: a letter takes effect at once; ↑ ↓ ← →, Enter, Esc. Flips above when short of room.
 * The line itself takes the focus back, for the menu's own control may be gone by then.
 */
export function KindMenu({
  line,
  kind,
  isPicture,
  anchor,
  align,
  onChoose,
  onClose,
}: KindMenuProps) {
  const columns = isPicture ? PICTURE_COLUMNS : KIND_COLUMNS;
  const [at, setAt] = useState(kind);
  const menu = useRef<HTMLDivElement>(null);
  const chosen = useRef<HTMLButtonElement>(null);
  useEffect(() => menu.current?.querySelector<HTMLElement>(`[data-kind="${at}"]`)?.focus(), [at]);
  useMenuKeys(at, { columns, onMove: setAt, onChoose, onClose });
  const item = (choice: KindChoice) => (
    <Choice
      key={choice.kind}
      choice={choice}
      checked={choice.kind === kind}
      focused={choice.kind === at}
      buttonRef={choice.kind === kind ? chosen : undefined}
      onPoint={() => setAt(choice.kind)}
      onChoose={() => onChoose(choice.kind)}
    />
  );
  return (
    <Popover
      label={`Kind of line ${line}`}
      open
      anchor={anchor}
      align={align}
      initialFocus={chosen}
      finalFocus={false}
      className={styles.pop}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <div role="menu" aria-label={`Take line ${line} in as`} className={styles.menu} ref={menu}>
        <div className={styles.columns}>
          {columns.map((column, side) => (
            <div key={side} role="none">
              {column.map(item)}
            </div>
          ))}
        </div>
        <div className={styles.leave} role="group" aria-label="Leave out">
          <span aria-hidden="true">Leave out</span>
          {OUT_CHOICES.map(item)}
        </div>
      </div>
    </Popover>
  );
}

interface ChoiceProps {
  readonly choice: KindChoice;
  readonly checked: boolean;
  readonly focused: boolean;
  readonly buttonRef: RefObject<HTMLButtonElement | null> | undefined;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function Choice({
  choice: { kind, letter },
  checked,
  focused,
  buttonRef,
  onPoint,
  onChoose,
}: ChoiceProps) {
  const family = familyOf(kind);
  return (
    <button
      ref={buttonRef}
      type="button"
      role="menuitemradio"
      aria-checked={checked}
      aria-keyshortcuts={letter}
      data-kind={kind}
      tabIndex={focused ? 0 : -1}
      className={classNames(styles.item, families[family], focused && styles.focused)}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <i className={classNames(styles.swatch, family === 'out' && styles.dashed)} />
      <span>{kindName(kind)}</span>
      {checked && <Icon of={Check} size={14} />}
      <kbd>{letter}</kbd>
    </button>
  );
}
