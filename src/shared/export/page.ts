import type { HouseStyle } from '../house-style/house-style';
import type { Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import type { Story } from '../story/story';
import { fragmentTree, pageTree } from './page-tree';
import { preflightOf, problemsIn, stopsExport } from './preflight';
import { prepareStory } from './prepare-story';
import { proveHtml } from './prove-export';
import { writeHtml } from './write-html';

/** What a story is written out as: a whole document, or its article alone for another system's page. */
export type ExportTarget = 'page' | 'fragment';

/** A story's HTML with what was found on the way; the HTML is null where a problem of level "error" stopped it. */
interface WrittenHtml {
  readonly html: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Checks a story, writes it, and proves the result against it: what every way out as HTML goes through.
 * `today` (YYYY-MM-DD) is the day that rights are checked for, that of the story's last change without it.
 */
function writeStory(
  story: Story,
  houseStyle: HouseStyle,
  target: ExportTarget,
  today?: string,
): WrittenHtml {
  const prepared = prepareStory(story, houseStyle, today);
  const tree = pageTree(prepared);
  const problems = problemsIn(preflightOf(prepared, tree));
  if (stopsExport(problems)) return { html: null, problems };
  const html = writeHtml(target === 'page' ? tree : fragmentTree(prepared));
  const differences = proveHtml(html, prepared);
  return differences.length === 0
    ? { html, problems }
    : { html: null, problems: [...differences, ...problems] };
}

/**
 * A story as a whole HTML document, proved against the story. The same story and house style give the
 * same bytes, always. Refused, with every problem found, while a problem of level "error" is open or
 * where the proof finds a difference.
 */
export function pageOf(story: Story, houseStyle: HouseStyle): Result<string, readonly Problem[]> {
  return htmlOrProblems(writeStory(story, houseStyle, 'page'));
}

/** A story as a fragment for another system's page: the page's `article`, unchanged. Refused as `pageOf` is. */
export function fragmentOf(
  story: Story,
  houseStyle: HouseStyle,
): Result<string, readonly Problem[]> {
  return htmlOrProblems(writeStory(story, houseStyle, 'fragment'));
}

function htmlOrProblems({ html, problems }: WrittenHtml): Result<string, readonly Problem[]> {
  return html === null ? err(problems) : ok(html);
}
