import { recogniseBlocks } from '../recognise-blocks';
import { WORDS_ALONE, type RecogniseOptions } from '../recognise-text';
import type { Recognition } from '../recognition';
import type { WordCopy } from './word-copy';

/** Recognises the parts of a Word file's copy: its styles are hints, and its words decide, as in every other form. */
export function recogniseWord(
  { blocks, notes, review, pictures, language }: WordCopy,
  { houseStyle, name = '' }: RecogniseOptions = {},
): Recognition {
  return {
    form: 'docx',
    name,
    encoding: null,
    lines: recogniseBlocks(blocks, houseStyle ?? null),
    notes,
    given: { ...WORDS_ALONE.given, language },
    review,
    pictures,
  };
}
