import { problem, type Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import { htmlBlocks } from './html-blocks';
import { linesProblem } from './import-limits';
import { mendSurrogates } from './normalise-text';
import type { ImportNote, Recognition } from './recognition';
import { recogniseBlocks } from './recognise-blocks';
import { WORDS_ALONE, type RecogniseOptions } from './recognise-text';

/**
 * Recognises a foreign web page or pasted HTML. Markup is a hint and never the last word: a caption is found by its
 * credit where no `figcaption` tells it. Scripts, styles and hidden parts are no lines; navigation and share bars are
 * one line each, for the tray. Refuses a page of so many elements, or nested so deep, that no newsroom made it, and one of more lines than `import-limits` lets in.
 * Standfirst's own pages are read by `export`'s `readPage`, which knows their law and loses nothing.
 */
export function recogniseHtml(
  html: string,
  { houseStyle, name = '' }: RecogniseOptions = {},
): Result<Recognition, Problem[]> {
  const notes: ImportNote[] = [];
  const page = htmlBlocks(mendSurrogates(html.replace(/^\ufeff/u, ''), notes));
  if (page.tooDeep) {
    return err([
      problem(
        'import-html-deep',
        'This page’s elements are too many, or nested too deep, to be read safely. Nothing was taken in. Open it in a browser, select the text, copy it and paste it here.',
      ),
    ]);
  }
  const long = linesProblem(page.blocks.length);
  if (long) return err([long]);
  return ok({
    form: 'html',
    name,
    encoding: null,
    lines: recogniseBlocks(page.blocks, houseStyle ?? null),
    notes: [...notes, ...page.notes],
    ...WORDS_ALONE,
    given: { ...WORDS_ALONE.given, language: page.language },
  });
}
