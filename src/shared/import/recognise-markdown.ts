import { readFrontMatter } from './front-matter';
import { markdownBlocks } from './markdown-blocks';
import { normaliseText } from './normalise-text';
import type { Recognition } from './recognition';
import { recogniseBlocks } from './recognise-blocks';
import { WORDS_ALONE, type RecogniseOptions } from './recognise-text';

/**
 * Recognises a Markdown text: front matter gives furniture, headings, lists and quotes say what they are,
 * emphasis and links become marks; captions, bylines and the rest are found as in plain text.
 */
export function recogniseMarkdown(
  text: string,
  { houseStyle, name = '' }: RecogniseOptions = {},
): Recognition {
  const { whole, notes } = normaliseText(text);
  const front = readFrontMatter(whole);
  const { blocks, notes: markdownNotes } = markdownBlocks(front.copy, front.linesAbove);
  return {
    form: 'md',
    name,
    encoding: null,
    lines: recogniseBlocks([...front.blocks, ...blocks], houseStyle ?? null),
    notes: [...notes, ...front.notes, ...markdownNotes],
    ...WORDS_ALONE,
    given: front.given,
  };
}
