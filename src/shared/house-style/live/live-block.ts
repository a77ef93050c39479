import type { Level } from '../../result/problem';
import type { FixTier } from '../rulebook/rule-card';

/** From and to in a block's text, UTF-16. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** One text block of a story as the checker takes it: plain data, fit for a worker. */
export interface LiveBlock {
  /** The scopes that it satisfies, as in `CopyBlock`. */
  readonly scopes: readonly string[];
  /** Its words as they will run; inline atoms stand as U+FFFC. */
  readonly text: string;
  /** Whether it is prose, which has sentences and counts for the figures of the piece. */
  readonly prose: boolean;
  /** Words that a template has locked: they are read, but nothing is told of them alone. */
  readonly locked: readonly TextRange[];
}

/** What a story's record and its house know that no block says. Plain data. */
export interface PieceFacts {
  /** BCP 47 tag of the copy. */
  readonly language: string;
  /** As the byline prints them, in its order. */
  readonly contributors: readonly {
    readonly name: string;
    readonly role: string;
    readonly affiliation: string;
    readonly disclosure: string;
  }[];
  /** The day that the piece is stamped with in the house's zone, YYYY-MM-DD; null where it has no stamp. */
  readonly day: string | null;
  readonly agencies: readonly string[];
  readonly disclaimers: readonly string[];
  readonly publication: { readonly contact: string; readonly account: string };
  readonly labels: { readonly editorsNote: string };
}

/** A place of a story that breaks a rule of the desk. */
export interface DeskMatch extends TextRange {
  /** Of the rule, its words, 24 characters on either side and the turn among equals: it outlasts edits elsewhere. */
  readonly id: string;
  /** "Style.Rule". */
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  /** Index of the block in the page. */
  readonly block: number;
  readonly words: string;
  /** Up to 24 characters before and after, in the block. */
  readonly before: string;
  readonly after: string;
  /** Replacements, the best first; "" takes the words out. Empty: none is known. */
  readonly suggestions: readonly string[];
  readonly fix: FixTier;
  readonly link: string | null;
}

/** A name or a wording that the desk has approved and that stands here as approved. */
export interface ApprovedPlace extends TextRange {
  readonly block: number;
  readonly what: string;
}

/** What a check of a whole story says. */
export interface CheckReport {
  /** Block by block, in each by place. */
  readonly matches: readonly DeskMatch[];
  readonly approved: readonly ApprovedPlace[];
  /** Rules that were too slow and are out of use until their text changes. */
  readonly suspended: readonly string[];
}
