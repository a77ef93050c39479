/** A stretch of copy that rules look at as one: a paragraph, a heading, a sentence, an alt text. */
export interface CopyBlock {
  /**
   * The scopes that it satisfies, each dotted as Vale writes them: "paragraph", "heading.h2", "figure.caption".
   * A selector matches where all its dotted parts stand in one of them.
   */
  readonly scopes: readonly string[];
  /** What patterns see: inline code stands as "*" of equal length, inline atoms as U+FFFC. */
  readonly text: string;
  /** The place in the document's text (UTF-16) of a place in `text`. */
  readonly sourceAt: (offset: number) => number;
  /**
   * What the file itself switches off here: "*" for every rule, "Style" or "Style.Rule" for those,
   * "Style.Rule[words]" for that match. Absent where nothing is off.
   */
  readonly off?: readonly string[];
}

/** A text as rules see it. */
export interface CopyDocument {
  /** The file's own text, markup and all. */
  readonly text: string;
  /** In document order; a sentence stands beside the paragraph that it is in. */
  readonly blocks: readonly CopyBlock[];
}

/** A place that breaks a rule, with its cure. Offsets are UTF-16. */
export interface StyleMatch {
  /** "Style.Rule". */
  readonly rule: string;
  readonly level: 'suggestion' | 'warning' | 'error';
  readonly message: string;
  /** Index into the document's blocks. */
  readonly block: number;
  /** In the block's text. */
  readonly from: number;
  readonly to: number;
  /** Replacements, the best first; "" takes the words out. Empty: none is known. */
  readonly suggestions: readonly string[];
  readonly link: string | null;
}
