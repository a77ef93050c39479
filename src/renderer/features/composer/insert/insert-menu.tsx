import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Kbd } from '../../../ui/kbd';
import { Popover } from '../../../ui/popover';
import { classNames } from '../../../ui/class-names';
import { insertText } from '../commands/set-marks-on-words';
import { selectionAnchor } from '../dialogs/anchor';
import type { Layer } from '../page/page-asks';
import type { PageEditor } from '../page/page-editor';
import { filterItems, insertItems, type InsertItem } from './insert-items';
import styles from './insert-menu.module.css';

interface InsertMenuProps {
  readonly editor: PageEditor;
  readonly layer: Extract<Layer, { kind: 'insert' }>;
  readonly onClose: () => void;
}

/** What can be put on the page where the caret is. Type to narrow, ↑ ↓ choose, Enter inserts. */
export function InsertMenu({ editor, layer, onClose }: InsertMenuProps) {
  const { view, context, commands } = editor;
  const [anchor] = useState(() => layer.anchor ?? selectionAnchor(view));
  const [all] = useState(() =>
    insertItems(commands, context, layer.only).filter(({ run }) => run(view.state)),
  );
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const chosen = useRef(false);
  const id = useId();
  const items = filterItems(all, typed);
  const current = Math.min(at, items.length - 1);

  useEffect(() => {
    list.current?.querySelector("[aria-selected='true']")?.scrollIntoView({ block: 'nearest' });
  }, [current, typed]);

  const choose = (item: InsertItem | undefined): void => {
    if (!item) return;
    chosen.current = true;
    onClose();
    item.run(view.state, view.dispatch, view);
  };
  const leave = (): void => {
    onClose();
    // What was typed is not lost: the slash is written after all.
    if (layer.slash && !chosen.current) insertText(`/${typed}`)(view.state, view.dispatch);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') choose(items[current]);
    else if (event.key === 'ArrowDown') setAt((current + 1) % Math.max(1, items.length));
    else if (event.key === 'ArrowUp')
      setAt((current - 1 + items.length) % Math.max(1, items.length));
    else if (event.key === 'Backspace' && typed === '' && layer.slash) onClose();
    else return;
    event.preventDefault();
  };
  return (
    <Popover
      label="Insert"
      open
      onOpenChange={(open) => {
        if (!open) leave();
      }}
      anchor={anchor}
      align={layer.anchor === null ? 'start' : 'end'}
      initialFocus={input}
      finalFocus={false}
      className={styles.menu}
    >
      <input
        ref={input}
        className={styles.input}
        value={typed}
        placeholder="Insert…"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-label="Insert"
        aria-activedescendant={items.length > 0 ? `${id}-${current}` : undefined}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        role="listbox"
        id={`${id}-list`}
        aria-label="Parts to insert"
        className={styles.list}
        ref={list}
      >
        {items.length === 0 && <p className={styles.none}>Nothing to insert matches “{typed}”.</p>}
        {items.map((item, index) => (
          <div key={item.id}>
            {items[index - 1]?.group !== item.group && (
              <p className={styles.group} aria-hidden="true">
                {item.group}
              </p>
            )}
            <div
              role="option"
              id={`${id}-${index}`}
              aria-selected={index === current}
              className={classNames(styles.item, index === current && styles.on)}
              onMouseMove={() => setAt(index)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(item)}
            >
              <span>{item.label}</span>
              {item.command && <Kbd of={item.command} />}
            </div>
          </div>
        ))}
      </div>
    </Popover>
  );
}
