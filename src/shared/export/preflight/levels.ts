import type { HouseStyle } from '../../house-style/house-style';
import type { PreflightLevel } from '../../house-style/preflight-levels';
import type { Level, Problem } from '../../result/problem';
import { checkOf, type CheckId, type PreflightCheck } from './checks';

const LEVELS: Readonly<Record<Exclude<PreflightLevel, 'off'>, Level>> = {
  block: 'error',
  warn: 'warning',
  note: 'suggestion',
};

/** What a house makes of a check; null where it says nothing of it, or has nothing to say. */
export function levelSet(
  { id, stands }: PreflightCheck,
  { preflight }: Pick<HouseStyle, 'preflight'>,
): PreflightLevel | null {
  const levels: Readonly<Partial<Record<CheckId, PreflightLevel | undefined>>> = preflight;
  return stands === true ? null : (levels[id] ?? null);
}

/** A problem at the level that the house gives its check; null where the house does not make the check. */
export function atHouseLevel(
  problem: Problem,
  houseStyle: Pick<HouseStyle, 'preflight'>,
): Problem | null {
  const check = checkOf(problem);
  const level = check === null ? null : levelSet(check, houseStyle);
  if (level === null) return problem;
  return level === 'off' ? null : { ...problem, level: LEVELS[level] };
}
