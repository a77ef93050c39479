import { problem, type Problem } from '../result/problem';

/** Why a bundle cannot be opened or written. */
export type BundleFault =
  | 'bundle-unreadable'
  | 'bundle-damaged'
  | 'bundle-too-large'
  | 'bundle-newer'
  | 'bundle-incomplete';

/** A problem with a bundle as a whole; `where` is the part's path in it. */
export function bundleProblem(code: BundleFault, message: string, where = 'bundle'): Problem {
  return problem(code, message, where);
}

/** The way on when a file has changed on its way. */
export const SEND_AGAIN = 'Ask for the file again; nothing was taken from it';
