import { useEffect, useRef } from 'react';
import type { Template, TemplateSlot } from '@shared/templates/template';
import { unnamedSlots } from '@shared/templates/template-problems';
import { slotNames, wordingParts } from '@shared/templates/wording';
import { LevelMark } from '../../../ui/level-mark';
import { faultAt } from '../draft/draft-faults';
import { useManager } from '../manager-context';
import { Part } from '../part';
import pane from '../pane.module.css';
import { sourceWords } from './slot-words';
import styles from './slots-part.module.css';

export interface SlotsPartProps {
  readonly template: Template;
  readonly chosen: string | null;
  readonly onChoose: (name: string | null) => void;
}

/** The slots of the wording, a row each; pressing one opens its form. */
export function SlotsPart({ template, chosen, onChoose }: SlotsPartProps) {
  const { templateFaults } = useManager();
  const faults = templateFaults(template.id);
  const slots = Object.entries(inOrder(template));
  const left = new Set(unnamedSlots(template));
  return (
    <Part title="Slots" aside={String(slots.length)}>
      {slots.length === 0 ? (
        <p className={pane.quiet}>
          No slots yet: every block made from this template reads the same. Insert one above.
        </p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Slot</th>
              <th scope="col">Key</th>
              <th scope="col">Filled from</th>
              <th scope="col">If empty</th>
              <th scope="col">Length</th>
            </tr>
          </thead>
          <tbody>
            {slots.map(([name, slot]) => (
              <SlotRow
                key={name}
                name={name}
                slot={slot}
                isChosen={name === chosen}
                fault={faultAt(faults, `slots.${name}`, true)}
                isLeft={left.has(name)}
                onChoose={() => onChoose(name === chosen ? null : name)}
              />
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}

/** As the wording names them; those that it does not name come last. */
function inOrder({ wording, slots }: Template): Readonly<Record<string, TemplateSlot>> {
  const parts = wordingParts(wording);
  const named = parts.ok ? slotNames(parts.value).filter((name) => Object.hasOwn(slots, name)) : [];
  const first = named.flatMap((name) => {
    const slot = slots[name];
    return slot === undefined ? [] : [[name, slot] as const];
  });
  return { ...Object.fromEntries(first), ...slots };
}

interface SlotRowProps {
  readonly name: string;
  readonly slot: TemplateSlot;
  readonly isChosen: boolean;
  readonly fault: string | null;
  /** No wording names it any more. */
  readonly isLeft: boolean;
  readonly onChoose: () => void;
}

function SlotRow({ name, slot, isChosen, fault, isLeft, onChoose }: SlotRowProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <>
      <tr data-chosen={isChosen} onClick={onChoose}>
        <td>
          <button
            ref={button}
            type="button"
            aria-expanded={isChosen}
            onClick={(event) => {
              event.stopPropagation();
              onChoose();
            }}
          >
            {slot.label === '' ? name : slot.label}
          </button>
        </td>
        <td>
          <code>{name}</code>
        </td>
        <td>{sourceWords(slot)}</td>
        <td>
          {slot.required ? (
            <span className={styles.level}>
              <LevelMark level="error" />
              Block export
            </span>
          ) : (
            <span className={styles.out}>Leave out</span>
          )}
        </td>
        <td className={styles.number}>{lengthWords(slot)}</td>
      </tr>
      {isLeft && (
        <tr className={styles.note}>
          <td colSpan={5}>In no wording: it is left out of what is saved.</td>
        </tr>
      )}
      {fault !== null && (
        <tr className={styles.fault}>
          <td colSpan={5} role="alert">
            {fault}
          </td>
        </tr>
      )}
    </>
  );
}

function lengthWords({ warnOver, blockOver }: TemplateSlot): string {
  if (warnOver === undefined && blockOver === undefined) return 'Any';
  return [
    warnOver === undefined ? null : `warns over ${warnOver}`,
    blockOver === undefined ? null : `at most ${blockOver}`,
  ]
    .filter((words) => words !== null)
    .join(', ');
}
