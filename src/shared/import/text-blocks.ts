import { plainBlock, type Block } from './block';
import { continues, hardWrap, joint } from './hard-wrap';
import { readLabel } from './labels';
import { quoteHints, unquoteMail } from './mail-quotes';
import { markLists } from './text-lists';
import { isBlank } from './words';

/** Lines that make one paragraph, and the file line of the first. */
interface Stretch {
  readonly first: number;
  readonly lines: string[];
}

/**
 * The blocks of plain text: a line each, or, where the text is hard-wrapped, the lines of one paragraph joined.
 * Marks of quoting (">") are taken off.
 * `received` are the lines of the file from line 1, white space around them removed.
 */
export function textBlocks(received: readonly string[]): { blocks: Block[]; joined: number } {
  const { lines, depths, replyFrom } = unquoteMail(received);
  const wrap = hardWrap(lines);
  const stretches: Stretch[] = [];
  let joined = 0;
  let open = false;
  lines.forEach((line, index) => {
    if (isBlank(line)) {
      open = false;
      return;
    }
    const last = stretches.at(-1);
    if (
      open &&
      last &&
      wrap !== null &&
      depths[index] === depths[index - 1] &&
      continues(lines[index - 1] ?? '', line, wrap) &&
      readLabel(line) === null
    ) {
      last.lines.push(joint(lines[index - 1] ?? ''), line);
      joined += 1;
    } else stretches.push({ first: index + 1, lines: [line] });
    open = true;
  });
  const blocks = stretches.map(({ first, lines: parts }) => ({
    ...plainBlock(parts.join(''), first, first + (parts.length - 1) / 2),
    ...quoteHints(first - 1, depths[first - 1] ?? 0, replyFrom),
  }));
  return { blocks: markLists(blocks), joined };
}
