/** A row of a CSV file and the line of the file that it begins at. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a CSV file says; `unclosed` is the line of a quotation mark that is never closed, else null. */
export interface CsvReading {
  readonly rows: readonly CsvRow[];
  readonly unclosed: number | null;
}

/**
 * Reads CSV by RFC 4180: quoted cells with commas, line breaks and doubled quotes; rows end in CRLF, LF or
 * CR. A quotation mark inside a bare cell stands for itself. The separator is the one that parts the first
 * line: a comma, or the semicolon or tab that spreadsheets write in many countries. Refuses nothing.
 */
export function readCsv(text: string): CsvReading {
  const input = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const separator = separatorOf(input);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  let at = 0;
  const endRow = (): void => {
    rows.push({ line: begun, cells });
    cells = [];
    begun = line;
  };
  while (at < input.length) {
    const cell = readCell(input, at, separator);
    line += lineBreaks(input.slice(at, cell.end));
    cells.push(cell.value);
    if (cell.unclosed) return { rows: [...rows, { line: begun, cells }], unclosed: begun };
    at = cell.end;
    if (input[at] === separator) {
      at += 1;
      if (at === input.length) cells.push('');
    } else if (at < input.length) {
      at += input.startsWith('\r\n', at) ? 2 : 1;
      line += 1;
      endRow();
    }
  }
  if (cells.length > 0) endRow();
  return {
    rows: rows.filter((row) => row.cells.length > 1 || row.cells[0] !== ''),
    unclosed: null,
  };
}

interface Cell {
  readonly value: string;
  /** Where the separator or the line's end stands. */
  readonly end: number;
  readonly unclosed: boolean;
}

function readCell(input: string, from: number, separator: string): Cell {
  if (input[from] !== '"') {
    const end = endOfBare(input, from, separator);
    return { value: input.slice(from, end), end, unclosed: false };
  }
  let value = '';
  let at = from + 1;
  for (;;) {
    const quote = input.indexOf('"', at);
    if (quote < 0) return { value: value + input.slice(at), end: input.length, unclosed: true };
    value += input.slice(at, quote);
    if (input[quote + 1] !== '"') {
      const end = endOfBare(input, quote + 1, separator);
      return { value: value + input.slice(quote + 1, end), end, unclosed: false };
    }
    value += '"';
    at = quote + 2;
  }
}

function endOfBare(input: string, from: number, separator: string): number {
  let at = from;
  while (at < input.length && input[at] !== separator && input[at] !== '\n' && input[at] !== '\r')
    at += 1;
  return at;
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0;
}

/** Outside quotation marks of the first line, what stands there most often. */
function separatorOf(input: string): string {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/u.exec(input)?.[0] ?? '';
  const bare = first.replace(/"(?:[^"]|"")*"/gu, '');
  const counted = [',', ';', '\t'].map((sign) => [sign, bare.split(sign).length] as const);
  return counted.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/**
 * Writes rows as RFC 4180 CSV: CRLF, quotes where they are needed, a byte order mark so that spreadsheets
 * read UTF-8. A cell that a spreadsheet would run as a formula is led by an apostrophe; `unguarded` takes
 * it off again.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`;
}

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** The cell's own words, without the guard that `writeCsv` puts before a formula. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function writeCell(text: string): string {
  const cell = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/u.test(cell) || cell !== cell.trim()
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}
