import { checkDocument } from '@shared/house-style/rules/check-document';
import { compileRules, type RuleSet, type Vocab } from '@shared/house-style/rules/compile-rules';
import type { StyleMatch } from '@shared/house-style/rules/copy-block';
import { readRule } from '@shared/house-style/rules/read-rule';
import { plainCopy } from './plain-copy';

/** A rule of the given settings, ready to run; throws where it can't. */
function ruleSet(yaml: string, vocab: Vocab = { accept: [] }): RuleSet {
  const { rule, problems } = readRule(yaml, 'Rule.yml', 'Test.Rule');
  if (rule === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  const set = compileRules([rule], vocab);
  if (set.problems.length > 0) throw new Error(JSON.stringify(set.problems));
  return set;
}

/** What a rule finds in a plain text. */
export function matchesIn(yaml: string, text: string, vocab?: Vocab): readonly StyleMatch[] {
  return checkDocument(plainCopy(text), ruleSet(yaml, vocab));
}

/** The same as "offset:words", offsets in the whole text. */
export function placesIn(yaml: string, text: string, vocab?: Vocab): readonly string[] {
  const document = plainCopy(text);
  return checkDocument(document, ruleSet(yaml, vocab)).map(({ block, from, to }) => {
    const at = document.blocks[block];
    return `${at?.sourceAt(from) ?? -1}:${at?.text.slice(from, to) ?? ''}`;
  });
}
