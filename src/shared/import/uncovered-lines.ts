import type Token from 'markdown-it/lib/token.mjs';
import { wordList } from './words';

/** Tokens whose words are read; containers only repeat the range of what is in them. */
const READ: ReadonlySet<string> = new Set([
  'inline',
  'fence',
  'code_block',
  'html_block',
  'hr',
  'tr_open',
]);

/**
 * The lines of a Markdown text that no token covers though they have words, by their number from 1.
 * The parser passes over what is nested deeper than its limit; a link's definition is not copy and not among them.
 */
export function uncoveredLines(
  text: string,
  tokens: readonly Token[],
): { number: number; text: string }[] {
  const lines = text.split('\n');
  const covered = new Set<number>();
  for (const { type, map } of tokens) {
    if (map === null || !READ.has(type)) continue;
    for (let line = map[0]; line < map[1]; line += 1) covered.add(line);
  }
  return lines.flatMap((line, index) => {
    const words = line.trim();
    const isDefinition = /^\[[^\]]+\]:\s*\S/u.test(words);
    return covered.has(index) || isDefinition || wordList(words).length === 0
      ? []
      : [{ number: index + 1, text: words }];
  });
}
