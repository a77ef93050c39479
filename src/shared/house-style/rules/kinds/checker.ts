import type { Result } from '../../../result/result';
import type { CopyBlock, CopyDocument } from '../copy-block';
import type { Propose } from '../action';
import type { Exceptions } from '../exceptions';
import { messageWith, oneOf } from '../message';
import type { Found } from '../pattern/compile-pattern';
import type { RuleBody } from '../style-rule';

/** A place in a block that breaks a rule. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly suggestions: readonly string[];
}

/** Looks at one block. What it remembers of earlier blocks belongs to one document. */
export type LookAt = (block: CopyBlock) => readonly Hit[];

/** A kind at work: a document begins, then its blocks come in order. */
export type Checker = (document: CopyDocument) => LookAt;

/** What every kind is given besides its own settings. */
export interface Equipment {
  readonly exceptions: Exceptions;
  readonly propose: Propose;
  readonly dictionary: Dictionary | null;
}

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

/** Vale's frame around a rule's words. */
export function framed(inner: string, { ignorecase, nonword }: Wordy): string {
  const edge = nonword ? '' : String.raw`\b`;
  return `${ignorecase ? '(?i)' : ''}(?m)${edge}(?:${inner})${edge}`;
}

interface Wordy {
  readonly ignorecase: boolean;
  readonly nonword: boolean;
}
