import type { Node } from '@tiptap/pm/model';
import type { DeskMatch } from '../../house-style/live/live-block';
import type { StoryBlock } from '../../house-style/rules/documents/story-blocks';
import type { Level, Problem } from '../../result/problem';
import { placesOf } from '../element-places';

/** What the preflight must know of a match of the house's rules, wherever they were run. */
export interface FoundMatch {
  /** "News.DateOrdinal". */
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  /** The words that it speaks of. */
  readonly words: string;
  /** The element that it stands in, as problems name it: "paragraph 3". */
  readonly where: string;
}

/** Matches of a story's blocks as the preflight takes them, each with the element that it stands in. */
export function foundMatches(
  doc: Node,
  blocks: readonly StoryBlock[],
  matches: readonly DeskMatch[],
): FoundMatch[] {
  const places = placesOf(doc);
  return matches.map(({ rule, level, message, words, block }) => {
    const pos = blocks[block]?.pos;
    const where = pos === undefined ? undefined : places.get(pos)?.where;
    return { rule, level, message, words, where: where ?? 'houseStyle' };
  });
}

const TOGETHER: Readonly<Record<Exclude<Level, 'error'>, string>> = {
  warning: 'should be fixed',
  suggestion: 'to consider',
};

/**
 * The matches of the house's rules as problems: each that must be fixed on its own, so that it can be gone to and
 * waived; the others counted by level, for the panel of the house style lists them. What the story lets stand is to be
 * taken out beforehand.
 */
export function styleProblems(matches: readonly FoundMatch[]): Problem[] {
  const single = matches
    .filter(({ level }) => level === 'error')
    .map(
      ({ rule, level, message, words, where }): Problem => ({
        code: `style-error ${rule}`,
        level,
        message: message.includes(words) ? message : `“${words}”: ${message}`,
        where,
      }),
    );
  const counted = (['warning', 'suggestion'] as const).flatMap((level): Problem[] => {
    const count = matches.filter((match) => match.level === level).length;
    if (count === 0) return [];
    const message = `House style: ${count} ${TOGETHER[level]}.`;
    return [{ code: `style-${level}`, level, message, where: 'houseStyle' }];
  });
  return [...single, ...counted];
}
