import type { FixTier } from '../rulebook/rule-card';
import { INLINE_ATOM } from '../rules/documents/mapped-copy';
import type { Hit } from '../rules/kinds/checker';
import { beginsSentence } from './block-views';
import type { LiveBlock, TextRange } from './live-block';
import { matchId } from './match-id';
import type { Quotation } from './quotations';
import type { RunningRule } from './running-rule';

/** A match that lacks what only the whole piece says: its block's place and its turn among equals. */
export interface DraftMatch extends TextRange {
  readonly rule: RunningRule;
  /** Rule, words and surroundings: what equal matches have in common. */
  readonly key: string;
  /** The id that it has where it is the first of its equals. */
  readonly firstId: string;
  readonly message: string;
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly suggestions: readonly string[];
  readonly fix: FixTier;
}

/** What decides whether a hit in a block is told. */
export interface BlockContext {
  readonly block: LiveBlock;
  readonly quotations: readonly Quotation[];
  /** Names in the form that the desk has settled: they keep it at the beginning of a sentence. */
  readonly names: ReadonlySet<string>;
}

const CONTEXT = 24;

/** What a hit is to the desk; null where the desk is told nothing of it. Places are the block's. */
export function draftMatch(rule: RunningRule, hit: Hit, context: BlockContext): DraftMatch | null {
  const { text, locked } = context.block;
  const [from, to] = [Math.max(0, hit.from), Math.min(text.length, hit.to)];
  const words = text.slice(from, to);
  if (from > to || words.startsWith(INLINE_ATOM) || words.endsWith(INLINE_ATOM)) return null;
  if (!speaksTo(rule.quotes, context.quotations, from, to)) return null;
  if (isLocked(context.block, from, rule.ofBlock ? from : to)) return null;
  const suggestions = cures(hit, words, from, context);
  if (suggestions === null) return null;
  const touchesLocked = locked.some((range) => range.from < to && range.to > from);
  const around = surroundings(text, from, to);
  const key = [rule.name, words, around.before, around.after].join('\u0000');
  return {
    rule,
    key,
    firstId: matchId(key, 0),
    from,
    to,
    message: hit.message,
    words,
    ...around,
    suggestions,
    fix: tierOf(rule.fix, suggestions.length, touchesLocked),
  };
}

/** Whether a rule that leaves quoted speech alone, or looks at nothing else, looks at a place. */
export function speaksTo(
  quotes: RunningRule['quotes'],
  quotations: readonly Quotation[],
  from: number,
  to: number,
): boolean {
  if (quotes === 'check') return true;
  // Of a place without length the block is meant, not the words there.
  if (from === to) return true;
  return quotes === 'skip'
    ? !quotations.some((each) => from >= each.from && to <= each.to)
    : quotations.some(({ marked }) => from >= marked.from && to <= marked.to);
}

/** Whether all that a match is about is locked. A place without length is about the block. */
function isLocked({ text, locked }: LiveBlock, from: number, to: number): boolean {
  if (locked.length === 0) return false;
  const [start, end] = from === to ? [0, text.length] : [from, to];
  let at = start;
  for (const range of [...locked].sort((a, b) => a.from - b.from)) {
    if (text.slice(at, Math.max(at, range.from)).trim() !== '' && range.from < end) return false;
    if (range.from < end) at = Math.max(at, range.to);
  }
  return at >= end || text.slice(at, end).trim() === '';
}

/** The suggestions as they would stand here; null where what stands is what they suggest. */
function cures(
  { suggestions }: Hit,
  words: string,
  from: number,
  context: BlockContext,
): readonly string[] | null {
  if (suggestions.length === 0) return [];
  // A replacement would take the picture or footnote inside along.
  if (words.includes(INLINE_ATOM)) return [];
  const fitted = suggestions.map((each) => inSentenceCase(each, words, from, context));
  const useful = [...new Set(fitted)].filter((each) => each !== words);
  return useful.length === 0 ? null : useful;
}

/**
 * What replaces the first words of a sentence takes a capital. Not where the writer has none there, nor for names
 * that the desk writes small ("eBay", "bell hooks").
 */
function inSentenceCase(
  suggestion: string,
  words: string,
  from: number,
  { block, names }: BlockContext,
): string {
  if (!/^\p{Ll}/u.test(suggestion) || !/^[\p{Lu}\p{Lt}\p{N}]/u.test(words)) return suggestion;
  if (names.has(suggestion) || /^\S*\p{Lu}/u.test(suggestion)) return suggestion;
  if (!beginsSentence(block.text, from)) return suggestion;
  const [first = ''] = suggestion;
  return first.toUpperCase() + suggestion.slice(first.length);
}

function tierOf(tier: FixTier, cures: number, touchesLocked: boolean): FixTier {
  if (cures === 0) return 'none';
  return tier === 'safe' && (cures > 1 || touchesLocked) ? 'review' : tier;
}

/** Up to 24 units on either side; no character is cut in two. */
function surroundings(
  text: string,
  from: number,
  to: number,
): Pick<DraftMatch, 'before' | 'after'> {
  return {
    before: text.slice(Math.max(0, from - CONTEXT), from).replace(/^[\uDC00-\uDFFF]/, ''),
    after: text.slice(to, to + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
  };
}
