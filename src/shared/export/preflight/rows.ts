import type { HouseStyle } from '../../house-style/house-style';
import type { Level, Problem } from '../../result/problem';
import type { Waiver } from '../../story/waiver';
import type { PreparedStory } from '../prepare-story';
import { causeOf, wordsByPlace } from './cause';
import { CHECKS, checkOf, type CheckId, type PreflightCheck, type Subject } from './checks';
import { atHouseLevel, levelSet } from './levels';
import { subjectsOf } from './subjects';

/** What came of a check: it stops the story, is pointed out, is worth a look; found nothing; or had nothing to look at. */
export type RowState = 'block' | 'warn' | 'note' | 'passed' | 'notApplicable';

/** One line of the preflight. */
export interface PreflightRow {
  /** The same for the same finding in the same place: "credit-missing@photo 2". */
  readonly id: string;
  /** Of the table of checks; null for a finding of none. */
  readonly checkId: CheckId | null;
  /** What was checked: "Photos have credits". */
  readonly check: string;
  readonly state: RowState;
  /** What was found, or why there was nothing to find. */
  readonly message: string;
  /** The element that it is about, as `Problem.where`; absent where there is nothing to go to. */
  readonly where?: string;
  /** What a waiver is bound to; empty for rows that found nothing. */
  readonly cause: string;
  readonly canWaive: boolean;
  /** Who let it pass, and why; null for none. */
  readonly waiver: Waiver | null;
  /** The problem behind the row; null for those that found nothing. */
  readonly problem: Problem | null;
}

const STATES: Readonly<Record<Level, RowState>> = {
  error: 'block',
  warning: 'warn',
  suggestion: 'note',
};

/** The rows of what was found, at the house's levels and with the story's waivers, in the order of the problems. */
export function foundRows(problems: readonly Problem[], prepared: PreparedStory): PreflightRow[] {
  const { story, houseStyle } = prepared;
  const wordsAt = wordsByPlace(prepared);
  const seen = new Map<string, number>();
  return problems.flatMap((each): PreflightRow[] => {
    const check = checkOf(each);
    const problem = atHouseLevel(each, houseStyle);
    if (problem === null) return [];
    const { code, where, level, message } = problem;
    const plain = where === undefined ? code : `${code}@${where}`;
    const turn = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, turn);
    const id = turn === 1 ? plain : `${plain}#${turn}`;
    const cause = causeOf(problem, wordsAt);
    const canWaive = check?.stands !== true && level !== 'suggestion';
    const given = story.waivers.findLast((one) => one.id === id && one.cause === cause);
    return [
      {
        id,
        checkId: check?.id ?? null,
        check: check?.title ?? 'Other checks',
        state: STATES[level],
        message,
        ...(where === undefined ? {} : { where }),
        cause,
        canWaive,
        waiver: (canWaive ? given : undefined) ?? null,
        problem,
      },
    ];
  });
}

/** A row for every check that found nothing, in the order of the table; `styleRead`: the house's rules were run on the copy. */
export function quietRows(
  found: readonly PreflightRow[],
  prepared: PreparedStory,
  styleRead: boolean,
): PreflightRow[] {
  const spoken = new Set(found.map(({ checkId }) => checkId));
  const subjects = new Set<Subject>(subjectsOf(prepared));
  if (styleRead) subjects.add('style');
  return CHECKS.filter(({ id }) => !spoken.has(id) && id !== 'proof').map((check) => {
    const reason = notMade(check, subjects, prepared.houseStyle);
    return {
      id: check.id,
      checkId: check.id,
      check: check.title,
      state: reason === null ? 'passed' : 'notApplicable',
      message: reason ?? `${check.title}.`,
      cause: '',
      canWaive: false,
      waiver: null,
      problem: null,
    };
  });
}

const NOTHING_THERE: Readonly<Record<Subject, string>> = {
  story: '',
  photos: 'The story has no photos.',
  pictures: 'The story has no photo whose file is in.',
  agencies: 'There is no photo, or the house keeps no list of agencies.',
  lead: 'The house asks for no lead photo.',
  audio: 'The story has no audio.',
  links: 'The story has no links.',
  linkCards: 'The story has no link cards.',
  slots: 'The story has no house block with fields.',
  blocks: 'The story has no house blocks.',
  corrections: 'The story has no corrections.',
  registered: 'No writer of the story is in the register.',
  wordList: 'The house keeps no word list.',
  signOff: 'The house asks for no sign-off, and none is recorded.',
  style: 'The copy has not been read by the house’s rules.',
};

function notMade(
  check: PreflightCheck,
  subjects: ReadonlySet<Subject>,
  houseStyle: HouseStyle,
): string | null {
  if (levelSet(check, houseStyle) === 'off') return 'The house style does not make this check.';
  return subjects.has(check.of) ? null : NOTHING_THERE[check.of];
}
