import { BracesIcon, Lock, LockOpen } from 'lucide-react';
import type { RefObject } from 'react';
import type { Template, TemplateSlot } from '@shared/templates/template';
import { Icon } from '../../../ui/icon';
import { Menu, MenuItem, MenuRule } from '../../../ui/menu';
import {
  insertSlot,
  toggleOpen,
  toggleOptional,
  type SelectionState,
} from '../wording/wording-commands';
import type { WordingHandle } from '../wording/wording-line';
import line from '../wording/wording.module.css';
import { bindingLabel, bindingsFor, boundSlot, firstBindings, freeSlotName } from './slot-words';

export interface InsertRowProps {
  readonly template: Template;
  readonly selection: SelectionState;
  /** Where "/" was typed; the menu hangs there. */
  readonly slash: DOMRect | null;
  readonly onSlash: (at: DOMRect | null) => void;
  readonly line: RefObject<WordingHandle | null>;
  /** A slot is to be looked at; a new one is to be named first. */
  readonly onSlot: (name: string, isNew?: boolean) => void;
  /** Under the key that the wording is typed with: a slot and its chip are one step of undo. */
  readonly onChange: (by: (template: Template) => Template) => void;
}

/** Under the wording: slots to put in, and what the selected words may become. */
export function InsertRow(props: InsertRowProps) {
  const { template, selection, slash, onSlash } = props;
  const put = usePutSlot(props);
  const run = (command: Parameters<WordingHandle['run']>[0]): void =>
    props.line.current?.run(command);
  return (
    <div className={line.bar} role="toolbar" aria-label="Wording" aria-orientation="horizontal">
      <span>Insert</span>
      {firstBindings(template.kind).map((binding) => (
        <button key={binding} type="button" onClick={() => put.bound(binding)}>
          {bindingLabel(binding)}
        </button>
      ))}
      <button type="button" onClick={() => onSlash(props.line.current?.caret() ?? null)}>
        More…
      </button>
      <span className={line.grow} />
      <span className={line.become}>
        <button
          type="button"
          disabled={!selection.isOptional && !selection.canBeOptional}
          title="The selected part vanishes while a slot in it is empty"
          onClick={() => run(toggleOptional)}
        >
          <Icon of={BracesIcon} size={13} />
          {selection.isOptional ? 'Always print' : 'Make optional'}
        </button>
        <button
          type="button"
          disabled={!selection.canOpen}
          title="Open words can be edited in each story; locked words cannot"
          onClick={() => run(toggleOpen)}
        >
          <Icon of={selection.isOpen ? Lock : LockOpen} size={13} />
          {selection.isOpen ? 'Lock selection' : 'Open selection'}
        </button>
      </span>
      {slash !== null && (
        <SlotMenu
          template={template}
          at={slash}
          put={put}
          onClose={() => {
            onSlash(null);
            // A slot that was chosen has taken the focus where it is wanted.
            const isLeft = document.activeElement?.closest('[role="menu"]') != null;
            if (isLeft) props.line.current?.focus();
          }}
        />
      )}
    </div>
  );
}

interface PutSlot {
  readonly named: (name: string) => void;
  readonly bound: (binding: ReturnType<typeof bindingsFor>[number]) => void;
  readonly byHand: () => void;
}

function usePutSlot({ template, line: handle, onSlot, onChange }: InsertRowProps): PutSlot {
  const { slots } = template;
  const named = (name: string): void => handle.current?.run(insertSlot(name));
  const add = (base: string, slot: TemplateSlot, isNew = false): void => {
    const name = freeSlotName(base, slots);
    onChange((now) => ({ ...now, slots: { ...now.slots, [name]: slot } }));
    named(name);
    onSlot(name, isNew);
  };
  return {
    named,
    byHand: () => add('slot', { label: 'New slot', kind: 'text', required: true }, true),
    bound: (binding) => {
      const known = Object.keys(slots).find((name) => slots[name]?.from === binding);
      if (known === undefined)
        add(binding.replace(/^(?:publication|story)\./u, ''), boundSlot(binding));
      else named(known);
    },
  };
}

interface SlotMenuProps {
  readonly template: Template;
  readonly at: DOMRect;
  readonly put: PutSlot;
  readonly onClose: () => void;
}

/** Every slot and every value that one could follow; by "/" or the row's last button. */
function SlotMenu({ template, at, put, onClose }: SlotMenuProps) {
  const { slots, kind } = template;
  const bound = new Set(Object.values(slots).map(({ from }) => from));
  const left = bindingsFor(kind).filter((binding) => !bound.has(binding));
  return (
    <Menu
      open
      label="Insert a slot"
      anchor={{ getBoundingClientRect: () => at }}
      finalFocus={false}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      {Object.entries(slots).map(([name, { label }]) => (
        <MenuItem key={name} onChoose={() => put.named(name)}>
          {label === '' ? name : label}
        </MenuItem>
      ))}
      <MenuItem onChoose={put.byHand}>New slot to fill by hand</MenuItem>
      <MenuRule />
      {left.map((binding) => (
        <MenuItem key={binding} onChoose={() => put.bound(binding)}>
          {bindingLabel(binding)}
        </MenuItem>
      ))}
    </Menu>
  );
}
