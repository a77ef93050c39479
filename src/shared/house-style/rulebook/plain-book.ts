import { NATIVE_RULES } from '../native/news-native-rules';
import type { DeskRule, Rulebook, RunnableBook } from './rulebook';

/** A rule as it crosses to another thread: the work of a native one is found again there by its name. */
export type PlainRule = DeskRule & { readonly native: null };

/** Of a rulebook what another thread needs to run it: plain data. */
export interface PlainBook extends RunnableBook {
  readonly rules: readonly PlainRule[];
  readonly spelling: Rulebook['spelling'];
}

/** A rule without its work, which is no data. */
export function plainRule(rule: DeskRule): PlainRule {
  return { ...rule, native: null };
}

/** A rule with its work again. */
export function fromPlainRule(rule: PlainRule): DeskRule {
  if (rule.kind !== 'native') return rule;
  return { ...rule, native: NATIVE_RULES.find(({ name }) => name === rule.name) ?? null };
}

/** The rules of a book that run, but for those that are left out. */
export function plainBook(
  { rules, accept, names, spelling }: Rulebook,
  out: ReadonlySet<string>,
): PlainBook {
  const running = rules.filter(({ level, name }) => level !== null && !out.has(name));
  return { rules: running.map(plainRule), accept, names, spelling };
}

/** The book again, ready to be made a checker of. */
export function fromPlain({ rules, accept, names }: PlainBook): RunnableBook {
  return { rules: rules.map(fromPlainRule), accept, names };
}
