import type { Problem } from '@shared/result/problem';

/** The faults of one style’s folder, named by their place in it. */
export function problemsOf(id: string, problems: readonly Problem[]): readonly Problem[] {
  const folder = `${id}/`;
  return problems
    .filter(({ where = '' }) => where.startsWith(folder))
    .map((each) => within(each, folder));
}

/** The faults of all other folders. */
export function problemsElsewhere(id: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ where = '' }) => !where.startsWith(`${id}/`));
}

function within({ where = '', message, ...rest }: Problem, folder: string): Problem {
  const short = (words: string): string =>
    words.startsWith(folder) ? words.slice(folder.length) : words;
  return { ...rest, where: short(where), message: short(message) };
}
