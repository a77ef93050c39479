import type { Level } from '../../result/problem';
import type { DraftMatch } from './draft-match';
import type { DeskMatch } from './live-block';
import { matchId } from './match-id';

const RANK: Readonly<Record<Level, number>> = { error: 0, warning: 1, suggestion: 2 };

/**
 * The matches of a piece, given block by block: in each by place, where several begin at one place the graver first;
 * a place once for each rule, and of a rule with a limit the first ones only.
 */
export function numbered(drafts: readonly (readonly DraftMatch[])[]): readonly DeskMatch[] {
  const told = new Map<string, number>();
  const turns = new Map<string, number>();
  const next = (counts: Map<string, number>, key: string): number => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count;
  };
  return drafts.flatMap((inBlock, block) =>
    inBlock.length === 0
      ? []
      : onceEach([...inBlock].sort(byPlace)).flatMap((draft): DeskMatch[] => {
          const { name, limit } = draft.rule;
          if (limit > 0 && next(told, name) >= limit) return [];
          const turn = next(turns, draft.key);
          return [matchOf(draft, block, turn === 0 ? draft.firstId : matchId(draft.key, turn))];
        }),
  );
}

function byPlace(one: DraftMatch, other: DraftMatch): number {
  return (
    one.from - other.from ||
    one.to - other.to ||
    RANK[one.rule.level] - RANK[other.rule.level] ||
    compare(one.rule.name, other.rule.name)
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * A sentence stands in its paragraph too: a rule that looks at both says the same twice. And what a rule says of a
 * word, a dictionary need not say again.
 */
function onceEach(sorted: readonly DraftMatch[]): readonly DraftMatch[] {
  return sorted.filter((draft, at) => {
    const before = sorted[at - 1];
    if (before?.rule === draft.rule && isSamePlace(before, draft)) return false;
    return (
      !draft.rule.yields || !sorted.some((other) => !other.rule.yields && isSamePlace(other, draft))
    );
  });
}

function isSamePlace(one: DraftMatch, other: DraftMatch): boolean {
  return one.from === other.from && one.to === other.to;
}

function matchOf(draft: DraftMatch, block: number, id: string): DeskMatch {
  const { rule, from, to, message, words, before, after, suggestions, fix } = draft;
  return {
    id,
    rule: rule.name,
    level: rule.level,
    message,
    block,
    from,
    to,
    words,
    before,
    after,
    suggestions,
    fix,
    link: rule.link,
  };
}
