import type { Level, Problem } from '@shared/result/problem';
import type { ShownMatch } from '../../desk/story-style/story-style';

const WORDS: Readonly<Record<Level, string>> = {
  error: 'must fix',
  warning: 'should fix',
  suggestion: 'to consider',
};

/** What the house style still has to say of a story, one line for each level; they lead to its panel. */
export function styleProblems(open: readonly ShownMatch[]): readonly Problem[] {
  return (['error', 'warning', 'suggestion'] as const).flatMap((level) => {
    const own = open.filter(({ match }) => match.level === level);
    const [first] = own;
    if (first === undefined) return [];
    const which = level === 'error' ? ` First: ${first.title}, ${first.place}.` : '';
    const message = `House style: ${own.length} ${WORDS[level]}.${which}`;
    return [{ code: `style-${level}`, level, message, where: 'houseStyle' }];
  });
}
