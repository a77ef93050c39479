import { approvedReader } from './approved-places';
import type { DeskChecker, MakeDeskChecker } from './desk-checker';
import { numbered } from './number-matches';
import { readingMemory } from './reading-memory';
import { runningRules, scopeTable } from './running-rule';
import { summaryReader } from './summary-reading';
import { timedRules } from './timed-rules';
import { verdicts } from './verdicts';

/**
 * Makes a checker of a rulebook. It keeps what each block says while the block is part of the piece, and gives the
 * verdicts that need more than one block anew each time; so a check costs what has changed, and a little for the rest.
 * A rule that proves too slow says nothing from then on.
 */
export const deskChecker: MakeDeskChecker = (
  rulebook,
  { dictionary, tagger = null, watch },
): DeskChecker => {
  const rules = runningRules(rulebook, dictionary, tagger);
  const names = rulebook.names.map(({ name }) => name);
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
};
