import { X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { slotKind, slotMark } from '@shared/elements/slot/slot';
import { BINDINGS, isBinding } from '@shared/templates/bindings';
import type { Template, TemplateSlot } from '@shared/templates/template';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { IconButton } from '../../../ui/icon-button';
import { SegmentedControl } from '../../../ui/segmented-control';
import { TextArea, TextField } from '../../../ui/text-field';
import { Choice } from '../choice';
import { faultAt } from '../draft/draft-faults';
import { useManager } from '../manager-context';
import { NumberField } from '../number-field';
import { ChoiceFields } from './choice-fields';
import { DateForm } from './date-form';
import styles from './slot-form.module.css';
import { withSlot, withoutSlot, type SlotPatch } from './slot-settings';
import { bindingsFor, freeSlotName, MARK_WORDS, SLOT_KIND_WORDS, slotKey } from './slot-words';

export interface SlotFormProps {
  readonly template: Template;
  readonly name: string;
  readonly slot: TemplateSlot;
  /** It was just put in by hand: its label is to be written, and gives it its key. */
  readonly isNew: boolean;
  readonly onKey: (key: string) => void;
  readonly onChange: (by: (template: Template) => Template, key: string) => void;
  readonly onClose: () => void;
}

/** All that a slot asks of what stands in it. */
export function SlotForm({ template, name, slot, isNew, onKey, onChange, onClose }: SlotFormProps) {
  const { readOnly, templateFaults } = useManager();
  const label = useRef<HTMLInputElement>(null);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    if (!isNew) return undefined;
    // After the menu that it was chosen from has gone.
    const frame = requestAnimationFrame(() => {
      label.current?.focus();
      label.current?.select();
    });
    return () => cancelAnimationFrame(frame);
  }, [isNew]);
  const close = (): void => {
    onClose();
    if (opener instanceof HTMLElement) opener.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // A list that floats over the form answers its own Escape.
    const isOwn = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !isOwn) return;
    event.preventDefault();
    close();
  };
  const nameKey = (): void => {
    const key = slotKey(slot.label);
    if (isNew && key !== null && key !== name) onKey(freeSlotName(key, template.slots));
  };
  const faults = templateFaults(template.id);
  const fault = (key: keyof TemplateSlot): string | null =>
    faultAt(faults, `slots.${name}.${key}`, true);
  const set = (patch: SlotPatch): void =>
    onChange((now) => withSlot(now, name, patch), `slot ${name} ${Object.keys(patch).join()}`);
  return (
    <aside
      className={styles.form}
      aria-label={`Slot: ${slot.label === '' ? name : slot.label}`}
      data-pane
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <h3>{slot.label === '' ? name : slot.label}</h3>
        <IconButton small label="Close the slot" icon={X} onClick={close} />
      </div>
      <div className={styles.fields}>
        <TextField
          ref={label}
          label="Label"
          aside={name}
          value={slot.label}
          readOnly={readOnly}
          fault={fault('label')}
          onChange={(words) => set({ label: words })}
          onBlur={nameKey}
        />
        <Choice
          label="Kind"
          options={slotKind.options.map((value) => ({ value, label: SLOT_KIND_WORDS[value] }))}
          value={slot.kind}
          readOnly={readOnly}
          onChange={(kind) => set({ kind })}
        />
        <IfEmpty slot={slot} readOnly={readOnly} onChange={(required) => set({ required })} />
        <BoundTo
          template={template}
          slot={slot}
          readOnly={readOnly}
          onChange={(from) => set({ from })}
        />
        <TextField
          label="Unless filled"
          aside="Optional"
          value={slot.default ?? ''}
          readOnly={readOnly}
          fault={fault('default')}
          onChange={(given) => set({ default: given === '' ? undefined : given })}
        />
        {slot.kind === 'choice' && (
          <ChoiceFields
            slot={slot}
            fault={fault('kind') ?? fault('choices')}
            readOnly={readOnly}
            onChange={set}
          />
        )}
        {slot.kind === 'date' && (
          <DateForm
            form={slot.form}
            fault={fault('form')}
            readOnly={readOnly}
            onChange={(form) => set({ form })}
          />
        )}
        <div className={styles.pair}>
          <NumberField
            label="Warn over"
            suffix="characters"
            value={slot.warnOver ?? null}
            readOnly={readOnly}
            fault={fault('warnOver')}
            onChange={(count) => set({ warnOver: count ?? undefined })}
          />
          <NumberField
            label="Block over"
            suffix="characters"
            value={slot.blockOver ?? null}
            readOnly={readOnly}
            fault={fault('blockOver')}
            onChange={(count) => set({ blockOver: count ?? undefined })}
          />
        </div>
        <TextArea
          label="Help"
          aside="Optional"
          rows={2}
          value={slot.help ?? ''}
          readOnly={readOnly}
          onChange={(help) => set({ help: help === '' ? undefined : help })}
        />
        <Marks slot={slot} readOnly={readOnly} onChange={(marks) => set({ marks })} />
        {!readOnly && (
          <Button
            size="small"
            className={styles.remove}
            onClick={() => {
              onClose();
              onChange((now) => withoutSlot(now, name), `remove ${name}`);
            }}
          >
            Remove slot
          </Button>
        )}
      </div>
    </aside>
  );
}

interface FieldProps<T> {
  readonly slot: TemplateSlot;
  readonly readOnly: boolean;
  readonly onChange: (value: T) => void;
}

function IfEmpty({ slot, readOnly, onChange }: FieldProps<boolean>) {
  if (readOnly)
    return (
      <p className={styles.said}>
        <b>If empty</b> {slot.required ? 'Block export' : 'Leave out'}
      </p>
    );
  return (
    <div className={styles.group}>
      <span aria-hidden="true">If empty</span>
      <SegmentedControl
        label="If empty"
        segments={[
          { value: 'block', label: 'Block export' },
          { value: 'out', label: 'Leave out' },
        ]}
        value={slot.required ? 'block' : 'out'}
        onChange={(value) => onChange(value === 'block')}
      />
    </div>
  );
}

const BY_HAND = ':by-hand';

function BoundTo({
  template,
  slot,
  readOnly,
  onChange,
}: FieldProps<string | undefined> & { readonly template: Template }) {
  const known = slot.from === undefined || isBinding(slot.from);
  return (
    <Choice
      label="Filled from"
      options={[
        { value: BY_HAND, label: 'Asked for in each story' },
        ...(known
          ? []
          : [{ value: slot.from ?? '', label: `${slot.from ?? ''} (nothing is called so)` }]),
        ...bindingsFor(template.kind).map((value) => ({ value, label: sentence(BINDINGS[value]) })),
      ]}
      value={slot.from ?? BY_HAND}
      readOnly={readOnly}
      onChange={(from) => onChange(from === BY_HAND ? undefined : from)}
    />
  );
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** Which marks the words may carry; all of them unless some are taken away. */
function Marks({ slot, readOnly, onChange }: FieldProps<TemplateSlot['marks']>) {
  const all = slotMark.options;
  const allowed = slot.marks ?? all;
  return (
    <fieldset className={styles.marks}>
      <legend>Marks allowed</legend>
      {all.map((mark) => (
        <Checkbox
          key={mark}
          checked={allowed.includes(mark)}
          disabled={readOnly}
          onChange={(checked) => {
            const next = all.filter((each) => (each === mark ? checked : allowed.includes(each)));
            onChange(next.length === all.length ? undefined : next);
          }}
        >
          {MARK_WORDS[mark]}
        </Checkbox>
      ))}
    </fieldset>
  );
}
