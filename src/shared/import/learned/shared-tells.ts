import type { LineInContext } from '../context';
import { isParagraph } from '../sentences';
import { wordList } from '../words';

/** Names are looked for among so many lines' names, and so many characters of each line. */
const MOST_NAMES = 60;
const NAME_HEAD = 600;

/** Where the name in a line stands again, and what lines say of a name that stands alone elsewhere. */
export function nameTells(lines: readonly LineInContext[]): string[][] {
  const tells: string[][] = lines.map(() => []);
  const lower = lines.map(({ text }) => text.slice(0, NAME_HEAD).toLowerCase());
  const { first, last } = copyEnds(lines);
  for (const [name, owner] of namesOf(lines)) {
    const again = new Set<string>();
    lower.forEach((text, at) => {
      const where = at === owner ? -1 : text.indexOf(name);
      if (where < 0) return;
      const opens = where <= 3 && text.length > name.length + 6;
      const zone = at < first ? 'head' : at > last ? 'foot' : 'copy';
      again.add(`again:${zone}:${opens ? 'opens' : 'holds'}`);
      tells[at]?.push(
        `names:${opens ? 'opens' : text.length <= name.length + 4 ? 'alone' : 'holds'}`,
      );
    });
    tells[owner]?.push(...(again.size === 0 ? ['again:never'] : again));
  }
  return tells;
}

/** Names in lines that hold little else, and the first line of each. */
function namesOf(lines: readonly LineInContext[]): Map<string, number> {
  const names = new Map<string, number>();
  lines.forEach(({ byline, words }, at) => {
    if (byline === null || words > 14 || names.size >= MOST_NAMES) return;
    for (const name of byline.names)
      if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), at);
  });
  return names;
}

/** How many of each line's longer words stand in the copy: crossheads and captions share them, other pieces' headlines do not. */
export function topicTells(lines: readonly LineInContext[]): string[][] {
  const stems = lines.map(({ text }) => new Set(stemsOf(text)));
  const counts = new Map<string, number>();
  lines.forEach((line, at) => {
    if (isParagraph(line))
      for (const stem of stems[at] ?? []) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  });
  const held = lines.map((line, at) => {
    const once = isParagraph(line) ? 1 : 0;
    return [...(stems[at] ?? [])].filter((stem) => (counts.get(stem) ?? 0) > once).length;
  });
  const title = likeliestTitle(lines, held);
  return lines.map((_, at) => {
    const own = stems[at]?.size ?? 0;
    const share = shareOf(held[at] ?? 0, own);
    const size = own <= 1 ? 1 : own <= 3 ? 3 : own <= 6 ? 6 : 9;
    const where = title < 0 ? 'none' : title === at ? 'here' : title < at ? 'above' : 'below';
    return [
      `shares:${share}`,
      `shares:${share}:${size}`,
      `topical:${where}`,
      `topical:${where}:${Math.abs(title - at) === 1 ? 'next' : 'far'}`,
    ];
  });
}

/** Of the lines above the copy that can be a headline, the one of which most words stand in the copy; -1 for none. */
function likeliestTitle(lines: readonly LineInContext[], held: readonly number[]): number {
  const first = lines.findIndex(isParagraph);
  let best = -1;
  lines.slice(0, Math.max(0, first)).forEach(({ words, text, sentence, byline }, at) => {
    const isTitle =
      words >= 2 && words <= 22 && (!sentence || text.endsWith('?')) && byline === null;
    if (isTitle && (held[at] ?? 0) > (held[best] ?? 0)) best = at;
  });
  return best;
}

function shareOf(held: number, all: number): string {
  if (all === 0) return 'none to share';
  if (held === 0) return 'none';
  if (held === all) return 'all';
  return held * 4 <= all ? 'few' : held * 2 <= all ? 'some' : 'most';
}

/** The first letters of longer words, so that "river" and "rivers" are one. */
function stemsOf(text: string): string[] {
  return wordList(text.slice(0, 4000).toLowerCase())
    .filter((word) => word.length >= 5)
    .map((word) => word.slice(0, 6));
}

/** How many short lines stand in one run, and where in it each stands: menus and lists of links are such runs. */
export function runTells(lines: readonly LineInContext[]): string[][] {
  const tells: string[][] = lines.map(() => []);
  let from = 0;
  lines.forEach((line, at) => {
    if (!isShort(line)) from = at + 1;
    const below = lines[at + 1];
    if (below !== undefined && isShort(below) && isShort(line)) return;
    const length = at + 1 - from;
    const size = length >= 8 ? '8+' : length >= 4 ? '4+' : String(length);
    if (length === 0) tells[at]?.push('run:0', 'run:0:last');
    for (let one = from; one <= at; one += 1) {
      const where = one === from ? 'first' : one === at ? 'last' : 'mid';
      tells[one]?.push(`run:${size}`, `run:${size}:${where}`);
    }
    from = at + 1;
  });
  return tells;
}

function isShort({ words, sentence }: LineInContext): boolean {
  return words <= 14 && !(sentence && words > 8);
}

function copyEnds(lines: readonly LineInContext[]): { first: number; last: number } {
  return { first: lines.findIndex(isParagraph), last: lines.findLastIndex(isParagraph) };
}
