import { CopyTape, sliceCopy, type MappedCopy } from './mapped-copy';

/** The lines of a Markdown file, in which the text of a block is found again without the marks before its lines. */
export class MarkdownSource {
  readonly #lines: readonly string[];
  readonly #starts: readonly number[];
  #row = { line: 0, at: 0 };

  constructor(private readonly source: MappedCopy) {
    this.#lines = source.text.split('\n');
    let start = 0;
    this.#starts = this.#lines.map((line) => (start += line.length + 1) - line.length - 1);
  }

  /** The stretch of a block's lines. */
  spanOf([first, last]: readonly [number, number]): [from: number, to: number] {
    return [this.#start(first), this.#start(last)];
  }

  /** The text of a block that stands in these lines; a heading's stands after its "#". */
  lines(content: string, [first]: readonly [number, number], heading: boolean): MappedCopy {
    const tape = new CopyTape();
    content.split('\n').forEach((words, index) => {
      const start = this.#start(first + index);
      const line = this.#lines[first + index] ?? '';
      if (index > 0) tape.putMapped(sliceCopy(this.source, start - 1, start));
      const lead = words.length - words.trimStart().length;
      const at = start + placeIn(line, words.slice(lead), heading);
      // A tab that a list's indentation ends inside stands as spaces in the block's text.
      const exact = at - lead >= start && line.startsWith(words, at - lead - start);
      if (!exact) tape.putAt(words.slice(0, lead), this.source.places[at] ?? 0, 0);
      const from = exact ? at - lead : at;
      tape.putMapped(sliceCopy(this.source, from, from + words.length - (exact ? 0 : lead)));
    });
    return tape.take();
  }

  /** From here on, cells are those of the table's row in that line. */
  beginRow(line: number): void {
    this.#row = { line, at: 0 };
  }

  /** The text of the row's next cell; a pipe in it is escaped in the file. */
  cell(content: string): MappedCopy {
    const tape = new CopyTape();
    const line = this.#lines[this.#row.line] ?? '';
    let at = line.indexOf(content.replaceAll('|', '\\|'), this.#row.at);
    if (at === -1) at = this.#row.at;
    const start = this.#start(this.#row.line);
    for (const unit of content.split('')) {
      if (unit === '|' && line[at] === '\\') at += 1;
      tape.putMapped(sliceCopy(this.source, start + at, start + at + 1));
      at += 1;
    }
    this.#row.at = at;
    return tape.take();
  }

  #start(line: number): number {
    return this.#starts[line] ?? this.source.text.length;
  }
}

/** Where a block's words stand in their line: at its end, but for white space and a heading's closing marks. */
function placeIn(line: string, words: string, heading: boolean): number {
  const marks = heading ? /^[^#]*#{1,6}[ \t]+/u.exec(line)?.[0].length : undefined;
  if (marks !== undefined && line.startsWith(words, marks)) return marks;
  for (const form of [line, line.trimEnd()])
    if (form.endsWith(words)) return form.length - words.length;
  return Math.max(0, line.lastIndexOf(words));
}
