import type { Problem } from '../result/problem';
import type { Review } from '../story/review';
import type { DocJson, MediaRecord } from '../story/story';
import type { MarkJson } from './mark-json';
import type { LineKind } from './line-kind';

/** The forms that are text, whatever its encoding. */
export type TextForm = 'text' | 'html' | 'md';

/** The forms of copy that can be taken in. */
export type ImportForm = TextForm | 'docx';

/** A stretch of a line's text, in UTF-16 units, end excluded. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** How a list item stood in its list: depth 0 is the outermost; `number` is null in a list without numbers. */
export interface ListPlace {
  readonly depth: number;
  readonly number: number | null;
}

/** One line as received (a block without blank lines; hard-wrapped lines joined) and what it was recognised as. */
export interface RecognisedLine {
  /** 1, 2, 3 … in the order received, blank lines not counted: what the preview shows and the report names. */
  readonly number: number;
  /** First and last line of the file that it stood on, from 1; both 0 for a value that stood in no line (a page's data). */
  readonly source: { readonly first: number; readonly last: number };
  /** The words as received, surrounding white space removed. */
  readonly text: string;
  /** The same words as text nodes with marks, where the source had marks; its text equals `text`. */
  readonly inline: readonly DocJson[] | null;
  readonly kind: LineKind;
  /** 0 to 1; 1 when set by hand. */
  readonly confidence: number;
  /** The next likely kind, null where nothing else fits. */
  readonly secondGuess: LineKind | null;
  /** The desk should look: another kind is nearly as likely. */
  readonly notSure: boolean;
  /** Number of the line whose words these are once more; null for a first copy. */
  readonly sameAs: number | null;
  /** The printed credit inside a caption line, its slash, brackets or label included. */
  readonly credit: TextRange | null;
  readonly list: ListPlace | null;
  /** Marks of review on the line as a whole: a paragraph or a break that somebody proposes. */
  readonly marks: readonly MarkJson[];
  /** Place in the recognition's pictures of the one that stands here, of which `text` is the alternative; null for words. */
  readonly picture: number | null;
  /** Why this kind, in the desk's words: "Same as line 1". */
  readonly reason: string;
  /** Whether a person chose the kind: then no later step changes it. */
  readonly byHand: boolean;
}

/** Something that was changed on the way in, or that the desk should know; never a loss in silence. */
export interface ImportNote {
  /** Kebab-case and stable. */
  readonly code: string;
  readonly message: string;
  /** Line number, null for the text as a whole. */
  readonly line: number | null;
}

/** A picture that came inside a file, with its bytes as they were. */
export interface ImportedPicture {
  readonly record: MediaRecord;
  readonly bytes: Uint8Array;
  /** What the file gives as the alternative text, empty for none. */
  readonly altText: string;
}

/** Values that a file's front matter or a page's own data gave and that have no line of copy. */
export interface GivenFurniture {
  readonly section: string;
  readonly slug: string;
  readonly tags: readonly string[];
  /** BCP 47 tag, null where not given. */
  readonly language: string | null;
}

/** A text as recognised, before it is taken in; the desk may change the kind of any line. */
export interface Recognition {
  readonly form: ImportForm;
  /** File name, or empty for a paste. */
  readonly name: string;
  /** How the bytes were read, null for text that came as text. */
  readonly encoding: string | null;
  readonly lines: readonly RecognisedLine[];
  readonly notes: readonly ImportNote[];
  readonly given: GivenFurniture;
  /** Tracked changes and comments that came with the words. */
  readonly review: Review;
  readonly pictures: readonly ImportedPicture[];
}

/** The stamp as it stood and as it was read. */
export interface StampReading {
  readonly text: string;
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly kind: 'updated' | 'published';
  /** False: no time of day was given, so the day's first minute stands. */
  readonly timeGiven: boolean;
  /** False: the zone is the one that was asked for, not the text's. */
  readonly zoneGiven: boolean;
}

/** A line that was left out of the story and can be taken back. */
export interface TrayLine {
  readonly line: number;
  readonly text: string;
  readonly kind: LineKind;
  readonly reason: string;
}

/** The proof that nothing was lost. Words are runs of letters and digits. */
export interface Accounted {
  readonly lines: number;
  readonly linesInStory: number;
  /** Byline, stamp, audio line: their value is in the story, their words in the report. */
  readonly linesAsFurniture: number;
  readonly linesInTray: number;
  readonly words: number;
  readonly wordsInStory: number;
  readonly wordsAsFurniture: number;
  /** Labels that the house style prints itself ("Editor’s note:"). */
  readonly wordsInLabels: number;
  readonly wordsInTray: number;
  /** Every line and every word is in exactly one of these places. */
  readonly complete: boolean;
}

/** What an import did, line by line. */
export interface ImportReport {
  readonly name: string;
  readonly form: ImportForm;
  readonly encoding: string | null;
  /** Lines that went into the story or gave it a value, in order; `removed` are a label's words left to the house style. */
  readonly recognised: readonly {
    readonly line: number;
    readonly kind: LineKind;
    readonly text: string;
    readonly removed: string;
  }[];
  readonly tray: readonly TrayLine[];
  readonly changes: readonly ImportNote[];
  readonly stamps: readonly StampReading[];
  /** What the desk has to look at: no headline, a byline that the note contradicts. */
  readonly problems: readonly Problem[];
  readonly accounted: Accounted;
}
