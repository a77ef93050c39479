import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { dayIn } from '@shared/house-style/day-in';
import type { PageContext } from '../page/page-context';
import { blocksAtFault, type BlockAtFault } from './page-problems';
import { problemMark, type FaultSpec } from './problem-mark';
import styles from './problem-marks.module.css';

const key = new PluginKey<DecorationSet>('problem-marks');

/** The record is typed into, too: the page is read again when it has rested for this long, in ms. */
const REST = 500;

/**
 * Marks each block that something must be fixed in. The marks are worked out by `showProblems` when
 * the page rests; between two rests they only move with the text.
 */
export function problemMarks(context: PageContext): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, set) {
        const fresh = tr.getMeta(key) as DecorationSet | undefined;
        return fresh ?? (tr.docChanged ? set.map(tr.mapping, tr.doc) : set);
      },
    },
    props: { decorations: (state) => key.getState(state) ?? null },
    view: (view) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = context.onRefresh(() => {
        clearTimeout(timer);
        timer = setTimeout(() => showProblems(view, context), REST);
      });
      return {
        destroy: () => {
          clearTimeout(timer);
          stop();
        },
      };
    },
  });
}

/** Works the marks out anew. Not while words are being composed, which a change of the page would break off. */
export function showProblems(view: EditorView, { record, houseStyle }: PageContext): void {
  if (view.composing || view.isDestroyed) return;
  const { state } = view;
  const blocks = blocksAtFault(
    state.doc,
    record,
    houseStyle,
    dayIn(new Date(), houseStyle.timeZone),
  );
  if (JSON.stringify(blocks) === JSON.stringify(problemsShown(state))) return;
  const marks = blocks.flatMap((block) => marksOn(state.doc, block, view));
  view.dispatch(state.tr.setMeta(key, DecorationSet.create(state.doc, marks)));
}

/** The blocks that are marked, where they stand now, in page order. */
export function problemsShown(state: EditorState): readonly BlockAtFault[] {
  return markedBlocks(state)
    .map(({ from: pos, block }) => {
      const moved = pos - block.pos;
      return { ...block, pos, from: block.from + moved, to: block.to + moved };
    })
    .toSorted((a, b) => a.pos - b.pos);
}

/** Each marked block as it was seen, and where it stands now. */
function markedBlocks(
  state: EditorState,
): { readonly from: number; readonly block: BlockAtFault }[] {
  const set = key.getState(state) ?? DecorationSet.empty;
  return set.find().flatMap(({ from, spec }) => {
    const { block } = spec as { readonly block?: BlockAtFault };
    return block ? [{ from, block }] : [];
  });
}

function marksOn(doc: Node, block: BlockAtFault, view: EditorView): Decoration[] {
  const node = doc.nodeAt(block.pos);
  if (!node) return [];
  const { pos, from, messages, isLabelled } = block;
  const end = pos + node.nodeSize;
  const fault: FaultSpec = { messages, goTo: () => goTo(view, block) };
  const said = {
    'aria-description': messages.join(' '),
    ...(isLabelled ? {} : { class: styles.marked ?? '' }),
  };
  const marked = Decoration.node(pos, end, said, { block, fault });
  if (isLabelled || !node.isTextblock || from >= end) return [marked];
  const inMargin = Decoration.widget(from, () => problemMark(fault, styles.margin), {
    side: -1,
    ignoreSelection: true,
    stopEvent: () => true,
  });
  return [marked, inMargin];
}

/** The caret goes to what is at fault, which may have moved since it was seen. */
function goTo(view: EditorView, block: BlockAtFault): void {
  const marked = markedBlocks(view.state).find((each) => each.block === block);
  if (!marked) return;
  const { doc, tr } = view.state;
  const at = (pos: number) =>
    doc.resolve(Math.min(pos + marked.from - block.pos, doc.content.size));
  view.focus();
  view.dispatch(
    tr.setSelection(TextSelection.between(at(block.from), at(block.to))).scrollIntoView(),
  );
}
