import { articleTree, pageTree } from '@shared/export/page-tree';
import { prepareStory } from '@shared/export/prepare-story';
import { unwritableIn } from '@shared/export/unwritable-in';
import { writeHtml } from '@shared/export/write-html';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { Level, Problem } from '@shared/result/problem';
import type { Story } from '@shared/story/story';

/** A line of a page's HTML, and the gravest thing that is said of what stands in it. */
export interface SourceLine {
  readonly text: string;
  readonly level: Level | null;
  /** What is said of it, for whoever can't see the mark. */
  readonly words: string;
}

/** The HTML as an export would write it, line by line; null where it holds a character that no page can. */
export function pageSource(
  story: Story,
  houseStyle: HouseStyle,
  target: 'page' | 'fragment',
  problems: readonly Problem[],
): SourceLine[] | null {
  const prepared = prepareStory(story, houseStyle);
  const tree = target === 'page' ? pageTree(prepared) : articleTree(prepared);
  if (unwritableIn(tree).length > 0) return null;
  return markedLines(writeHtml(tree).trimEnd().split('\n'), problems, lineOf);
}

/** Lines of a source with what is said of them; `find` gives the line of a check's place, -1 for none. */
export function markedLines(
  lines: readonly string[],
  problems: readonly Problem[],
  find: (lines: readonly string[], where: string | undefined) => number,
): SourceLine[] {
  const marks = new Map<number, Problem>();
  for (const problem of problems) {
    const at = find(lines, problem.where);
    const before = marks.get(at);
    if (at >= 0 && (before === undefined || graver(problem, before))) marks.set(at, problem);
  }
  return lines.map((text, at) => {
    const problem = marks.get(at);
    return { text, level: problem?.level ?? null, words: problem?.message ?? '' };
  });
}

const LEVELS: readonly Level[] = ['error', 'warning', 'suggestion'];
function graver(one: Problem, other: Problem): boolean {
  return LEVELS.indexOf(one.level) < LEVELS.indexOf(other.level);
}

/** How the line begins that a part of the page opens with. */
const OPENINGS: Readonly<Record<string, RegExp>> = {
  kicker: /^<p class="kicker"/u,
  headline: /^<h1/u,
  standfirst: /^<p class="standfirst"/u,
  byline: /^<p class="byline"/u,
  stamp: /^<p class="stamp"/u,
  photo: /^<figure class="image(?: wide)?">/u,
  audio: /^<figure class="audio"/u,
  editorsNote: /^<aside class="editors-note"/u,
  deskBlock: /^<aside class="desk-block/u,
  pullQuote: /^<figure class="pullquote"/u,
  blockQuote: /^<figure class="quote"/u,
  linkCard: /^<p class="link-card"/u,
  crosshead: /^<h2/u,
  paragraph: /^<p(?: lang="[^"]*"| dir="[^"]*")*>/u,
  authorBio: /^<section class="author-bio"/u,
  correction: /^<section class="corrections"/u,
  contributorCall: /^<p class="contribute"/u,
};

/** The line of a check's place: "photo 2" is the second photo. -1 for what is in no line of its own. */
function lineOf(lines: readonly string[], where: string | undefined): number {
  const [name = '', number = '1'] = where?.split(' ') ?? [];
  const opening = OPENINGS[name];
  if (opening === undefined) return -1;
  let left = Number(number);
  return lines.findIndex((line) => opening.test(line.trimStart()) && (left -= 1) === 0);
}
