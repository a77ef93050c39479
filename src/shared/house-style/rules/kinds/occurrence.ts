import { ok } from '../../../result/result';
import { messageWith } from '../message';
import { compilePattern } from '../pattern/compile-pattern';
import type { BodyOf } from '../style-rule';
import { blockChecker, type CompileKind, type Hit } from './checker';

/** What may stand in a block only so often, or must stand there at least so often. */
export const compileOccurrence: CompileKind<BodyOf<'occurrence'>> = (body, { propose }) => {
  const compiled = compilePattern(`${body.ignorecase ? '(?i)' : ''}(?:${body.token})`);
  if (!compiled.ok) return compiled;
  const look = (text: string): readonly Hit[] => {
    const places = compiled.value.findAll(text);
    const count = places.length;
    const tooMany = body.max > 0 && count > body.max;
    if (!tooMany && !(body.min > 0 && count < body.min)) return [];
    const message = messageWith(body.message, [String(count)]);
    if (count === 0) return [{ from: 0, to: 0, message, suggestions: [] }];
    // Masked code is counted, but the place shown is one that can be read.
    const shown = places.find((place) => !/^[\s*]*$/.test(place.text));
    if (shown === undefined) return [];
    return [{ from: shown.from, to: shown.to, message, suggestions: propose(shown) }];
  };
  return ok(blockChecker(look));
};
