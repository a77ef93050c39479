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

/** A look this many times over its budget is not given another chance. */
const HOPELESS = 25;
/** The machine makes a pattern ready when it first runs, and once more, faster, when it runs again. */
const TRIES = 3;

/**
 * A watch over all rules for as long as a checker lives. Machines stumble and patterns are slow at first: a rule is
 * suspended when it is over its budget three times running, or far over it once.
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
      let took = first;
      for (let tries = 1; tries < TRIES && took > budget && took <= budget * HOPELESS; tries += 1)
        took = timed(() => look(text))[1];
      if (took <= budget) return facts;
      suspended.add(rule.name);
      watch.onSlow(rule.name, took);
      return null;
    },
  };
}
