import { problem, type Problem } from '../result/problem';

/** The most characters that are taken in at once: some 800,000 words, a thousand opinion pieces. */
const MAX_CHARACTERS = 5_000_000;

/** The most bytes that are looked at: UTF-16 writes most characters with two. */
export const MAX_BYTES = 2 * MAX_CHARACTERS;

/** The most lines that are not blank, some twenty times a book's chapter; more are a table or a log, not copy. */
const MAX_LINES = 20_000;

/** Refuses a file by its size before it is decoded; null where it may pass. */
export function sizeProblem(bytes: number): Problem | null {
  return bytes > MAX_BYTES ? tooLarge(`The file is ${megabytes(bytes)}.`) : null;
}

/** Refuses a text by its length; null where it may pass. */
export function lengthProblem(characters: number): Problem | null {
  return characters > MAX_CHARACTERS
    ? tooLarge(`The text is ${characters.toLocaleString('en-GB')} characters long.`)
    : null;
}

/** Refuses a text by its lines; null where it may pass. */
export function linesProblem(lines: number): Problem | null {
  return lines > MAX_LINES
    ? tooLarge(`The text has ${lines.toLocaleString('en-GB')} lines.`)
    : null;
}

function tooLarge(found: string): Problem {
  return problem(
    'import-too-large',
    `${found} Standfirst takes in up to 5 million characters (about 800,000 words) in 20,000 lines. ` +
      'Nothing was taken in and the file was left as it is. Copy the part that is the piece into a file of its own, or paste it.',
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;
}
