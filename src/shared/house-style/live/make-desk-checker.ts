import { checkerOf } from './checker-of-rules';
import type { MakeDeskChecker } from './desk-checker';
import { runningRules } from './running-rule';

/** Makes a checker of a rulebook: its rules are compiled once, and suspended ones are out until it is made anew. */
export const deskChecker: MakeDeskChecker = (rulebook, { dictionary, tagger = null, watch }) =>
  checkerOf(
    runningRules(rulebook, dictionary, tagger),
    rulebook.names.map(({ name }) => name),
    watch,
  );
