/** Words taken out of a file, with the place in the file (UTF-16) that each of their code units has. */
export interface MappedCopy {
  readonly text: string;
  readonly places: readonly number[];
  /** The place after the last word. */
  readonly end: number;
}

/** Stands for what is inside the copy but is no word of it: a picture, a footnote's mark. */
export const INLINE_ATOM = '\uFFFC';

/** Gathers the words of one block on the way through its markup. */
export class CopyTape {
  readonly #text: string[] = [];
  readonly #places: number[] = [];
  #end = 0;

  /** Words that stand in the file as they are, from `place` on. */
  put(text: string, place: number): void {
    this.#text.push(text);
    for (let unit = 0; unit < text.length; unit += 1) this.#places.push(place + unit);
    this.#end = place + text.length;
  }

  /** Words that stand in the file in another form (an entity, a picture): all at one place. */
  putAt(text: string, place: number, end: number): void {
    this.#text.push(text);
    for (let unit = 0; unit < text.length; unit += 1) this.#places.push(place);
    this.#end = end;
  }

  /** Words with a place for each unit. */
  putMapped({ text, places, end }: MappedCopy): void {
    this.#text.push(text);
    for (const place of places) this.#places.push(place);
    this.#end = end;
  }

  /** What was gathered; the tape is empty after. */
  take(): MappedCopy {
    const copy = { text: this.#text.join(''), places: [...this.#places], end: this.#end };
    this.#text.length = 0;
    this.#places.length = 0;
    return copy;
  }
}

/** A stretch of mapped copy. */
export function sliceCopy({ text, places, end }: MappedCopy, from: number, to: number): MappedCopy {
  return { text: text.slice(from, to), places: places.slice(from, to), end: places[to] ?? end };
}

/** Mapped copy without the white space around it. */
export function trimCopy(copy: MappedCopy): MappedCopy {
  const from = copy.text.length - copy.text.trimStart().length;
  const to = Math.max(from, copy.text.trimEnd().length);
  return to - from === copy.text.length ? copy : sliceCopy(copy, from, to);
}

/** Words that stand in the file as they are. */
export function copyAt(text: string, place: number): MappedCopy {
  const tape = new CopyTape();
  tape.put(text, place);
  return tape.take();
}

/** A text without its byte order mark and with "\n" alone as line end, each unit with its place in the text as given. */
export function withUnixLines(text: string): MappedCopy {
  const tape = new CopyTape();
  let from = text.startsWith('\uFEFF') ? 1 : 0;
  for (const { 0: ending, index } of text.matchAll(/\r\n?/gu)) {
    tape.put(text.slice(from, index), from);
    tape.putAt('\n', index + ending.length - 1, index + ending.length);
    from = index + ending.length;
  }
  tape.put(text.slice(from), from);
  return tape.take();
}
