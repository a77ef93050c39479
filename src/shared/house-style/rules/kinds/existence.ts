import { ok } from '../../../result/result';
import { compilePattern } from '../pattern/compile-pattern';
import type { BodyOf } from '../style-rule';
import { blockChecker, framed, hitAt, type CompileKind } from './checker';

/** Words that should not stand there. */
export const compileExistence: CompileKind<BodyOf<'existence'>> = (body, equipment) => {
  const compiled = compilePattern(patternOf(body));
  if (!compiled.ok) return compiled;
  const { exceptions, propose } = equipment;
  return ok(
    blockChecker((text) =>
      compiled.value
        .findAll(text)
        .filter(
          (found) =>
            !exceptions.allows(found.text) && !exceptions.spans(text, found.from, found.to),
        )
        .map((found) => hitAt(body, found, propose(found))),
    ),
  );
};

/** `raw` entries are joined as they stand; the tokens are alternatives before or after them. */
function patternOf(body: BodyOf<'existence'>): string {
  const tokens = body.tokens.filter((token) => token.trim() !== '');
  const raw = body.raw.join('');
  const nonword = body.nonword || body.tokens.length === 0;
  const frame = framed(tokens, { ignorecase: false, nonword });
  return `${body.ignorecase ? '(?i)' : ''}${body.append ? frame + raw : raw + frame}`;
}
