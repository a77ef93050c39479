import {
  SETTABLE_CHECKS,
  type PreflightLevel,
  type PreflightLevels,
  type SettableCheck,
} from '../../house-style/preflight-levels';
import { CHECKS, type PreflightCheck } from './checks';

/** How a check is taken where the house says nothing: all that it finds blocks, some of it does, or none. */
export type BuiltInLevel = 'blocks' | 'in part' | 'points out';

/** A check whose level is the house's to set, as it is built in. */
export interface OwnCheck extends PreflightCheck {
  readonly id: SettableCheck;
  readonly builtIn: BuiltInLevel;
}

/** Checks that block of themselves; all others point out. */
const BLOCKING: Readonly<Partial<Record<SettableCheck, BuiltInLevel>>> = {
  'photos-pending': 'blocks',
  'audio-pending': 'blocks',
  'photo-credits': 'blocks',
  'alt-text': 'blocks',
  'photo-rights': 'blocks',
  slots: 'blocks',
  placeholders: 'blocks',
  suggestions: 'blocks',
  comments: 'blocks',
  'slot-values': 'in part',
  corrections: 'in part',
  'link-cards': 'in part',
  'house-style': 'in part',
};

/** Every check that a house may set, in the order of the table of checks. */
export function ownChecks(): readonly OwnCheck[] {
  return CHECKS.flatMap((check) => {
    const id = SETTABLE_CHECKS.find((each) => each === check.id);
    return id === undefined ? [] : [{ ...check, id, builtIn: BLOCKING[id] ?? 'points out' }];
  });
}

/**
 * The checks that no house sets. What they find makes a page that is no story, is not the story, or cannot be read; of
 * the lead photo the house decides elsewhere.
 */
export function fixedChecks(): readonly PreflightCheck[] {
  return CHECKS.filter(({ id }) => !SETTABLE_CHECKS.some((each) => each === id));
}

/** The house's levels with one check at another; null: as it is built in, which is not written down. */
export function withLevel(
  levels: PreflightLevels,
  id: SettableCheck,
  level: PreflightLevel | null,
): PreflightLevels {
  const { [id]: _before, ...others } = levels;
  return level === null ? others : { ...others, [id]: level };
}
