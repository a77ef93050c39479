import type { Level, Problem } from '../../result/problem';
import type { NativeRule } from '../native/native-rule';
import type { RuleBody, StyleRule } from '../rules/style-rule';
import type { RuleCard } from './rule-card';

/** One rule as the desk has it: where it comes from, what it is for, whether it runs. */
export interface DeskRule {
  readonly name: StyleRule['name'];
  readonly card: RuleCard;
  /** null: its file can't be read, or is of a kind that is not run here; `problems` says which. */
  readonly kind: RuleBody['extends'] | 'native' | null;
  /** The level in force; null is off (switched off, a draft, expired, or it can't run). */
  readonly level: Level | null;
  /** The level before the house changed anything; null is off. */
  readonly shipped: Level | null;
  /** From the program's pack, from the house style's own folder, or made from its lists. */
  readonly origin: 'pack' | 'own' | 'lists';
  /** "News/DateOrdinal.yml"; for a native rule its name. */
  readonly file: string;
  /** Ready to compile, with the level in force; null for native rules and those that can't run. */
  readonly rule: StyleRule | null;
  readonly native: NativeRule | null;
  readonly problems: readonly Problem[];
}

/** A name that the desk has settled, and how it is often got wrong. */
export interface SettledName {
  readonly name: string;
  readonly not: readonly string[];
}

/** What of a rulebook runs. */
export type RunnableBook = Pick<Rulebook, 'rules' | 'accept' | 'names'>;

/** Everything that a house checks copy by. */
export interface Rulebook {
  /** In the order of the guide: by group, then by name. */
  readonly rules: readonly DeskRule[];
  readonly accept: readonly string[];
  readonly names: readonly SettledName[];
  /** The dictionary that spelling goes by ("en-GB"); null where spelling is off. */
  readonly spelling: string | null;
  readonly grammar: boolean;
  /** What of the rulebook could not be read, with file and line; each rule has its own too. */
  readonly problems: readonly Problem[];
}
