import type { Mark, Node } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { slotMark } from '@shared/elements/slot/slot';
import { templateOfBlock } from '@shared/templates/template-copy';
import type { PageContext } from '../page/page-context';
import { isByTemplate } from './by-template';

/** Takes off what is set on the words of a slot beyond the marks that its template allows there. */
export function slotMarks(context: PageContext): Plugin {
  return new Plugin({
    appendTransaction: (trs, old, state) =>
      trs.some((tr) => tr.docChanged && !isByTemplate(tr)) ? unmark(old, state, context) : null,
  });
}

function unmark(old: EditorState, state: EditorState, { record }: PageContext): Transaction | null {
  const start = old.doc.content.findDiffStart(state.doc.content);
  const end = old.doc.content.findDiffEnd(state.doc.content);
  if (start === null || end === null) return null;
  let tr: Transaction | null = null;
  state.doc.nodesBetween(Math.min(start, end.b), Math.max(start, end.b), (node, pos, block) => {
    if (node.type.name !== 'slot' || block === null) return true;
    const allowed = templateOfBlock(block.attrs, record.templates)?.slots[slotIdOf(node)]?.marks;
    if (allowed === undefined) return false;
    node.forEach((text, offset) => {
      for (const mark of text.marks.filter((each) => !isAllowed(each, allowed))) {
        const from = pos + 1 + offset;
        tr = (tr ?? state.tr).removeMark(from, from + text.nodeSize, mark);
      }
    });
    return false;
  });
  return tr;
}

const slotIdOf = ({ attrs }: Node): string => String(attrs['slotId']);

/** Marks that no template speaks of are those of review: they are always allowed. */
function isAllowed({ type }: Mark, allowed: readonly string[]): boolean {
  return allowed.includes(type.name) || !slotMark.options.some((name) => name === type.name);
}
