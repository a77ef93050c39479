import { err, ok, type Result } from '../../../result/result';
import { spellingWords } from '../../spelling/spelling-words';
import { compilePattern, type Pattern } from '../pattern/compile-pattern';
import type { BodyOf } from '../style-rule';
import { blockChecker, hitAt, type CompileKind, type Hit } from './checker';

/** A block with more unknown words than this is in another language: proposals would take long and help nobody. */
const MOST_WITH_SUGGESTIONS = 12;

/** Words that no dictionary knows. Without a dictionary the rule can't run. */
export const compileSpelling: CompileKind<BodyOf<'spelling'>> = (body, equipment) => {
  const { dictionary, exceptions } = equipment;
  if (dictionary === null) return err('a rule of the kind “spelling” needs a dictionary');
  const filters = patternsOf(body.filters);
  if (!filters.ok) return filters;
  const suggests = body.action.name === 'suggest';
  const passes = (word: string): boolean =>
    dictionary.knows(word) ||
    exceptions.allows(word) ||
    filters.value.some((filter) => filter.isIn(word));
  const look = (text: string): readonly Hit[] =>
    spellingWords(text)
      .filter(({ word, from, to }) => !passes(word) && !exceptions.spans(text, from, to))
      .map(({ word, from, to }, at) => {
        const found = { from, to, text: word, groups: [] };
        const wanted = suggests && at < MOST_WITH_SUGGESTIONS;
        return hitAt(body, found, wanted ? dictionary.suggest(word).map(marksAsIn(text)) : []);
      });
  return ok(blockChecker(look));
};

/** Dictionaries write a straight apostrophe; a text with curly ones keeps to them. */
function marksAsIn(text: string): (suggestion: string) => string {
  return (suggestion) => (text.includes('’') ? suggestion.replaceAll("'", '’') : suggestion);
}

function patternsOf(sources: readonly string[]): Result<readonly Pattern[], string> {
  const patterns: Pattern[] = [];
  for (const source of sources) {
    const compiled = compilePattern(source);
    if (!compiled.ok) return compiled;
    patterns.push(compiled.value);
  }
  return ok(patterns);
}
