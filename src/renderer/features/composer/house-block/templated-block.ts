import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, type EditorState } from '@tiptap/pm/state';
import { houseBlocksOf, isHouseBlock, type HouseBlock } from '@shared/templates/house-blocks-of';
import type { Template } from '@shared/templates/template';
import { ELEMENT_OF } from '@shared/templates/fill-template';
import type { PageContext } from '../page/page-context';

/** A block that a template has made. */
export interface TemplatedBlock {
  readonly block: Node;
  /** Of the document: just before the block. */
  readonly pos: number;
}

/** The block around the selection that a template has made; null where there is none. */
export function templatedAround({ selection }: EditorState): TemplatedBlock | null {
  if (selection instanceof NodeSelection && isTemplated(selection.node))
    return { block: selection.node, pos: selection.from };
  return templatedAt(selection.$from);
}

function templatedAt($pos: ResolvedPos): TemplatedBlock | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1)
    if (isTemplated($pos.node(depth))) return { block: $pos.node(depth), pos: $pos.before(depth) };
  return null;
}

function isTemplated(node: Node): boolean {
  return isHouseBlock(node) && node.attrs['templateId'] !== null;
}

/** The same block with whom or what it is about. */
export function houseBlockAt(doc: Node, pos: number, { record }: PageContext): HouseBlock | null {
  return houseBlocksOf(doc, record).find((each) => each.pos === pos) ?? null;
}

/** The house style's other wordings for a block. */
export function otherWordings(block: Node, { houseStyle }: PageContext): readonly Template[] {
  return houseStyle.templates.filter(
    ({ id, kind }) => ELEMENT_OF[kind] === block.type.name && id !== block.attrs['templateId'],
  );
}
