/**
 * What no HTML document may hold: control characters other than tab and line feed, lone halves of
 * surrogate pairs, and noncharacters (WHATWG HTML, "preprocessing the input stream"). A parser drops,
 * replaces or normalises them, so that the text would change on the way.
 */
export const UNWRITABLE = /(?![\t\n])[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

/** The first character of a text that HTML cannot carry, named as U+XXXX; null where there is none. */
export function unwritableCharacter(text: string): string | null {
  const found = UNWRITABLE.exec(text)?.[0].codePointAt(0);
  return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}
