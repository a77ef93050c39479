import { err, ok, type Result } from '../../../result/result';
import { compilePattern, type Pattern } from '../pattern/compile-pattern';
import type { BodyOf } from '../style-rule';
import { blockChecker, hitAt, type CompileKind } from './checker';

const WORDS = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;

/** Words that no dictionary knows. Without a dictionary the rule can't run. */
export const compileSpelling: CompileKind<BodyOf<'spelling'>> = (body, equipment) => {
  const { dictionary, exceptions } = equipment;
  if (dictionary === null) return err('a rule of the kind “spelling” needs a dictionary');
  const filters = patternsOf(body.filters);
  if (!filters.ok) return filters;
  const suggests = body.action.name === 'suggest';
  return ok(
    blockChecker((text) =>
      [...text.matchAll(WORDS)].flatMap((match) => {
        const [word] = match;
        const skipped =
          dictionary.knows(word) ||
          exceptions.allows(word) ||
          exceptions.spans(text, match.index, match.index + word.length) ||
          filters.value.some((filter) => filter.isIn(word));
        if (skipped) return [];
        const found = {
          from: match.index,
          to: match.index + word.length,
          text: word,
          groups: [],
        };
        return [hitAt(body, found, suggests ? dictionary.suggest(word) : [])];
      }),
    ),
  );
};

function patternsOf(sources: readonly string[]): Result<readonly Pattern[], string> {
  const patterns: Pattern[] = [];
  for (const source of sources) {
    const compiled = compilePattern(source);
    if (!compiled.ok) return compiled;
    patterns.push(compiled.value);
  }
  return ok(patterns);
}
