import type { Level } from '../../result/problem';
import type { LiveBlock, PieceFacts } from '../live/live-block';
import type { Hit } from '../rules/kinds/checker';
import type { RuleCard } from '../rulebook/rule-card';

/** A small story to show a native rule at work; parts that are absent are empty. */
export interface NativeExample {
  readonly headline?: string;
  readonly standfirst?: string;
  readonly editorsNote?: string;
  readonly body?: readonly string[];
  readonly caption?: string;
  readonly credit?: string;
  readonly altText?: string;
  readonly bio?: string;
  readonly contributorCall?: string;
  readonly facts?: Partial<PieceFacts>;
  /** Words of the match, or of each match; for examples that must fire. */
  readonly words?: readonly string[];
}

/**
 * A rule that no pattern can say: it compares parts of the piece, counts days, balances quotes. What a block
 * says is gathered once and kept while its text stands; the verdict is given over all blocks in page order.
 */
export interface NativeRule<Facts = unknown> {
  readonly name: `News.${string}`;
  readonly level: Level;
  readonly card: Pick<RuleCard, 'title' | 'group' | 'reason' | 'bad' | 'good' | 'fix' | 'quotes'>;
  /** The blocks that it reads, as Vale's scope selectors. */
  readonly scope: readonly string[];
  /** What one block says. Depends on nothing but the block. */
  readonly look: (block: LiveBlock) => Facts;
  /** The hits of each block that it reads, in the order given. Cheap: all reading was done by `look`. */
  readonly judge: (
    all: readonly { readonly block: LiveBlock; readonly facts: Facts }[],
    piece: PieceFacts,
  ) => readonly (readonly Hit[])[];
  /** At least two of each, run as tests and printed in the guide. */
  readonly fires: readonly NativeExample[];
  readonly silent: readonly NativeExample[];
}

/**
 * Keeps the facts of `look` and `judge` of one type while the rule is written, and of none outside. `judge`
 * takes facts of this rule's own `look` alone, as they came; others are a bug, and throw.
 */
export function nativeRule<Facts>(rule: NativeRule<Facts>): NativeRule {
  const seen = new WeakMap<object, { readonly facts: Facts }>();
  const factsIn = (kept: unknown): Facts => {
    const own = typeof kept === 'object' && kept !== null ? seen.get(kept) : undefined;
    if (own === undefined) throw new Error(`Facts of another rule: ${rule.name}`);
    return own.facts;
  };
  return {
    ...rule,
    look: (block) => {
      const kept = { facts: rule.look(block) };
      seen.set(kept, kept);
      return kept;
    },
    judge: (all, piece) =>
      rule.judge(
        all.map(({ block, facts }) => ({ block, facts: factsIn(facts) })),
        piece,
      ),
  };
}

/** A native rule whose verdict on a block asks for nothing but the block. English copy alone. */
export function blockRule(
  rule: Omit<NativeRule, 'look' | 'judge'>,
  find: (block: LiveBlock) => readonly Hit[],
): NativeRule {
  return nativeRule<readonly Hit[]>({
    ...rule,
    look: find,
    judge: (all, piece) => all.map(({ facts }) => (isEnglish(piece) ? facts : [])),
  });
}

/** Whether the piece is in English, which most native rules take its words for. */
export function isEnglish({ language }: Pick<PieceFacts, 'language'>): boolean {
  return /^en(?:-|$)/iu.test(language);
}

/** A hit on a block as a whole: what it lacks, or that it stands twice. */
export function wholeBlock(
  { text }: LiveBlock,
  message: string,
  suggestions: readonly string[] = [],
): Hit {
  return { from: 0, to: text.length, message, suggestions };
}
