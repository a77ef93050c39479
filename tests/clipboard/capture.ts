/** What a program puts on the clipboard, in the form that it writes, and what must come of it on the page. */
export interface Capture {
  /** The program, and what was copied. */
  readonly name: string;
  readonly html: string;
  /** The body's blocks as `toldBlocks` tells them. */
  readonly blocks: readonly string[];
  /** What the notice says; absent: nothing is said. */
  readonly notice?: string;
}
