/** One property of a vCard: its name in capitals, its parameters, its raw value. */
export interface CardLine {
  /** The line of the file, for reasons. */
  readonly line: number;
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

const FOLD_OCTETS = 75;
/** An address has seven parts; an organisation with more levels than this is not a byline's. */
const MOST_COMPONENTS = 20;

/** A text as a value: backslash, comma, semicolon and line break escaped. */
export function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replace(/\r\n|\r|\n/gu, '\\n')
    .replaceAll(',', '\\,')
    .replaceAll(';', '\\;');
}

/** A value's own text. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\s\S])/gu, (_, sign: string) =>
    sign === 'n' || sign === 'N' ? '\n' : sign,
  );
}

/** The parts of a value that semicolons part; an escaped one parts nothing. */
export function components(value: string): string[] {
  return [...value.matchAll(/((?:\\[\s\S]|[^;\\])*)(?:;|\\?$)/gu)]
    .map(([, part = '']) => unescapeText(part))
    .slice(0, MOST_COMPONENTS);
}

/** A parameter's value between quotation marks, by RFC 6868. */
export function quoteParameter(text: string): string {
  const safe = text
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replace(/\r\n|\r|\n/gu, '^n');
  return `"${safe}"`;
}

function unquoteParameter(text: string): string {
  const bare =
    text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1) : text;
  return bare.replace(/\^([n^'])/gu, (_, sign: string) =>
    sign === 'n' ? '\n' : sign === "'" ? '"' : '^',
  );
}

/** A line cut at 75 octets as RFC 6350 asks, never inside a character. */
export function foldLine(text: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of text) {
    const size = octetsOf(sign);
    if (octets + size > FOLD_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

const PROPERTY = /^(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)((?:;(?:"[^"]*"|[^":])*)*):([\s\S]*)$/u;
const PARAMETER = /;([A-Za-z0-9-]+)(?:=((?:"[^"]*"|[^;"])*))?/gu;

/** Unfolds a file into its properties; a line that is none is left out. */
export function readCardLines(text: string): CardLine[] {
  const input = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const physical = input.split(/\r\n|\n|\r/u);
  const logical: { line: number; text: string }[] = [];
  physical.forEach((each, at) => {
    const last = logical.at(-1);
    if (/^[ \t]/u.test(each) && last !== undefined) last.text += each.slice(1);
    else logical.push({ line: at + 1, text: each });
  });
  return logical.flatMap(({ line, text: words }) => {
    const [, name = '', parameters = '', value = ''] = PROPERTY.exec(words) ?? [];
    return name === ''
      ? []
      : [{ line, name: name.toUpperCase(), parameters: readParameters(parameters), value }];
  });
}

function readParameters(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(PARAMETER)].map(([, name = '', value = '']) => [
      name.toUpperCase(),
      unquoteParameter(value),
    ]),
  );
}
