import type { Node } from '@tiptap/pm/model';
import type { ChoiceList, SlotLaw } from '../elements/slot/slot';
import type { HouseStyle } from '../house-style/house-style';
import type { Template, TemplateSlot } from './template';

/** The lists of a house style, by the name under which a choice draws on them. */
export function choicesOf(style: HouseStyle, list: ChoiceList): readonly string[] {
  return list === 'series' ? style.series.map(({ name }) => name) : style[list];
}

/** What a template's slot asks of its words, with the house style's lists and date form put in. */
export function lawOf(slot: TemplateSlot, style: HouseStyle): SlotLaw {
  const { kind, warnOver, blockOver, choices, choicesFrom, form } = slot;
  const listed = choicesFrom === undefined ? undefined : choicesOf(style, choicesFrom);
  return {
    kind,
    warnOver,
    blockOver,
    choices: kind === 'choice' ? [...(choices ?? []), ...(listed ?? [])] : null,
    form: kind === 'date' ? (form ?? style.formats.date) : null,
  };
}

/** The law of a slot in a block; null where its template is not at hand, or has no such slot. */
export function slotLaw(slot: Node, template: Template | null, style: HouseStyle): SlotLaw | null {
  const described = template?.slots[String(slot.attrs['slotId'])];
  return described === undefined ? null : lawOf(described, style);
}
