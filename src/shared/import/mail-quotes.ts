import type { Hints } from './block';
import { isBlank } from './words';

/** A text's lines without the marks by which mails quote, and how deep each was quoted. */
export interface UnquotedLines {
  readonly lines: readonly string[];
  readonly depths: readonly number[];
  /** For lines that belong to another mail: from this index on, index excluded where it is the length. */
  readonly replyFrom: number;
}

const QUOTED = /^(?:>[ \t]?)+/u;
/** Share of the lines that must be quoted for the whole text to be one forwarded piece. */
const FORWARDED = 0.8;
const FEWEST = 4;
/** What mail programs set above the mail that they quote. */
const INTRODUCES =
  /^(?:on .{5,160} wrote:|le .{5,160} a écrit ?:|am .{5,160} schrieb .{2,80}:|el .{5,160} escribió:|.{2,120} (?:wrote|writes):|-{2,} ?(?:original|forwarded) message ?-{2,})$/iu;

/** Takes the marks of quoting off a mail's lines; a piece that was quoted as a whole is a piece like any other. */
export function unquoteMail(lines: readonly string[]): UnquotedLines {
  const none = { lines, depths: lines.map(() => 0), replyFrom: lines.length };
  const filled = lines.filter((line) => !isBlank(line));
  const quoted = filled.filter((line) => QUOTED.test(line)).length;
  // One line or two that begin with ">" are as likely arrows of the writer's own.
  if (quoted < FEWEST) return none;
  const bare = lines.map((line) => line.replace(QUOTED, '').trim());
  if (quoted >= FORWARDED * filled.length) return { ...none, lines: bare };
  const depths = lines.map((line) => (QUOTED.exec(line)?.[0].match(/>/gu) ?? []).length);
  const replyFrom = lines.findIndex(
    (line, index) => INTRODUCES.test(line) && nextDepth(lines, depths, index) > 0,
  );
  return { lines: bare, depths, replyFrom: replyFrom < 0 ? lines.length : replyFrom };
}

function nextDepth(lines: readonly string[], depths: readonly number[], at: number): number {
  const next = lines.findIndex((line, index) => index > at && !isBlank(line));
  return next < 0 ? 0 : (depths[next] ?? 0);
}

/** What quoting says of a line: below "… wrote:" it is another mail, elsewhere a quotation. */
export function quoteHints(
  index: number,
  depth: number,
  replyFrom: number,
): { hints: Hints; because: string } {
  if (index === replyFrom || (index > replyFrom && depth > 0))
    return { hints: { rubbish: 14 }, because: 'Quoted from another mail' };
  return depth > 0
    ? { hints: { blockQuote: 12 }, because: 'Quoted in the mail' }
    : { hints: {}, because: '' };
}
