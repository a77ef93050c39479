import { problem, type Problem } from '../../result/problem';

/** Why a file cannot be read as a Word file. */
export type WordFault =
  | 'import-word-too-large'
  | 'import-word-damaged'
  | 'import-word-unsafe'
  | 'import-word-locked'
  | 'import-old-word'
  | 'import-odt'
  | 'import-pages'
  | 'import-rtf'
  | 'import-not-word';

/** What became of the copy, in every refusal. */
export const LEFT = 'Nothing was taken in and the file was left as it is.';

/** The way on that is always open. */
export const PASTE = 'copy the text and paste it here';

/** Refuses a file; the message ends with what became of the copy and the way on. */
export function wordProblem(code: WordFault, message: string): Problem {
  return problem(code, message);
}
