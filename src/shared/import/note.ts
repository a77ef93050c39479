import type { ImportNote } from './recognition';

/** A note on the text as a whole, or on one line. */
export function note(code: string, message: string, line: number | null = null): ImportNote {
  return { code, message, line };
}

/** "1 character", "3 characters". */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`;
}
