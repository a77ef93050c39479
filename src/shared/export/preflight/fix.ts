import type { Node } from '@tiptap/pm/model';
import type { Transform } from '@tiptap/pm/transform';
import type { HouseStyle } from '../../house-style/house-style';
import type { Story } from '../../story/story';

/** A story as a fix is made for it. */
export interface FixedStory {
  readonly doc: Node;
  readonly record: FixedRecord;
  readonly houseStyle: HouseStyle;
  /** The calendar day on which it is checked. */
  readonly today: string;
}

/** The element that a row names. */
export interface FixPlace {
  readonly pos: number;
  readonly node: Node;
  readonly parent: Node | null;
  /** What the row says. */
  readonly message: string;
}

/** The furniture that a fix may change. */
export type FixedRecord = Pick<
  Story,
  'contributors' | 'tags' | 'section' | 'series' | 'seoTitle' | 'socialTitle'
>;

/** A change that takes away what a row of the preflight has found. */
export interface Fix {
  /** What a button says: "Make it a crosshead". */
  readonly title: string;
  /** What has been done, for whoever has asked for it: "Made it a crosshead". */
  readonly done: string;
  /** Whether it can go with all others: it leaves no choice and changes no meaning. */
  readonly safe: boolean;
  /** Changes the element, which stands at `pos` of the transform's document by then. */
  readonly change?: (tr: Transform, pos: number) => void;
  readonly record?: Partial<FixedRecord>;
}

/** The fix of one code in a place; null where there is none that is certain. */
export type MakeFix = (place: FixPlace, story: FixedStory) => Fix | null;

/** A stretch of an element's own words, in positions from the element's first. */
export interface OwnWords {
  readonly from: number;
  readonly node: Node;
}

/** The text nodes of an element whose words are its own; of an element of elements, none. */
export function ownWords(block: Node): OwnWords[] {
  const found: OwnWords[] = [];
  if (block.inlineContent)
    block.descendants((node, offset) => {
      if (node.isText) found.push({ from: offset + 1, node });
    });
  return found;
}
