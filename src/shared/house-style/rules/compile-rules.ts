import type { Problem } from '../../result/problem';
import { err, ok, type Result } from '../../result/result';
import { fault } from '../../templates/yaml-source';
import { readAction } from './action';
import { compileExceptions } from './exceptions';
import { compileCapitalization } from './kinds/capitalization';
import type { Checker, Dictionary, Equipment, WordTagger } from './kinds/checker';
import { compileConditional } from './kinds/conditional';
import { compileConsistency } from './kinds/consistency';
import { compileExistence } from './kinds/existence';
import { compileMetric } from './kinds/metric';
import { compileOccurrence } from './kinds/occurrence';
import { compileReadability } from './kinds/readability';
import { compileRepetition } from './kinds/repetition';
import { compileSequence } from './kinds/sequence';
import { compileSpelling } from './kinds/spelling';
import { compileSubstitution } from './kinds/substitution';
import { compilePattern } from './pattern/compile-pattern';
import type { RuleBody, StyleRule } from './style-rule';

/** The words that a desk accepts, as Vale's accept.txt lists them: each is a pattern. */
export interface Vocab {
  readonly accept: readonly string[];
}

/** A rule ready to run. */
export interface ReadyRule {
  readonly rule: StyleRule;
  readonly checker: Checker;
}

/** Rules ready to run together, and what kept others from it. */
export interface RuleSet {
  readonly rules: readonly ReadyRule[];
  readonly problems: readonly Problem[];
}

/**
 * Makes rules ready. A rule that can't run is left out and stands in `problems`, with its file:
 * one faulty rule never stops the others. Spelling rules run only with a dictionary, sequences only
 * with a tagger.
 */
export function compileRules(
  rules: readonly StyleRule[],
  vocab: Vocab,
  dictionary: Dictionary | null = null,
  tagger: WordTagger | null = null,
): RuleSet {
  const accepted = vocab.accept.filter((term) => compilePattern(term).ok);
  const refused = vocab.accept.filter((term) => !accepted.includes(term));
  const ready: ReadyRule[] = [];
  const problems = refused.map((term) =>
    fault('accept.txt', `the accepted word “${term}” is a pattern that can't be used`),
  );
  for (const rule of rules) {
    const body = withVocab(rule.body, accepted);
    const checker = checkerOf(body, dictionary, tagger);
    if (checker.ok) ready.push({ rule: { ...rule, body }, checker: checker.value });
    else problems.push(fault(`${rule.file}:1`, `${rule.name} can't run: ${checker.error}`));
  }
  return { rules: ready, problems };
}

/** Accepted words are exceptions, but not for patterns of more than words: those only hold the word. */
function withVocab(body: RuleBody, accepted: readonly string[]): RuleBody {
  if (!body.vocab || !('exceptions' in body)) return body;
  if (body.extends === 'existence' && body.nonword) return body;
  return { ...body, exceptions: [...body.exceptions, ...accepted] };
}

function checkerOf(
  body: RuleBody,
  dictionary: Dictionary | null,
  tagger: WordTagger | null,
): Result<Checker, string> {
  const exceptions = compileExceptions('exceptions' in body ? body.exceptions : []);
  if (!exceptions.ok) return exceptions;
  const propose = readAction(body);
  if (!propose.ok) return err(propose.error);
  const checker = compiled(body, {
    exceptions: exceptions.value,
    propose: propose.value,
    dictionary,
    tagger,
  });
  return checker.ok ? ok(checker.value) : checker;
}

function compiled(body: RuleBody, equipment: Equipment): Result<Checker, string> {
  switch (body.extends) {
    case 'existence':
      return compileExistence(body, equipment);
    case 'substitution':
      return compileSubstitution(body, equipment);
    case 'occurrence':
      return compileOccurrence(body, equipment);
    case 'repetition':
      return compileRepetition(body, equipment);
    case 'consistency':
      return compileConsistency(body, equipment);
    case 'conditional':
      return compileConditional(body, equipment);
    case 'capitalization':
      return compileCapitalization(body, equipment);
    case 'metric':
      return compileMetric(body, equipment);
    case 'readability':
      return compileReadability(body, equipment);
    case 'spelling':
      return compileSpelling(body, equipment);
    case 'sequence':
      return compileSequence(body, equipment);
  }
}
