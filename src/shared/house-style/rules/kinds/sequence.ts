import { err, ok, type Result } from '../../../result/result';
import { messageWith } from '../message';
import { compilePattern, type Pattern } from '../pattern/compile-pattern';
import type { BodyOf } from '../style-rule';
import { blockChecker, type CompileKind, type TaggedWord } from './checker';

/** One step of a sequence: what a word must look like, and what part of speech it must be. */
interface Step {
  readonly pattern: Pattern | null;
  /** The same, wherever it stands in a sentence. */
  readonly anywhere: Pattern | null;
  readonly tag: Pattern | null;
  readonly negate: boolean;
  /** Words that may stand between this step and the one nearer to the anchor. */
  readonly skip: number;
}

/**
 * Words in a row by their forms and parts of speech, within one sentence. The first step with a pattern is the
 * anchor; from there the nearest fitting words are taken on both sides. A step's `skip` passes over words, never
 * over punctuation. The message is filled with the words passed, in order. Without a tagger the rule can't run.
 */
export const compileSequence: CompileKind<BodyOf<'sequence'>> = (body, { tagger, propose }) => {
  if (tagger === null) return err('a rule of the kind “sequence” needs a tagger of words');
  const compiled = stepsOf(body);
  if (!compiled.ok) return compiled;
  const steps = compiled.value;
  const anchor = Math.max(
    steps.findIndex(({ pattern, negate }) => pattern !== null && !negate),
    0,
  );
  return ok(
    blockChecker((text) => {
      // Tagging costs far more than a look for the one word that must be there.
      if (steps[anchor]?.anywhere?.isIn(text) === false) return [];
      const words = tagger(text);
      return spansIn(words, steps, anchor).map(([first, last]) => {
        const taken = words.slice(first, last + 1);
        const from = words[first]?.from ?? 0;
        const to = words[last]?.to ?? from;
        const found = { from, to, text: text.slice(from, to), groups: [] };
        const message = messageWith(
          body.message,
          taken.map((word) => word.text),
        );
        return { from, to, message, suggestions: propose(found) };
      });
    }),
  );
};

function stepsOf(body: BodyOf<'sequence'>): Result<readonly Step[], string> {
  const steps: Step[] = [];
  for (const { pattern, tag, negate, skip } of body.tokens) {
    const flags = body.ignorecase ? '(?i)' : '';
    const form = pattern === '' ? ok(null) : compilePattern(`${flags}^(?:${pattern})$`);
    if (!form.ok) return form;
    const anywhere = pattern === '' || negate ? ok(null) : compilePattern(flags + pattern);
    if (!anywhere.ok) return anywhere;
    const part = tag === '' ? ok(null) : compilePattern(tag);
    if (!part.ok) return part;
    steps.push({ pattern: form.value, anywhere: anywhere.value, tag: part.value, negate, skip });
  }
  return steps.length === 0 ? err('“tokens” names no word') : ok(steps);
}

type Span = readonly [first: number, last: number];

function spansIn(words: readonly TaggedWord[], steps: readonly Step[], anchor: number): Span[] {
  const spans: Span[] = [];
  words.forEach((_word, at) => {
    if (!fits(steps[anchor], words[at])) return;
    const first = reach(words, steps.slice(0, anchor).reverse(), at, -1);
    const last = reach(words, steps.slice(anchor + 1), at, 1);
    if (first !== null && last !== null) spans.push([first, last]);
  });
  return spans;
}

/** Walks from the anchor one way; the place of the last word taken, or null where a step finds none. */
function reach(
  words: readonly TaggedWord[],
  steps: readonly Step[],
  from: number,
  way: 1 | -1,
): number | null {
  let at = from;
  for (const step of steps) {
    let next = at + way;
    for (let left = step.skip; left > 0 && !fits(step, words[next]); left -= 1) {
      if (isPunctuation(words[next])) return null;
      next += way;
    }
    if (!fits(step, words[next])) return null;
    at = next;
  }
  return at;
}

function fits(step: Step | undefined, word: TaggedWord | undefined): boolean {
  if (step === undefined || word === undefined) return false;
  if (step.tag !== null && !step.tag.isIn(word.tag)) return false;
  return step.pattern === null || step.pattern.isIn(word.text) !== step.negate;
}

function isPunctuation(word: TaggedWord | undefined): boolean {
  return word === undefined || !/[\p{L}\p{N}]/u.test(word.text);
}
