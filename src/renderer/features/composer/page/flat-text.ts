import type { Node } from '@tiptap/pm/model';

/** A run of text of a block and where it stands. */
export interface TextRun {
  /** In code units, from the start of the block's text. */
  readonly offset: number;
  /** Of the document. */
  readonly pos: number;
  readonly node: Node;
  /** What holds the run: the block itself, a slot, locked words. */
  readonly holder: Node;
}

/** The plain text of a block with the way back to positions. */
export interface FlatText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

const flats = new WeakMap<Node, { readonly text: string; readonly runs: readonly TextRun[] }>();

/**
 * The text of a textblock that starts at `pos`, reading through slots and locked words.
 * Blocks are immutable, so one that has been read before costs nothing but the shift to its place.
 */
export function flatText(block: Node, pos: number): FlatText {
  let flat = flats.get(block);
  if (!flat) {
    flat = readBlock(block);
    flats.set(block, flat);
  }
  return {
    text: flat.text,
    runs: pos === 0 ? flat.runs : flat.runs.map((run) => ({ ...run, pos: run.pos + pos })),
  };
}

/** The plain text alone, without positions. */
export function blockText(block: Node): string {
  return flatText(block, 0).text;
}

function readBlock(block: Node): FlatText {
  const runs: TextRun[] = [];
  let text = '';
  block.descendants((node, pos, parent) => {
    if (node.isText) {
      runs.push({ offset: text.length, pos: pos + 1, node, holder: parent ?? block });
      text += node.text ?? '';
    }
    return true;
  });
  return { text, runs };
}

/** The stretch of a block's text that starts and ends at these offsets, one piece for each run that it touches. */
export function piecesOf(
  flat: FlatText,
  from: number,
  to: number,
): { readonly from: number; readonly to: number; readonly run: TextRun }[] {
  return flat.runs.flatMap((run) => {
    const start = Math.max(from, run.offset);
    const end = Math.min(to, run.offset + run.node.nodeSize);
    return start < end
      ? [{ from: run.pos + start - run.offset, to: run.pos + end - run.offset, run }]
      : [];
  });
}
