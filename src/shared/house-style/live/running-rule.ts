import type { Level } from '../../result/problem';
import type { NativeRule } from '../native/native-rule';
import type { RuleCard } from '../rulebook/rule-card';
import type { DeskRule, RunnableBook } from '../rulebook/rulebook';
import { compileRules } from '../rules/compile-rules';
import type { Checker, Dictionary, WordTagger } from '../rules/kinds/checker';
import { isInScope } from '../rules/scope-selector';
import type { LiveBlock } from './live-block';
import { SENTENCE } from './block-views';

/** What a rule of the rulebook does: a pattern's kind, or a native rule. */
export type Work = Checker | { readonly reach: 'native'; readonly native: NativeRule };

/** A rule that runs, with what the desk knows of it. */
export interface RunningRule {
  readonly name: string;
  readonly level: Level;
  readonly fix: RuleCard['fix'];
  readonly quotes: RuleCard['quotes'];
  readonly scope: readonly string[];
  readonly limit: number;
  readonly link: string | null;
  readonly work: Work;
  /** Whether it speaks of the block, and the place that it shows is an example. */
  readonly ofBlock: boolean;
  /** Whether its time is watched: patterns are anybody's; dictionaries and native rules are our own. */
  readonly watched: boolean;
  /** Whether it is silent where another rule speaks of the same words: a dictionary knows less of them. */
  readonly yields: boolean;
}

/** The rules of a rulebook that run, in its order. A rule without a level, or that can't be compiled, is left out. */
export function runningRules(
  { rules, accept }: RunnableBook,
  dictionary: Dictionary | null,
  tagger: WordTagger | null,
): readonly RunningRule[] {
  const on = rules.filter(({ level }) => level !== null);
  const written = on.flatMap(({ rule }) => (rule === null ? [] : [rule]));
  const compiled = compileRules(written, { accept }, dictionary, tagger);
  const ready = new Map(compiled.rules.map((each) => [each.rule.name, each]));
  return on.flatMap((desk): RunningRule[] => {
    const { name, level, native } = desk;
    if (level === null) return [];
    if (native !== null) return [nativeRunning(desk, native, level)];
    const each = ready.get(name);
    if (each === undefined) return [];
    const { body } = each.rule;
    return [
      {
        ...shared(desk, level),
        scope: body.scope,
        limit: body.limit,
        link: body.link ?? null,
        work: each.checker,
        ofBlock: body.extends === 'occurrence',
        watched: body.extends !== 'spelling',
        yields: body.extends === 'spelling',
      },
    ];
  });
}

function shared(
  { name, card }: DeskRule,
  level: Level,
): Pick<RunningRule, 'name' | 'level' | 'fix' | 'quotes'> {
  return { name, level, fix: card.fix, quotes: card.quotes };
}

function nativeRunning(desk: DeskRule, native: NativeRule, level: Level): RunningRule {
  return {
    ...shared(desk, level),
    scope: native.scope,
    limit: 0,
    link: null,
    work: { reach: 'native', native },
    ofBlock: false,
    watched: false,
    yields: false,
  };
}

/** Which rules look at blocks of the same scopes. */
export interface RulesInScope {
  readonly whole: ReadonlySet<RunningRule>;
  /** They look at each sentence of the block. */
  readonly sentences: ReadonlySet<RunningRule>;
}

/** Sorts rules by what they look at; the answer for equal scopes is worked out once. */
export function scopeTable(rules: readonly RunningRule[]): (block: LiveBlock) => RulesInScope {
  const bySentence = new Set(rules.filter(({ scope }) => isInScope(scope, { scopes: SENTENCE })));
  const none: ReadonlySet<RunningRule> = new Set();
  const known = new Map<string, RulesInScope>();
  return ({ scopes, prose }) => {
    const key = `${prose ? 'prose' : ''} ${scopes.join(' ')}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made: RulesInScope = {
      whole: new Set(rules.filter(({ scope }) => isInScope(scope, { scopes }))),
      sentences: prose ? bySentence : none,
    };
    known.set(key, made);
    return made;
  };
}
