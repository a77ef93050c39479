import type { CopyBlock, CopyDocument } from '../copy-block';
import type { CopyOptions } from './copy-options';
import { INLINE_ATOM, trimCopy, type MappedCopy } from './mapped-copy';
import { sentencesOf } from './sentences';

type Span = readonly [from: number, to: number];

const IN_SUMMARY = new Set(['text.list', 'text.blockquote']);

/** Gathers a file's blocks, in document order. */
export class BlockGatherer {
  readonly #blocks: CopyBlock[] = [];
  readonly #prose: MappedCopy[] = [];
  readonly #masked: readonly Span[];
  readonly #leftOut: readonly Span[];

  /** `ending` is the file's kind (".md"), which Vale's scopes end in; "" for what is no file. */
  constructor(
    private readonly text: string,
    private readonly ending: string,
    options: CopyOptions,
  ) {
    this.#masked = spansOf(text, options.tokenIgnores);
    this.#leftOut = spansOf(text, options.blockIgnores);
  }

  /**
   * A block of these scopes; white space around it and blocks without words are dropped.
   * Points of a list and quotations count for the summary, as prose does.
   */
  add(scopes: readonly string[], words: MappedCopy, off: readonly string[]): void {
    const copy = this.#seen(words);
    if (copy === null) return;
    if (scopes.some((scope) => IN_SUMMARY.has(scope)) && !off.includes('*')) this.#prose.push(copy);
    this.#push(scopes, copy, off);
  }

  /** A paragraph of prose and its sentences; it counts for the summary. */
  addProse(
    words: MappedCopy,
    off: readonly string[],
    scopes: readonly string[] = ['text', 'paragraph'],
  ): void {
    const copy = this.#seen(words);
    if (copy === null) return;
    if (!off.includes('*')) this.#prose.push(copy);
    this.#push(scopes, copy, off);
    for (const sentence of sentencesOf(copy)) this.#push(['sentence'], sentence, off);
  }

  /** The document; its last blocks are the whole prose and the file as it is. */
  finish(): CopyDocument {
    const summary = joined(this.#prose);
    if (summary.text !== '') this.#push(['summary'], summary, []);
    if (this.text !== '')
      this.#blocks.push({
        scopes: [`raw${this.ending}`],
        text: this.text,
        sourceAt: (offset) => Math.min(offset, this.text.length),
      });
    return { text: this.text, blocks: this.#blocks };
  }

  #push(scopes: readonly string[], copy: MappedCopy, off: readonly string[]): void {
    const { text, places, end } = copy;
    this.#blocks.push({
      scopes: scopes.map((scope) => `${scope}${this.ending}`),
      text,
      sourceAt: (offset) => places[offset] ?? end,
      ...(off.length > 0 && { off: [...off] }),
    });
  }

  #seen(words: MappedCopy): MappedCopy | null {
    const copy = trimCopy(words);
    if (copy.text.replaceAll(INLINE_ATOM, '').trim() === '') return null;
    if (this.#leftOut.length === 0 && this.#masked.length === 0) return copy;
    if (copy.places.every((place) => covers(this.#leftOut, place))) return null;
    const hidden = [...this.#leftOut, ...this.#masked];
    const text = copy.places
      .map((place, unit) => (covers(hidden, place) ? '*' : (copy.text[unit] ?? '')))
      .join('');
    return { ...copy, text };
  }
}

function joined(prose: readonly MappedCopy[]): MappedCopy {
  const places = prose.flatMap((copy, index) =>
    index === 0 ? [...copy.places] : [copy.places[0] ?? 0, copy.places[0] ?? 0, ...copy.places],
  );
  return {
    text: prose.map(({ text }) => text).join('\n\n'),
    places,
    end: prose.at(-1)?.end ?? 0,
  };
}

function spansOf(text: string, patterns: readonly RegExp[]): Span[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }): Span => [index, index + found.length]),
  );
}

function covers(spans: readonly Span[], place: number): boolean {
  return spans.some(([from, to]) => place >= from && place < to);
}
