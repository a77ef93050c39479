import { problem, type Problem } from '../result/problem';

/** A difference between page and story: the export must not be reported as done. */
export function unfaithful(message: string, where: string): Problem {
  return problem(
    'export-unfaithful',
    `${message} Nothing was written; the story is as it was.`,
    where,
  );
}
