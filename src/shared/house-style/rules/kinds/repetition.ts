import { ok } from '../../../result/result';
import { messageWith } from '../message';
import { compilePattern, type Found } from '../pattern/compile-pattern';
import type { BodyOf } from '../style-rule';
import { blockChecker, type CompileKind, type Hit } from './checker';

type Repetition = BodyOf<'repetition'>;

/** The same word twice running. */
export const compileRepetition: CompileKind<Repetition> = (body, { exceptions, propose }) => {
  const compiled = compilePattern(`${body.ignorecase ? '(?i)' : ''}(?:${body.tokens.join('|')})`);
  if (!compiled.ok) return compiled;
  const look = (text: string): readonly Hit[] => {
    const hits: Hit[] = [];
    let before: Found | null = null;
    let count = 0;
    for (const found of compiled.value.findAll(text)) {
      const pair = before === null ? null : pairOf(text, before, found);
      before = found;
      if (pair === null || !isSame(body, pair)) continue;
      count += 1;
      if (count <= body.max || crossesSentence(pair.whole.text)) continue;
      const { from, to } = pair.whole;
      if (exceptions.allows(pair.whole.text) || exceptions.spans(text, from, to)) continue;
      const message = messageWith(body.message, [found.text.trim()]);
      hits.push({ from, to, message, suggestions: propose(pair.whole) });
      count = 0;
    }
    return hits;
  };
  return ok(blockChecker(look));
};

interface Pair {
  readonly first: string;
  readonly second: string;
  readonly whole: Found;
}

function pairOf(text: string, first: Found, second: Found): Pair {
  const whole = {
    from: first.from,
    to: second.to,
    text: text.slice(first.from, second.to),
    groups: [],
  };
  return { first: first.text.trim(), second: second.text.trim(), whole };
}

function isSame({ ignorecase, alpha }: Repetition, { first, second }: Pair): boolean {
  const same = ignorecase ? first.toLowerCase() === second.toLowerCase() : first === second;
  return same && second !== '' && (!alpha || /^[\p{L}\p{M}]+$/u.test(second));
}

/** "That was that. That is all." repeats nothing. */
function crossesSentence(words: string): boolean {
  return /[.!?…]["”’')\]]*\s/u.test(words);
}
