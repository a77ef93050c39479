/** Around a hit in a snippet: private-use characters, which copy does not hold. */
export const HIT_START = '\uE000';
export const HIT_END = '\uE001';

/**
 * Between two characters of a script that writes no spaces, so that the index holds each as a word and
 * a query of several is found as a phrase. Zero-width: it is taken out of snippets again.
 */
export const SEAM = '\u200B';
const UNSPACED =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])/gu;

/** Copy as the index takes it: without our own marks, with seams in unspaced scripts. */
export function indexText(text: string): string {
  return text
    .replaceAll('\0', ' ')
    .replace(/[\uE000\uE001\u200B]/gu, '')
    .replace(UNSPACED, SEAM);
}

/** A snippet on one line, without seams. */
export function snippetText(snippet: string): string {
  return snippet.replaceAll(SEAM, '').replace(/\s+/gu, ' ').trim();
}

/** What a query asks for: words that stand together; the last may be the beginning of a word. */
export interface SearchPart {
  readonly text: string;
  readonly isPhrase: boolean;
}

/** The parts of what the user typed: words in quotation marks stay together, every other word is one by itself. */
export function searchParts(query: string): readonly SearchPart[] {
  const parts: SearchPart[] = [];
  for (const [, phrase, word] of query.matchAll(/["“”„«]([^"“”„«»]*)["“”«»]?|([^\s"“”„«»]+)/gu)) {
    const text = indexText(phrase ?? word ?? '').trim();
    // FTS5 has no empty phrase: what holds no letter or figure finds nothing and asks for nothing.
    if (/[\p{L}\p{N}]/u.test(text)) parts.push({ text, isPhrase: phrase !== undefined });
  }
  return parts;
}

/**
 * What the user typed, in FTS5's query language: a phrase as it stands, every other word also finds words that begin with
 * it, and all have to occur. Null where there is nothing to find.
 */
export function searchExpression(query: string): string | null {
  const parts = searchParts(query).map(({ text, isPhrase }) => `"${text}"${isPhrase ? '' : '*'}`);
  return parts.length === 0 ? null : parts.join(' ');
}
