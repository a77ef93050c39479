import { ok } from '../../../result/result';
import { compilePattern } from '../pattern/compile-pattern';
import type { BodyOf } from '../style-rule';
import {
  blockChecker,
  hitAt,
  orderChecker,
  type CompileKind,
  type Hit,
  type Seen,
} from './checker';

/**
 * What stands only where something else does. `second` with a group says what it defines ("WHO"),
 * from there to the end of the document; without a group it must stand in the same block. As in
 * Vale, `ignorecase` changes nothing here: a pattern says "(?i)" itself.
 */
export const compileConditional: CompileKind<BodyOf<'conditional'>> = (body, equipment) => {
  const first = compilePattern(body.first);
  if (!first.ok) return first;
  const second = compilePattern(body.second);
  if (!second.ok) return second;
  const { exceptions, propose } = equipment;
  const usesIn = (text: string): readonly Use[] =>
    first.value
      .findAll(text)
      .filter(
        (found) => !exceptions.allows(found.text) && !exceptions.spans(text, found.from, found.to),
      )
      .map((found) => ({ words: found.text, hit: hitAt(body, found, propose(found)) }));
  if (second.value.groups === 0)
    return ok(
      blockChecker((text) => (second.value.isIn(text) ? [] : usesIn(text).map(({ hit }) => hit))),
    );
  const definedIn = (text: string): readonly string[] =>
    second.value
      .findAll(text)
      .flatMap(({ groups }) =>
        groups.flatMap((value) => (value === null || value === '' ? [] : [value])),
      );
  return ok(
    orderChecker({
      look: (text) => {
        const [defined, uses] = [definedIn(text), usesIn(text)];
        return defined.length + uses.length === 0 ? null : { defined, uses };
      },
      judge: undefinedUses,
    }),
  );
};

interface Use {
  readonly words: string;
  readonly hit: Hit;
}

interface Definitions {
  readonly defined: readonly string[];
  readonly uses: readonly Use[];
}

/** A definition in the same block counts, wherever in it it stands. */
function undefinedUses(seen: readonly Seen<Definitions>[]): readonly (readonly Hit[])[] {
  const known = new Set<string>();
  return seen.map(({ facts: { defined, uses } }) => {
    for (const value of defined) known.add(value);
    return uses.filter(({ words }) => !known.has(words)).map(({ hit }) => hit);
  });
}
