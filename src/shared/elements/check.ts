import type { Node } from '@tiptap/pm/model';
import type { Level, Problem } from '../result/problem';
import type { PhotoFacts } from './photo/photo-facts';
import type { PhotoSettings } from './photo/photo-settings';
import type { MediaFile } from './print';
import type { SlotLaw } from './slot/slot';
import type { WordList } from './word-list/word-list';

/** A media file with all that the story knows of it; without facts where nobody has read or said any. */
export interface CheckedFile extends MediaFile {
  readonly facts: PhotoFacts;
}

/** What the house's captions say besides what is to be seen, as its caption template has it. */
export interface CaptionLaw {
  readonly place: boolean;
  /** The date pattern of the day on which the photo was taken; null where captions carry none. */
  readonly dateForm: string | null;
}

/** What an element must be told to check itself: where it stands, the house style's limits, the story's media. */
export interface CheckContext {
  /** The element's name for `Problem.where`, numbered where the page has several: "photo 2". */
  readonly where: string;
  /** The same as the desk says it: "photo 2", "editor’s note". */
  readonly called: string;
  /** In characters. */
  readonly limits: {
    readonly headline: number;
    readonly standfirst: number;
    readonly caption: number;
    readonly altText: number;
  };
  /** Whether words that are struck out are published, struck out. */
  readonly publishStrikethrough: boolean;
  /** Who pictures are credited to; empty where the house keeps no list. */
  readonly agencies: readonly string[];
  /** The house's words; made ready once, whatever the number of elements. */
  readonly wordList: WordList;
  readonly photos: PhotoSettings;
  readonly captions: CaptionLaw;
  /** BCP 47 tag of the copy. */
  readonly language: string;
  /** The calendar day on which the story is checked. */
  readonly today: string;
  /** The calendar day of the story's publication; null while it has none. */
  readonly publishedOn: string | null;
  /** The file of a hash; null where the story has no record of it. */
  media(hash: string): CheckedFile | null;
  /** What its template asks of a slot; null where the template is not at hand, or has no such slot. */
  slotLaw(slot: Node): SlotLaw | null;
  /** Whether a name that a slot is bound to is one whose value can be found out. */
  canFollow(binding: string): boolean;
  /** The day that a text names in a date pattern; null where it names none. */
  readDay(text: string, form: string): string | null;
  /** The credit as printed of a bare one; empty for none. */
  printCredit(creditLine: string): string;
  /** A calendar day in a date pattern. */
  printDay(day: string, form: string): string;
  countWords(text: string): number;
  countSentences(text: string): number;
}

/** What is cheap and certain to say of one element before it is published. */
export type Check = (node: Node, context: CheckContext) => Problem[];

/** A problem in the place that a check looks at. */
export function found(
  level: Level,
  code: string,
  message: string,
  { where }: Pick<CheckContext, 'where'>,
): Problem {
  return { code, message, level, where };
}

/** The same as a list: empty unless `holds`. */
export function when(
  holds: boolean,
  level: Level,
  code: string,
  message: string,
  context: CheckContext,
): Problem[] {
  return holds ? [found(level, code, message, context)] : [];
}

/** An element as a sentence names it: "paragraph 3", but "the headline". */
export function theCalled({ called }: Pick<CheckContext, 'called'>): string {
  return /\d$/u.test(called) ? called : `the ${called}`;
}

/** Characters as a reader counts them: code points, not UTF-16 units. */
export function countCharacters(text: string): number {
  return [...text].length;
}

/** A warning where a text is longer than the house style allows. */
export function overLimit(
  name: string,
  text: string,
  limit: number,
  context: CheckContext,
): Problem[] {
  const length = countCharacters(text);
  return when(
    length > limit,
    'warning',
    `${name}-too-long`,
    `The ${name.replace(/-/gu, ' ')} has ${length} characters, ${length - limit} more than the house style allows. Cut it.`,
    context,
  );
}
