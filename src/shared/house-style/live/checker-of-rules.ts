import { approvedReader } from './approved-places';
import type { Watch } from '../rules/check-document';
import type { DeskChecker } from './desk-checker';
import { numbered } from './number-matches';
import { readingMemory } from './reading-memory';
import { scopeTable, type RunningRule } from './running-rule';
import { summaryReader } from './summary-reading';
import { timedRules } from './timed-rules';
import { verdicts } from './verdicts';

/**
 * A checker of rules that are ready. It keeps what each block says while the block is part of the piece, and gives the
 * verdicts that need more than one block anew each time; so a check costs what has changed, and a little for the rest.
 * A rule that proves too slow says nothing from then on.
 */
export function checkerOf(
  rules: readonly RunningRule[],
  names: readonly string[],
  watch: Watch | null,
): DeskChecker {
  const memory = readingMemory(scopeTable(rules), new Set(names));
  const together = rules.filter(({ work }) => work.reach === 'figures' || work.reach === 'native');
  const inSummary = summaryReader(rules);
  const approvedPlaces = approvedReader(names);
  const timed = timedRules(watch);
  return {
    check: (blocks, facts) => {
      const readings = memory.readings(blocks);
      const drafts = readings.map((reading) => [...reading.own(timed)]);
      const told = [
        ...verdicts(together, { blocks, readings, facts }, timed),
        ...inSummary(readings, timed),
      ];
      for (const { block, draft } of told) drafts[block]?.push(draft);
      const { suspended } = timed;
      const inUse =
        suspended.size === 0
          ? drafts
          : drafts.map((each) => each.filter(({ rule }) => !suspended.has(rule.name)));
      return {
        matches: numbered(inUse),
        approved: approvedPlaces(readings, facts.disclaimers),
        suspended: [...suspended].sort(),
      };
    },
  };
}
