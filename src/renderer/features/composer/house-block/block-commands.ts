import type { Node } from '@tiptap/pm/model';
import { closeHistory } from '@tiptap/pm/history';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { templateOf } from '@shared/templates/house-blocks-of';
import { detachBlock, remakeBlock } from '@shared/templates/remake-block';
import type { Template } from '@shared/templates/template';
import { keepTemplate } from '@shared/templates/template-copy';
import { formOf, type TemplateOffer } from '@shared/templates/template-offers';
import { enterPart } from '../insert/page-order';
import type { PageContext } from '../page/page-context';
import { byTemplate } from './by-template';
import { houseBlockAt, otherWordings, templatedAround } from './templated-block';

/** Lets the desk write into the locked words of the block at the caret; the story keeps by whom and when. */
export function unlockWords(context: PageContext): Command {
  return (state, dispatch) => {
    const at = templatedAround(state);
    if (!at || at.block.attrs['unlocked'] !== null) return false;
    const unlocked = { by: context.asks.who(), at: context.now() };
    dispatch?.(byTemplate(state.tr.setNodeAttribute(at.pos, 'unlocked', unlocked)));
    if (dispatch) context.asks.notice('Words unlocked. The story keeps a note of it.');
    return true;
  };
}

/** Gives the block at the caret its template's own words back and locks them; values stay in their slots. */
export function lockWords(context: PageContext): Command {
  return (state, dispatch) => {
    const at = templatedAround(state);
    if (!at || at.block.attrs['unlocked'] === null) return false;
    const each = houseBlockAt(state.doc, at.pos, context);
    const template = each && templateOf(each, context.record);
    if (!each || !template) return false;
    if (dispatch) {
      const next = remakeBlock(each, template, context.record, context.houseStyle);
      dispatch(replaceBlock(state, at.pos, next));
      context.asks.notice('Locked again, with the template’s own words.');
    }
    return true;
  };
}

/** Takes another of the house style's wordings for the block at `pos`; values stay in their slots. */
export function changeWording(pos: number, template: Template, context: PageContext): Command {
  return (state, dispatch) => {
    const each = houseBlockAt(state.doc, pos, context);
    if (!each || !otherWordings(each.block, context).includes(template)) return false;
    if (!dispatch) return true;
    const next = remakeBlock(each, template, context.record, context.houseStyle);
    keepCopy(template, context);
    dispatch(replaceBlock(state, pos, next));
    return true;
  };
}

/** Makes plain text of the block at the caret: no template, no slots, nothing locked. */
export function detachTemplate(context: PageContext): Command {
  return (state, dispatch) => {
    const at = templatedAround(state);
    if (!at) return false;
    if (dispatch) {
      dispatch(replaceBlock(state, at.pos, detachBlock(at.block)));
      context.asks.notice('Plain text now: it no longer follows its template or the story.');
    }
    return true;
  };
}

/** Takes over what a changed template makes of a block; the block must still stand as it was when offered. */
export function takeOffer(
  { pos, block, next, template }: TemplateOffer,
  context: PageContext,
): Command {
  return (state, dispatch) => {
    if (state.doc.nodeAt(pos)?.eq(block) !== true) return false;
    if (!dispatch) return true;
    keepCopy(template, context);
    dispatch(replaceBlock(state, pos, next));
    return true;
  };
}

/** Leaves a block as it is: this form of its template is not offered again. */
export function declineOffer({ pos, block, template }: TemplateOffer): Command {
  return (state, dispatch) => {
    if (state.doc.nodeAt(pos)?.eq(block) !== true) return false;
    dispatch?.(byTemplate(state.tr.setNodeAttribute(pos, 'declined', formOf(template))));
    return true;
  };
}

/** One step of undo, whatever was typed before it. */
function replaceBlock(state: EditorState, pos: number, next: Node): Transaction {
  const size = state.doc.nodeAt(pos)?.nodeSize ?? 0;
  const tr = state.tr.replaceWith(pos, pos + size, next);
  return closeHistory(byTemplate(enterPart(tr, pos)));
}

/** Before the page changes: the record must know the template when locked words are looked at. */
function keepCopy(template: Template, { record, changeRecord }: PageContext): void {
  const templates = keepTemplate(record.templates, template);
  if (templates !== record.templates) changeRecord({ templates: [...templates] });
}
