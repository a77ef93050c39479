import type { BuiltInLevel } from '@shared/export/preflight/own-levels';
import type { Subject } from '@shared/export/preflight/checks';
import type { PreflightLevel } from '@shared/house-style/preflight-levels';

/** What a level does, in the words of the list of checks. */
export const LEVEL_WORDS: Readonly<Record<PreflightLevel, string>> = {
  block: 'Blocks the export',
  warn: 'Warns',
  note: 'Is a note',
  off: 'Is not made',
};

/** What a check does where the house says nothing. */
export const BUILT_IN_WORDS: Readonly<Record<BuiltInLevel, string>> = {
  blocks: 'As built in: blocks',
  'in part': 'As built in: blocks in part',
  'points out': 'As built in: points out',
};

/** The headings that the checks stand under, and what the checks below each look at. */
export const GROUPS: readonly (readonly [heading: string, of: readonly Subject[]])[] = [
  ['The page and its words', ['story', 'wordList', 'style', 'links', 'linkCards']],
  ['Photos and audio', ['photos', 'pictures', 'agencies', 'lead', 'audio']],
  ['House blocks', ['slots', 'blocks']],
  ['Writers and corrections', ['registered', 'corrections']],
];
