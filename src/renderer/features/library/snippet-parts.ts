/** The two private-use characters that the library puts around a hit. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** A stretch of a snippet, and whether it is what was searched for. */
export interface SnippetPart {
  readonly words: string;
  readonly hit: boolean;
}

/** Takes a snippet apart at its marks. A mark without its partner loses nothing but itself. */
export function snippetParts(snippet: string): SnippetPart[] {
  const parts: SnippetPart[] = [];
  for (const [at, piece] of snippet.split(OPEN).entries()) {
    const close = at === 0 ? -1 : piece.indexOf(CLOSE);
    if (close >= 0) add(parts, piece.slice(0, close), true);
    add(parts, piece.slice(close + 1).replaceAll(CLOSE, ''), false);
  }
  return parts;
}

function add(parts: SnippetPart[], words: string, hit: boolean): void {
  if (words !== '') parts.push({ words, hit });
}
