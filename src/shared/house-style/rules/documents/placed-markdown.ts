import MarkdownIt from 'markdown-it';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';
import type Token from 'markdown-it/lib/token.mjs';

/**
 * Markdown as Vale reads it (CommonMark, tables, strikethrough), whose inline tokens know their place
 * in the block's own text: `placeOf`. Text is not joined, so that each piece keeps its place.
 */
export const placedMarkdown = new MarkdownIt('commonmark', { html: true }).enable([
  'strikethrough',
  'table',
]);
placedMarkdown.validateLink = () => true;

class PlacedState extends placedMarkdown.inline.State {
  #lastPlace = -1;
  #lastEnd = -1;

  override push(
    ...[type, tag, nesting]: Parameters<StateInline['push']>
  ): ReturnType<StateInline['push']> {
    const token = super.push(type, tag, nesting);
    token.meta = { place: this.#placeOfNext(type) };
    return token;
  }

  /** Text that is nested too deep for any rule. */
  override pushPending(): ReturnType<StateInline['pushPending']> {
    const place = this.pos - this.pending.length;
    const token = super.pushPending();
    token.meta = { place };
    return token;
  }

  /** The marks of one run ("***") are pushed one by one from the place where the run begins. */
  #placeOfNext(type: string): number {
    if (type !== 'text') return this.pos;
    const place = this.pos === this.#lastPlace ? this.#lastEnd : this.pos;
    this.#lastPlace = this.pos;
    this.#lastEnd = place + (this.src[this.pos] === '~' ? tildesAt(this.src, place) : 1);
    return place;
  }
}

/** Strikethrough takes an odd "~" first and then pairs. */
function tildesAt(source: string, place: number): number {
  let end = place;
  while (source[end] === '~') end += 1;
  return (end - place) % 2 === 1 ? 1 : 2;
}

placedMarkdown.inline.State = PlacedState;
placedMarkdown.inline.ruler.at('text', readText);
placedMarkdown.inline.ruler.at('backticks', readBackticks);
placedMarkdown.inline.ruler.push('single', readSingle);
placedMarkdown.inline.ruler2.disable('fragments_join');
placedMarkdown.core.ruler.disable('text_join');

/** Where a token begins in the text that its inline rule was given; null for a token of no rule of ours. */
export function placeOf(token: Token): number | null {
  const meta: unknown = token.meta;
  if (typeof meta !== 'object' || meta === null || !('place' in meta)) return null;
  return typeof meta.place === 'number' ? meta.place : null;
}

const PLAIN = /[^\n!#$%&*+\-:<=>@[\]\\^_`{}~]+/uy;

function readText(state: StateInline, silent: boolean): boolean {
  PLAIN.lastIndex = state.pos;
  const found = PLAIN.exec(state.src)?.[0].slice(0, state.posMax - state.pos) ?? '';
  if (found === '') return false;
  if (!silent) state.push('text', '', 0).content = found;
  state.pos += found.length;
  return true;
}

/** A code span: its content as it stands, with as many units as the words that it stands for. */
function readBackticks(state: StateInline, silent: boolean): boolean {
  const opener = /^`+/u.exec(state.src.slice(state.pos, state.posMax))?.[0] ?? '';
  if (opener === '') return false;
  const start = state.pos + opener.length;
  const close = closerOf(state, opener.length, start);
  if (!silent) {
    const token = state.push(close === null ? 'text' : 'code_inline', '', 0);
    token.content = close === null ? opener : state.src.slice(start, close);
    token.markup = opener;
  }
  state.pos = close === null ? start : close + opener.length;
  return true;
}

const lastRuns = new WeakMap<StateInline, ReadonlyMap<number, number>>();

/** Where the run of that many backticks stands that ends the span; runs are counted once for each text. */
function closerOf(state: StateInline, length: number, from: number): number | null {
  const last = lastRuns.get(state) ?? lastRunsOf(state.src);
  lastRuns.set(state, last);
  if ((last.get(length) ?? -1) < from) return null;
  for (let at = state.src.indexOf('`', from); at !== -1; ) {
    let end = at;
    while (state.src[end] === '`') end += 1;
    if (end > state.posMax) return null;
    if (end - at === length) return at;
    at = state.src.indexOf('`', end);
  }
  return null;
}

/** What no other rule takes: one code unit as it stands. */
function readSingle(state: StateInline, silent: boolean): boolean {
  if (!silent) state.push('text', '', 0).content = state.src[state.pos] ?? '';
  state.pos += 1;
  return true;
}

/** The last run of each number of backticks. */
function lastRunsOf(source: string): ReadonlyMap<number, number> {
  return new Map([...source.matchAll(/`+/gu)].map(({ 0: run, index }) => [run.length, index]));
}
