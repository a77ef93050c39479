import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Command, type EditorState } from '@tiptap/pm/state';
import { printDateIn } from '@shared/house-style/print-forms';
import { boundWords } from '@shared/templates/fill-template';
import { templateOf, valuesFor } from '@shared/templates/house-blocks-of';
import { linkedWords } from '@shared/templates/linked-words';
import { lawOf } from '@shared/templates/slot-laws';
import type { SlotLaw } from '@shared/elements/slot/slot';
import type { TemplateSlot } from '@shared/templates/template';
import type { PageContext } from '../page/page-context';
import { byTemplate } from './by-template';
import { houseBlockAt } from './templated-block';

/** A slot of the page with all that can be known of it. */
export interface SlotFacts {
  readonly node: Node;
  /** As its template describes it; null where that is not at hand. */
  readonly slot: TemplateSlot | null;
  readonly law: SlotLaw | null;
  /** What the story has for a slot that follows it; null for one that follows nothing. */
  readonly followed: string | null;
}

/** What is known of the slot just after `pos`; null where there is none. */
export function slotFacts(
  { doc }: EditorState,
  pos: number,
  context: PageContext,
): SlotFacts | null {
  const node = doc.nodeAt(pos);
  if (node?.type.name !== 'slot') return null;
  const block = houseBlockAt(doc, doc.resolve(pos).before(), context);
  const slot =
    (block && templateOf(block, context.record)?.slots[String(node.attrs['slotId'])]) ?? null;
  const values = block && valuesFor(block, context.record, context.houseStyle);
  const words = slot?.from !== undefined && values ? boundWords(slot, values) : null;
  return {
    node,
    slot,
    law: slot && lawOf(slot, context.houseStyle),
    followed: words?.textBetween(0, words.size) ?? null,
  };
}

/** Where the slot around the caret begins; null outside slots. */
export function slotAround({ selection: { $head } }: EditorState): number | null {
  return $head.parent.type.name === 'slot' ? $head.before() : null;
}

/** Puts words into the slot at `pos` in place of what it holds; the caret stands after them. */
export function writeSlot(pos: number, words: string): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(pos);
    if (node?.type.name !== 'slot') return false;
    const content = linkedWords(words);
    const tr = state.tr.replaceWith(pos + 1, pos + 1 + node.content.size, content);
    tr.setSelection(TextSelection.create(tr.doc, pos + 1 + content.size));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** A day in the slot at `pos`, printed in its own form. */
export function writeDay(pos: number, day: string, context: PageContext): Command {
  return (state, dispatch) => {
    const form = slotFacts(state, pos, context)?.law?.form ?? context.houseStyle.formats.date;
    const words = printDateIn(context.houseStyle, form, day, context.record.language);
    return writeSlot(pos, words)(state, dispatch);
  };
}

/** Lets the slot at `pos` follow the story again, and brings it to what the story has now. */
export function followAgain(pos: number, context: PageContext): Command {
  return (state, dispatch) => {
    const facts = slotFacts(state, pos, context);
    if (facts === null || facts.followed === null || facts.node.attrs['overridden'] !== true)
      return false;
    const content = linkedWords(facts.followed);
    const tr = state.tr.setNodeAttribute(pos, 'overridden', false);
    tr.replaceWith(pos + 1, pos + 1 + facts.node.content.size, content);
    tr.setSelection(TextSelection.create(tr.doc, pos + 1 + content.size));
    dispatch?.(byTemplate(tr));
    return true;
  };
}
