import { NO_REVIEW } from '../story/review';
import type { HouseWords } from './features';
import { normaliseText } from './normalise-text';
import { counted, note } from './note';
import type { ImportNote, Recognition } from './recognition';
import { recogniseBlocks } from './recognise-blocks';
import { textBlocks } from './text-blocks';

/** What recognition may be told. */
export interface RecogniseOptions {
  /** Names that tell the house's own lines: kicker, sections, agencies. */
  readonly houseStyle?: HouseWords;
  /** File name, for the report. */
  readonly name?: string;
}

/** What a text brings that is nothing but text: no data of its own, no changes, no pictures. */
export const WORDS_ALONE: Pick<Recognition, 'given' | 'review' | 'pictures'> = {
  given: { section: '', slug: '', tags: [], language: null },
  review: NO_REVIEW,
  pictures: [],
};

/**
 * Recognises the parts of a published page's raw text, or of copy as a writer sends it: see `import.md`.
 * Every line that is not blank comes back exactly once, with its words as received.
 */
export function recogniseText(
  text: string,
  { houseStyle, name = '' }: RecogniseOptions = {},
): Recognition {
  const { lines, notes } = normaliseText(text);
  const { blocks, joined } = textBlocks(lines);
  const wrapped: ImportNote[] =
    joined === 0
      ? []
      : [
          note(
            'hard-wrapped',
            `${counted(joined, 'line end')} inside paragraphs ${joined === 1 ? 'was' : 'were'} taken for the width of a mail and read as ${joined === 1 ? 'a space' : 'spaces'}.`,
          ),
        ];
  return {
    form: 'text',
    name,
    encoding: null,
    lines: recogniseBlocks(blocks, houseStyle ?? null),
    notes: [...notes, ...wrapped],
    ...WORDS_ALONE,
  };
}
