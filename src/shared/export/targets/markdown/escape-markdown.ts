/** Signs that open or close something anywhere in CommonMark or in the tables and strikethrough that GitHub adds. */
const ANYWHERE = /[\\`*_[\]<|~]/gu;

/** An ampersand that would be read as a character reference. */
const REFERENCE = /&(?=(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);)/gu;

/** Braces that Jekyll and Hugo take for a template before any Markdown is read. */
const TEMPLATE = /\{(?=[{%])|(?<=\{)\{/gu;

/**
 * Words as Markdown that says just them, within a line. Line breaks become spaces; the ends of the text are left as
 * they are, but that no "!" can make a picture of a link behind it.
 */
export function escapeWords(text: string): string {
  return text
    .replace(/[\t\n]/gu, ' ')
    .replace(ANYWHERE, '\\$&')
    .replace(REFERENCE, '\\&')
    .replace(TEMPLATE, '\\{')
    .replace(/!$/u, '\\!');
}

/** A line whose words are escaped, so that it opens no heading, list, quotation, rule or table. */
export function escapeLineStart(line: string): string {
  return line
    .trim()
    .replace(/^[#>+=:-]/u, '\\$&')
    .replace(/^([0-9]{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}

/** An address as the target of a link. `safeUrl` has let no space, brace, angle bracket or backslash into it. */
export function escapeAddress(href: string): string {
  return href.replace(/[()*_`[\]~|]/gu, '\\$&').replace(REFERENCE, '\\&');
}
