import { plainBlock, type Block } from "./block";
import { continues, hardWrapWidth, joinWrapped } from "./hard-wrap";
import { readLabel } from "./labels";
import { markLists } from "./text-lists";
import { isBlank } from "./words";

/**
 * The blocks of plain text: a line each, or, where the text is hard-wrapped, the lines of one paragraph joined.
 * `lines` are those of the file from line 1, white space around them removed.
 */
export function textBlocks(lines: readonly string[]): { blocks: Block[]; joined: number } {
  const width = hardWrapWidth(lines);
  const blocks: Block[] = [];
  let joined = 0;
  let open = false;
  lines.forEach((line, index) => {
    const number = index + 1;
    const before = blocks.at(-1);
    if (isBlank(line)) {
      open = false;
      return;
    }
    const above = lines[index - 1] ?? "";
    if (open && before && width !== null && continues(above, line, width) && readLabel(line) === null) {
      blocks[blocks.length - 1] = { ...before, text: joinWrapped(before.text, line), source: { first: before.source.first, last: number } };
      joined += 1;
    } else {
      blocks.push(plainBlock(line, number));
    }
    open = true;
  });
  return { blocks: markLists(blocks), joined };
}
