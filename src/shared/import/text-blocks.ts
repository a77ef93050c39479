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
  const small = wrap === null ? NONE : smallWords(lines);
  const stretches: Stretch[] = [];
  let joined = 0;
  let open = false;
  let hasCopy = false;
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
      (hasCopy || !isBelowTitle(last, line, small)) &&
      readLabel(line) === null
    ) {
      last.lines.push(joint(lines[index - 1] ?? ''), line);
      hasCopy ||= last.lines.length >= PARAGRAPH;
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

const NONE: ReadonlySet<string> = new Set();

/** The words that a text has in small letters. */
function smallWords(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []));
}

/** Lines of a paragraph with what joins them: from here on the copy has begun. */
const PARAGRAPH = 7;

/** "The heat pump quarrel is really a quarrel about the landlord's cellar" / "Tenants pay for the heat …": no sentence goes on so. */
function isBelowTitle({ lines }: Stretch, below: string, small: ReadonlySet<string>): boolean {
  const [title = ''] = lines;
  const [first = ''] = /^\p{Lu}\p{Ll}+(?=[ ,])/u.exec(below) ?? [];
  return (
    lines.length === 1 &&
    small.has(first.toLowerCase()) &&
    !/[.!?:;,]$|[.!?] /u.test(title) &&
    /\s\p{Ll}{3,}$/u.test(title) &&
    !GOES_ON.test(title)
  );
}

/** A line that ends so goes on, as one that ends with a word of two letters does. */
const GOES_ON =
  /\s(?:the|and|for|with|from|are|was|were|that|than|but|our|his|her|its|their|your|called|named|former|late|said|says|between|via)$/u;
