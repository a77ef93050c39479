import type { Node, Slice } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { TemplateCopy } from '@shared/story/story';
import { isHouseBlock } from '@shared/templates/house-blocks-of';
import { keepTemplate, templateOfBlock } from '@shared/templates/template-copy';
import { standsAsMade } from '@shared/templates/stands-as-made';
import { enterPart, partOnPage, placePart } from '../insert/page-order';
import type { PageContext } from '../page/page-context';
import { byTemplate } from './by-template';

/** The templates of what was last copied in this window: a block that goes to another story takes its own along. */
let copied: readonly TemplateCopy[] = [];

/** Remembers the templates of the story that is being copied from. */
export function rememberTemplates({ record }: PageContext): void {
  copied = record.templates;
}

/** The one house block that a copied stretch holds whole, words and slots; null where it is none, or a part of one. */
export function wholeBlock(slice: Slice): Node | null {
  const block = slice.content.childCount === 1 ? slice.content.firstChild : null;
  if (!block || !isHouseBlock(block) || block.type.name === 'caption') return null;
  const template = templateOfBlock(block.attrs, copied);
  return template !== null && standsAsMade(block, template) ? block : null;
}

/**
 * Puts a copied block onto the page with its template: over the block of its kind that the caret is
 * in, else into its place in the page's order. Null where the page has one of its kind elsewhere.
 */
export function pasteBlock(
  state: EditorState,
  block: Node,
  context: PageContext,
): Transaction | null {
  const { $from } = state.selection;
  const around = $from.depth > 0 ? $from.node(1) : null;
  const there = partOnPage(state.doc, block.type.name);
  if (there !== null && around?.type !== block.type) return null;
  const template = templateOfBlock(block.attrs, copied);
  const tr = state.tr;
  let pos: number;
  if (around?.type === block.type) {
    pos = $from.before(1);
    tr.replaceWith(pos, pos + around.nodeSize, block);
  } else pos = placePart(tr, block);
  if (template)
    context.changeRecord({ templates: [...keepTemplate(context.record.templates, template)] });
  return byTemplate(enterPart(tr, pos)).setMeta('paste', true);
}
