import type { Watch } from '../rules/check-document';
import type { RunningRule } from './running-rule';

/** Runs rules under a watch, and keeps those out that were too slow. */
export interface Timed {
  readonly suspended: ReadonlySet<string>;
  /** What the rule says; null where it is out of use, or has just proved too slow. */
  readonly run: <Facts>(
    rule: RunningRule,
    text: string,
    look: (text: string) => Facts,
  ) => Facts | null;
}

/** The budget is that of a block of this length; longer ones have more. */
const USUAL_LENGTH = 2000;

/** A look this many times over its budget is not given a second chance. */
const HOPELESS = 10;

/**
 * A watch over all rules for as long as a checker lives. Machines stumble, and a pattern is slow the first time that
 * it runs: a rule is suspended when it is over its budget twice running, or far over it once.
 */
export function timedRules(watch: Watch | null): Timed {
  const suspended = new Set<string>();
  if (watch === null) return { suspended, run: (_, text, look) => look(text) };
  const timed = <Facts>(look: () => Facts): readonly [facts: Facts, took: number] => {
    const began = watch.now();
    const facts = look();
    return [facts, watch.now() - began];
  };
  return {
    suspended,
    run: (rule, text, look) => {
      if (suspended.has(rule.name)) return null;
      if (!rule.watched) return look(text);
      const budget = watch.budget * Math.max(1, text.length / USUAL_LENGTH);
      const [facts, first] = timed(() => look(text));
      if (first <= budget) return facts;
      const took = first > budget * HOPELESS ? first : timed(() => look(text))[1];
      if (took <= budget) return facts;
      suspended.add(rule.name);
      watch.onSlow(rule.name, took);
      return null;
    },
  };
}
