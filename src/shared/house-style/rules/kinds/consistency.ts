import { ok } from '../../../result/result';
import { compilePattern, type Pattern } from '../pattern/compile-pattern';
import type { BodyOf } from '../style-rule';
import { framed, hitAt, orderChecker, type CompileKind, type Hit, type Seen } from './checker';

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
    const pattern = compilePattern(framed([`(${one})`, `(${other})`], body));
    if (!pattern.ok) return pattern;
    choices.push({ pattern: pattern.value, second: 1 + first.value.groups });
  }
  const look = (text: string): readonly Sighting[] | null => {
    const sightings = choices.flatMap(({ pattern, second }, choice) =>
      pattern.findAll(text).map((found) => ({
        choice,
        first: (found.groups[0] ?? null) !== null,
        second: (found.groups[second] ?? null) !== null,
        hit: hitAt(body, found, propose(found)),
      })),
    );
    return sightings.length === 0 ? null : sightings;
  };
  return ok(orderChecker({ look, judge: (seen) => inconsistent(seen, choices.length) }));
};

/** A place where one of two forms stands. */
interface Sighting {
  readonly choice: number;
  readonly first: boolean;
  readonly second: boolean;
  readonly hit: Hit;
}

function inconsistent(
  seen: readonly Seen<readonly Sighting[]>[],
  choices: number,
): readonly (readonly Hit[])[] {
  const sides = Array.from({ length: choices }, () => ({ first: false, second: false }));
  return seen.map(({ facts, counts }) => {
    const here = facts.filter(({ hit }) => counts(hit.from, hit.to));
    for (const { choice, first, second } of here) {
      const side = sides[choice];
      if (side === undefined) continue;
      side.first ||= first;
      side.second ||= second;
    }
    return sides.flatMap(({ first, second }, choice): Hit[] => {
      if (!first || !second) return [];
      const last = here.findLast((each) => each.choice === choice);
      return last === undefined ? [] : [last.hit];
    });
  });
}
