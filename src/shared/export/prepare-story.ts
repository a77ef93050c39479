import type { Node } from '@tiptap/pm/model';
import type { Print } from '../elements/print';
import type { HouseStyle } from '../house-style/house-style';
import { docOf } from '../story/parse-story';
import { proposedDoc } from '../story/review/proposed-doc';
import type { Story } from '../story/story';
import { lastChange } from './check-context';
import type { DraftCopy } from './draft-mark';
import { printOf } from './print-story';
import { printedOf, type Published } from './published';

/** A story on its way out: read once, for the checks, the writer and the proof alike. */
export interface PreparedStory {
  readonly story: Story;
  readonly houseStyle: HouseStyle;
  /** The document as the desk has it. */
  readonly doc: Node;
  /** The document as it is printed: as if every suggestion that is open were accepted. */
  readonly proposed: Node;
  /** What the page says of it, and how its photos are cut. */
  readonly shown: Published;
  readonly print: Print;
  /** The calendar day on which the story is checked. */
  readonly today: string;
  /** Whether it goes out as a draft copy, marked as one. */
  readonly draft: DraftCopy;
}

/** Reads a story for an export in a house style; it is checked as on the day of its last change, unless another is given, and no draft copy unless said. */
export function prepareStory(
  story: Story,
  houseStyle: HouseStyle,
  today = lastChange(story, houseStyle),
  draft: DraftCopy = false,
): PreparedStory {
  const doc = docOf(story);
  const proposed = proposedDoc(doc, story.suggestions);
  const shown = printedOf(proposed, story, houseStyle);
  const print = printOf(shown, story.media, houseStyle);
  return { story, houseStyle, doc, proposed, shown, print, today, draft };
}
