import type { Node } from '@tiptap/pm/model';
import {
  NodeSelection,
  Plugin,
  TextSelection,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isByTemplate } from './by-template';

/**
 * A slot bound to the story follows it until the writer types into it: then it is the writer's own,
 * and no change of the record takes those words back.
 */
export function ownSlots(): Plugin {
  return new Plugin({
    appendTransaction: (trs, old, state) => {
      const typed = trs.filter((tr) => tr.docChanged && !isByTemplate(tr));
      return typed.length === 0 ? null : markOwn(typed, old, state);
    },
    props: {
      handleTextInput: fillSelected,
      handleDOMEvents: { beforeinput: (view, event) => emptySlot(view, event) },
    },
  });
}

/** What is typed over a selected chip goes into it. */
function fillSelected(view: EditorView, _from: number, _to: number, text: string): boolean {
  const { selection, tr } = view.state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'slot') return false;
  const start = selection.from + 1;
  tr.insertText(text, start, start + selection.node.content.size);
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, start + text.length)));
  return true;
}

/**
 * Chromium removes an inline element whose last letter it deletes, and the slot with it. Where a
 * deletion would empty the slot that the caret is in, its words are taken out here and the slot stays.
 */
function emptySlot(view: EditorView, event: InputEvent): boolean {
  const { $from, $to, empty } = view.state.selection;
  const slot = $from.parent;
  if (
    !event.inputType.startsWith('delete') ||
    slot.type.name !== 'slot' ||
    !$from.sameParent($to) ||
    view.composing
  )
    return false;
  const [target] = event.getTargetRanges();
  const from =
    empty && target ? view.posAtDOM(target.startContainer, target.startOffset) : $from.pos;
  const to = empty && target ? view.posAtDOM(target.endContainer, target.endOffset) : $to.pos;
  if (slot.content.size === 0 || from > $from.start() || to < $from.end()) return false;
  event.preventDefault();
  const tr = view.state.tr.delete($from.start(), $from.end());
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, $from.start())));
  return true;
}

function markOwn(
  trs: readonly Transaction[],
  old: EditorState,
  state: EditorState,
): Transaction | null {
  let tr: Transaction | null = null;
  // A keystroke changes one block; its chips are the only ones that can have changed.
  for (const { node, pos } of changedSlots(trs, old.doc, state.doc)) {
    tr ??= state.tr;
    tr.setNodeMarkup(pos, null, { ...node.attrs, overridden: true });
  }
  return tr;
}

function changedSlots(
  trs: readonly Transaction[],
  old: Node,
  doc: Node,
): { node: Node; pos: number }[] {
  const start = old.content.findDiffStart(doc.content);
  const end = old.content.findDiffEnd(doc.content);
  if (start === null || end === null || trs.length === 0) return [];
  const known = new Map<unknown, string>();
  old.nodesBetween(Math.min(start, end.a), Math.max(start, end.a), (node) => {
    if (node.type.name === 'slot') known.set(node.attrs['slotId'], node.textContent);
    return true;
  });
  const changed: { node: Node; pos: number }[] = [];
  doc.nodesBetween(Math.min(start, end.b), Math.max(start, end.b), (node, pos) => {
    const { binding, overridden, slotId } = node.attrs;
    const before = known.get(slotId);
    const isFollowing = node.type.name === 'slot' && binding !== null && overridden === false;
    if (isFollowing && before !== undefined && before !== node.textContent)
      changed.push({ node, pos });
    return true;
  });
  return changed;
}
