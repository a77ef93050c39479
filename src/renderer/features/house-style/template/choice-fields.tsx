import { choiceList } from '@shared/elements/slot/slot';
import { choicesOf } from '@shared/templates/slot-laws';
import type { TemplateSlot } from '@shared/templates/template';
import { Choice } from '../choice';
import { LineList } from '../pages/line-list';
import { useManager } from '../manager-context';
import type { SlotPatch } from './slot-settings';
import { LIST_WORDS } from './slot-words';

export interface ChoiceFieldsProps {
  readonly slot: TemplateSlot;
  readonly fault: string | null;
  readonly readOnly: boolean;
  readonly onChange: (patch: SlotPatch) => void;
}

const NONE = ':none';

/** What there is to choose from: wordings of the slot’s own, a list of the house style, or both. */
export function ChoiceFields({ slot, fault, readOnly, onChange }: ChoiceFieldsProps) {
  const { style } = useManager();
  const list = slot.choicesFrom;
  return (
    <>
      <Choice
        label="Choose from the list"
        options={[
          { value: NONE, label: 'None' },
          ...choiceList.options.map((value) => ({
            value,
            label: `${LIST_WORDS[value]} (${choicesOf(style, value).length})`,
          })),
        ]}
        value={list ?? NONE}
        readOnly={readOnly}
        onChange={(value) =>
          onChange({ choicesFrom: choiceList.options.find((each) => each === value) })
        }
      />
      <LineList
        label="Choices of its own"
        one="choice"
        lines={slot.choices ?? []}
        readOnly={readOnly}
        fault={fault}
        onChange={(choices) =>
          onChange({ choices: choices.length === 0 ? undefined : [...choices] })
        }
      />
    </>
  );
}
