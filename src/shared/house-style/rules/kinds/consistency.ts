import { ok } from '../../../result/result';
import { compilePattern, type Pattern } from '../pattern/compile-pattern';
import type { BodyOf } from '../style-rule';
import { framed, hitAt, type CompileKind, type Hit } from './checker';

interface Choice {
  readonly pattern: Pattern;
  /** The group of the second form; the first form's is the first. */
  readonly second: number;
}

/** Two forms of which one piece keeps to one: told wherever either stands once both have stood. */
export const compileConsistency: CompileKind<BodyOf<'consistency'>> = (body, { propose }) => {
  const choices: Choice[] = [];
  for (const [one, other] of Object.entries(body.either)) {
    const first = compilePattern(one);
    if (!first.ok) return first;
    const pattern = compilePattern(framed(`(${one})|(${other})`, body));
    if (!pattern.ok) return pattern;
    choices.push({ pattern: pattern.value, second: 1 + first.value.groups });
  }
  return ok(() => {
    const seen = choices.map(() => ({ first: false, second: false }));
    return ({ text }) =>
      choices.flatMap(({ pattern, second }, at): Hit[] => {
        const sides = seen[at] ?? { first: false, second: false };
        const places = pattern.findAll(text);
        for (const { groups } of places) {
          if ((groups[0] ?? null) !== null) sides.first = true;
          if ((groups[second] ?? null) !== null) sides.second = true;
        }
        const last = places.at(-1);
        return last !== undefined && sides.first && sides.second
          ? [hitAt(body, last, propose(last))]
          : [];
      });
  });
};
