import type { Node } from '@tiptap/pm/model';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { SERIES_INTRO } from '@shared/elements/desk-block/desk-block';
import type { Template } from '@shared/templates/template';
import { insertInBody } from '../commands/body-blocks';
import type { PageContext } from '../page/page-context';
import { enterPart } from './page-order';

/** The house style's templates of blocks that stand in the body, in its order. */
export function bodyTemplates({ houseStyle }: PageContext): readonly Template[] {
  return houseStyle.templates.filter(isForBody);
}

/** Whether a template makes a block that stands in the body. */
export function isForBody({ kind }: Template): boolean {
  return kind === 'seriesIntro' || kind === 'deskBlock';
}

/**
 * Places a house block in the body: a series intro at its start, once, any other where the caret is.
 * `keep` is called once the block stands, not where one is gone to.
 */
export function placeInBody(block: Node, keep: () => void): Command {
  return (state, dispatch) => {
    if (!dispatch) return true;
    const isIntro = block.attrs['kind'] === SERIES_INTRO;
    const there = isIntro ? introOf(state.doc) : null;
    if (there !== null) {
      dispatch(enterPart(state.tr, there));
      return true;
    }
    dispatch(isIntro ? opening(state, block) : atCaret(state, block));
    keep();
    return true;
  };
}

function opening(state: EditorState, block: Node): Transaction {
  const start = bodyStart(state.doc);
  return enterPart(state.tr.insert(start, block), start);
}

function atCaret(state: EditorState, block: Node): Transaction {
  const tr = insertInBody(state.tr, state, block);
  const { $head } = tr.selection;
  for (let depth = $head.depth; depth > 0; depth -= 1)
    if ($head.node(depth).type === block.type) return enterPart(tr, $head.before(depth));
  return tr;
}

function bodyStart(doc: Node): number {
  let start = 0;
  doc.forEach((node, pos) => {
    if (node.type.name === 'body') start = pos + 1;
  });
  return start;
}

function introOf(doc: Node): number | null {
  let found: number | null = null;
  doc.descendants((node, pos) => {
    if (node.type.name === 'deskBlock' && node.attrs['kind'] === SERIES_INTRO) found ??= pos;
    return found === null && !node.isTextblock;
  });
  return found;
}
