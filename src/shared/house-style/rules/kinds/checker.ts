import type { Result } from '../../../result/result';
import type { Propose } from '../action';
import type { Exceptions } from '../exceptions';
import { messageWith, oneOf } from '../message';
import type { PieceFigures } from '../metric/text-figures';
import type { Found } from '../pattern/compile-pattern';
import type { RuleBody } from '../style-rule';

/** A place in a block that breaks a rule. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly suggestions: readonly string[];
}

/** What a block says to a rule, and which of its places count: quoted speech may not. */
export interface Seen<Facts = unknown> {
  readonly facts: Facts;
  readonly counts: (from: number, to: number) => boolean;
}

/** Rules that a block alone decides: what they find depends on its text and on nothing else. */
export interface BlockChecker {
  readonly reach: 'block';
  readonly look: (text: string) => readonly Hit[];
}

/**
 * Rules that earlier or later blocks decide with. What a block says is gathered from its text alone, so that it can
 * be kept while the text stands; the verdict is given over all blocks in order, and is cheap.
 */
export interface OrderChecker {
  readonly reach: 'order';
  /** null: nothing that a verdict could depend on. */
  readonly look: (text: string) => unknown;
  /** The hits of each block that said anything, in the order given. */
  judge(seen: readonly Seen[]): readonly (readonly Hit[])[];
}

/** Rules on the figures of a whole piece. */
export interface FiguresChecker {
  readonly reach: 'figures';
  readonly judge: (figures: PieceFigures) => readonly Hit[];
}

/** A kind at work. It keeps nothing from one document to the next. */
export type Checker = BlockChecker | OrderChecker | FiguresChecker;

/** Makes a checker of a look at one block. */
export function blockChecker(look: BlockChecker['look']): BlockChecker {
  return { reach: 'block', look };
}

/** Makes a checker of the two halves; the type of the facts is known in here alone. */
export function orderChecker<Facts>(halves: {
  readonly look: (text: string) => Facts | null;
  judge(seen: readonly Seen<Facts>[]): readonly (readonly Hit[])[];
}): OrderChecker {
  return { reach: 'order', ...halves };
}

/** What every kind is given besides its own settings. */
export interface Equipment {
  readonly exceptions: Exceptions;
  readonly propose: Propose;
  readonly dictionary: Dictionary | null;
  readonly tagger: WordTagger | null;
}

/** A word of a sentence with its part of speech. */
export interface TaggedWord {
  readonly text: string;
  /** As the Penn Treebank names it: "NN", "VBZ". */
  readonly tag: string;
  readonly from: number;
  readonly to: number;
}

/** Parts a sentence into words, punctuation among them, each with its part of speech. */
export type WordTagger = (sentence: string) => readonly TaggedWord[];

/** A dictionary for spelling rules. */
export interface Dictionary {
  readonly knows: (word: string) => boolean;
  /** The likeliest words first. */
  readonly suggest: (word: string) => readonly string[];
}

/** Makes one kind of rule ready, or says why it can't be. */
export type CompileKind<Body extends RuleBody> = (
  body: Body,
  equipment: Equipment,
) => Result<Checker, string>;

/** What was found and what stands instead fill the message, as in Vale. */
export function hitAt(body: RuleBody, found: Found, suggestions: readonly string[]): Hit {
  const { from, to, text } = found;
  const words =
    body.action.name === ''
      ? [text]
      : [text, suggestions.length > 1 ? oneOf(suggestions) : (suggestions[0] ?? text)];
  return { from, to, message: messageWith(body.message, words), suggestions };
}

/** Vale's frame around a rule's words, which are alternatives. */
export function framed(words: readonly string[], { ignorecase, nonword }: Wordy): string {
  const [before, after] = nonword ? ['', ''] : edgesOf(words);
  return `${ignorecase ? '(?i)' : ''}(?m)${before}(?:${words.join('|')})${after}`;
}

/**
 * The edges of words. Where all begin (or end) with a letter, "no letter before" says the same as "\\b", and the
 * machine makes a pattern ready in a fraction of the time.
 */
function edgesOf(words: readonly string[]): readonly [before: string, after: string] {
  const bare = words.map((word) => (/^\([^()|]*\)$/.test(word) ? word.slice(1, -1) : word));
  const plain = bare.every((word) => !word.includes('|') && !word.includes('(?'));
  const begin = plain && bare.every((word) => /^[A-Za-z0-9]+(?![?*{|A-Za-z0-9])/.test(word));
  const end = plain && bare.every((word) => /^[^\\]*[A-Za-z0-9]$/.test(word));
  return [begin ? String.raw`(?<!\w)` : String.raw`\b`, end ? String.raw`(?!\w)` : String.raw`\b`];
}

interface Wordy {
  readonly ignorecase: boolean;
  readonly nonword: boolean;
}
