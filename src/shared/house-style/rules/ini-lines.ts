/** One setting of an INI file. */
export interface IniLine {
  /** "" above the first section. */
  readonly section: string;
  readonly key: string;
  /** Without the white space and the quotes around it. */
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

/**
 * The settings of an INI file in order, as Vale reads them: "#" and ";" begin comments, after a value only
 * behind white space; a line that ends in "\" goes on in the next. Lines that say nothing come as `unread`.
 */
export function iniLines(text: string): { lines: IniLine[]; unread: number[] } {
  const lines: IniLine[] = [];
  const unread: number[] = [];
  const source = text.split(/\r\n?|\n/u);
  let section = '';
  for (let at = 0; at < source.length; at += 1) {
    const line = at + 1;
    let words = (source[at] ?? '').trim();
    while (words.endsWith('\\') && at + 1 < source.length && !isComment(words)) {
      at += 1;
      words = words.slice(0, -1).trimEnd() + (source[at] ?? '').trim();
    }
    const header = /^\[(?<name>.*)\]\s*(?:[#;].*)?$/u.exec(words)?.groups?.['name'];
    const equals = words.indexOf('=');
    if (words === '' || isComment(words)) continue;
    if (header !== undefined) section = header.trim();
    else if (equals < 1) unread.push(line);
    else {
      const value = valueOf(words.slice(equals + 1));
      lines.push({ section, key: words.slice(0, equals).trim(), value, line });
    }
  }
  return { lines, unread };
}

function isComment(words: string): boolean {
  return words.startsWith('#') || words.startsWith(';');
}

function valueOf(words: string): string {
  const value = words.trim();
  const quoted = /^(?<quote>["'`])(?<inside>.*)\k<quote>\s*(?:[#;].*)?$/u.exec(value)?.groups;
  if (quoted) return quoted['inside'] ?? '';
  return value.replace(/(?:^|\s)[#;]\s.*$/u, '').trim();
}
