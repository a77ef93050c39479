import type { Element, Root } from 'hast';
import type { HouseStyle } from '../house-style/house-style';
import type { Problem } from '../result/problem';
import type { Story } from '../story/story';
import type { Waiver } from '../story/waiver';
import { checkContributors } from './check-contributors';
import { checkElements } from './check-elements';
import { checkPhotos } from './check-photos';
import { checkRecord } from './check-record';
import { pageTree } from './page-tree';
import { checkOf } from './preflight/checks';
import { foundRows, quietRows, type PreflightRow } from './preflight/rows';
import { checkSignOff } from './sign-off/check-sign-off';
import { styleProblems, type FoundMatch } from './preflight/style-problems';
import { prepareStory, type PreparedStory } from './prepare-story';
import { unwritableIn } from './unwritable-in';

export type { PreflightRow, RowState } from './preflight/rows';
export type { FoundMatch } from './preflight/style-problems';

/** The one list of what stands in the way of a story, on every way out. */
export interface Preflight {
  /** What was found, in page order; then what passed, and what does not apply. */
  readonly rows: readonly PreflightRow[];
}

/** What a preflight is told besides the story and its house style. */
export interface PreflightOptions {
  /** The day that rights are checked for (YYYY-MM-DD); that of the story's last change without it. */
  readonly today?: string | undefined;
  /** What the house's rules found in the copy and the story does not let stand; absent where they were not run. */
  readonly style?: readonly FoundMatch[] | undefined;
}

/** Runs every check on a story, at the levels of its house style and with its waivers. */
export function runPreflight(
  story: Story,
  houseStyle: HouseStyle,
  options: PreflightOptions = {},
): Preflight {
  const prepared = prepareStory(story, houseStyle, options.today);
  return preflightOf(prepared, pageTree(prepared), options.style);
}

/** `runPreflight` of a story that is prepared already, with the tree that is to be written. */
export function preflightOf(
  prepared: PreparedStory,
  tree: Root | Element,
  style?: readonly FoundMatch[],
): Preflight {
  const { doc, story, houseStyle, today } = prepared;
  const elements = checkElements(doc, story, houseStyle, today).map(({ problem }) => problem);
  const found = foundRows(
    [
      ...elements,
      ...checkRecord(prepared),
      ...checkPhotos(prepared),
      ...checkContributors(prepared),
      ...checkSignOff(prepared),
      ...styleProblems(style ?? []),
      ...unwritableIn(tree),
    ],
    prepared,
  );
  return { rows: [...found, ...quietRows(found, prepared, style !== undefined)] };
}

/** The rows that stop a story: those that block and that nobody has waived. */
export function blocksOf({ rows }: Preflight): PreflightRow[] {
  return rows.filter(({ state, waiver }) => state === 'block' && waiver === null);
}

/** The rows that stop even a draft copy: what no file could carry. */
export function draftBlocksOf(preflight: Preflight): PreflightRow[] {
  return blocksOf(preflight).filter(({ problem }) => problem && checkOf(problem)?.stopsDraft);
}

/** The waivers that a preflight rests on, for the manifest of an export. */
export function waiversOf({ rows }: Preflight): Waiver[] {
  return rows.flatMap(({ waiver }) => waiver ?? []);
}

/**
 * What was found as plain problems, in page order: what blocks is of level "error". What was waived is a warning that
 * says by whom and why.
 */
export function problemsIn({ rows }: Preflight): Problem[] {
  return rows.flatMap(({ problem, waiver }) => {
    if (problem === null) return [];
    if (waiver === null) return [problem];
    const message = `${problem.message} Waived by ${waiver.name}: ${waiver.reason}`;
    return [{ ...problem, level: 'warning', message }];
  });
}

/** What a preflight finds, as `problemsIn` gives it, without the matches of the house's rules. */
export function preflight(story: Story, houseStyle: HouseStyle, today?: string): Problem[] {
  return problemsIn(runPreflight(story, houseStyle, { today }));
}

/** A waiver of a row as it stands now. Refused, as null, for a row that cannot be waived, and without a name or a reason. */
export function waive(
  { id, cause, canWaive }: PreflightRow,
  given: Pick<Waiver, 'name' | 'reason' | 'at'>,
): Waiver | null {
  const name = given.name.trim();
  const reason = given.reason.trim();
  return canWaive && name !== '' && reason !== ''
    ? { id, cause, name, reason, at: given.at }
    : null;
}

/** Whether any problem stops an export. */
export function stopsExport(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'error');
}
