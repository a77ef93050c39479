import type { DocJson } from '../story/story';
import type { MarkJson } from './mark-json';
import type { LineKind } from './line-kind';
import type { ListPlace, TextRange } from './recognition';

/** What the markup of a source says for or against a kind, in the units of the scores. */
export type Hints = Readonly<Partial<Record<LineKind, number>>>;

/** A stretch of received text that is one line of a recognition, before it is recognised. */
export interface Block {
  readonly text: string;
  readonly source: { readonly first: number; readonly last: number };
  readonly inline: readonly DocJson[] | null;
  readonly list: ListPlace | null;
  /** Marks of review on the whole of it; none where absent. */
  readonly marks?: readonly MarkJson[];
  /** Place among the pictures that came along, of the one that stands here; absent for words. */
  readonly picture?: number;
  /** Known from markup; null: to be found in the text. */
  readonly credit: TextRange | null;
  readonly hints: Hints;
  /** The hint in the desk's words, empty for none: "A first-level heading". */
  readonly because: string;
}

/** A block of plain words. */
export function plainBlock(text: string, first: number, last = first): Block {
  return {
    text,
    source: { first, last },
    inline: null,
    list: null,
    credit: null,
    hints: {},
    because: '',
  };
}
