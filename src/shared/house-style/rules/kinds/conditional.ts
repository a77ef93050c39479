import { ok } from '../../../result/result';
import { compilePattern } from '../pattern/compile-pattern';
import type { BodyOf } from '../style-rule';
import { hitAt, type CompileKind } from './checker';

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
  return ok(() => {
    const defined = new Set<string>();
    return ({ text }) => {
      if (second.value.groups === 0 && second.value.isIn(text)) return [];
      for (const { groups } of second.value.findAll(text))
        for (const value of groups) if (value !== null && value !== '') defined.add(value);
      return first.value
        .findAll(text)
        .filter(
          (found) =>
            !defined.has(found.text) &&
            !exceptions.allows(found.text) &&
            !exceptions.spans(text, found.from, found.to),
        )
        .map((found) => hitAt(body, found, propose(found)));
    };
  });
};
