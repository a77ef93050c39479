import type { CheckReport, DeskMatch, LiveBlock } from '@shared/house-style/live/live-block';
import { matchId } from '@shared/house-style/live/match-id';
import type { GrammarChecker } from '../grammar/grammar-checker';
import type { GrammarMatch } from '../grammar/grammar-match';

/** Adds what may be wrong with the grammar to what the house's rules find. */
export interface GrammarRemarks {
  /** The report with the remarks that are known by now; the paragraphs that are not are looked at meanwhile. */
  readonly addTo: (report: CheckReport, blocks: readonly LiveBlock[]) => CheckReport;
  /** Ends the thread and gives its memory back. */
  readonly stop: () => void;
}

/** Characters on either side by which an ignored place is known again. */
const CONTEXT = 24;

/**
 * Remarks over a grammar checker. Its first paragraph takes seconds, so nothing waits for it: `more` is called when
 * paragraphs that were asked for have been looked at. A thread that fails is asked no more.
 */
export function grammarRemarks(checker: GrammarChecker, more: () => void): GrammarRemarks {
  const known = new WeakMap<LiveBlock, readonly GrammarMatch[]>();
  const asked = new WeakSet<LiveBlock>();
  let underWay = 0;
  let stopped = false;
  const settled = (): void => {
    underWay -= 1;
    if (underWay === 0 && !stopped) more();
  };
  const ask = (block: LiveBlock): void => {
    asked.add(block);
    underWay += 1;
    checker.check(block.text).then(
      (matches) => {
        known.set(block, matches);
        settled();
      },
      () => {
        // Grammar is an aid: without it the page is checked all the same.
        stopped = true;
        checker.stop();
      },
    );
  };
  return {
    addTo: (report, blocks) => {
      const added = blocks.flatMap((block, at) => {
        if (!block.prose) return [];
        if (!stopped && !asked.has(block)) ask(block);
        return (known.get(block) ?? []).flatMap((match) => remarkIn(block, at, match));
      });
      if (added.length === 0) return report;
      const matches = [...report.matches, ...added];
      return { ...report, matches: matches.sort((a, b) => a.block - b.block || a.from - b.from) };
    },
    stop: () => {
      stopped = true;
      checker.stop();
    },
  };
}

/** What templates have locked is the house's own wording. */
function remarkIn({ text, locked }: LiveBlock, block: number, match: GrammarMatch): DeskMatch[] {
  const { from, to, kind, message, suggestions } = match;
  if (locked.some((range) => range.from < to && range.to > from)) return [];
  const rule = `Grammar.${kind}`;
  const words = text.slice(from, to);
  const before = text.slice(Math.max(0, from - CONTEXT), from);
  const after = text.slice(to, to + CONTEXT);
  const id = matchId([rule, words, before, after].join('\u0000'), from);
  const told = { id, rule, level: 'suggestion', message, block, from, to } as const;
  const fix = suggestions.length === 0 ? 'none' : 'review';
  return [{ ...told, words, before, after, suggestions, fix, link: null }];
}
