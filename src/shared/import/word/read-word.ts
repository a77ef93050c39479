import type { Problem } from '../../result/problem';
import { err, ok, type Result } from '../../result/result';
import { linesProblem } from '../import-limits';
import { otherFile } from './other-file';
import { readBlocks } from './read-blocks';
import { readComments } from './read-comments';
import { readNotes } from './read-notes';
import { NOTHING_AROUND, type Reading } from './reading';
import { settleDrafts } from './settle-drafts';
import { isTitle } from './style-hints';
import { tellLeftOut } from './tell-left-out';
import type { WordCopy } from './word-copy';
import { WORD_LIMITS } from './word-limits';
import { wordNumbering } from './word-numbering';
import { openPackage, WordRefused } from './word-package';
import { wordParts, type WordPart, type WordParts } from './word-parts';
import { LEFT, wordProblem } from './word-problem';
import { tellReview } from './tell-review';
import { wordReport } from './word-report';
import { wordStyles } from './word-styles';
import { allOf, childrenOf, valueOf } from './xml-walk';

/**
 * Reads a Word file (.docx, .docm), transitional or strict. Its sizes, names and XML are looked at before anything is
 * trusted; nothing outside the bytes is opened, and no program in them is run. Every word is in a block or named in the
 * notes; what was tracked or said of them comes along with author and date. Refuses, with the way on, what is no Word file
 * of the present form, locked, damaged or made to harm. It never throws for what the bytes hold.
 */
export function readWord(bytes: Uint8Array): Result<WordCopy, Problem[]> {
  if (bytes.length > WORD_LIMITS.file)
    return err([
      wordProblem(
        'import-word-too-large',
        `The file is over 50 MB. ${LEFT} Save it without its pictures, or copy the text and paste it here.`,
      ),
    ]);
  const other = otherFile(bytes);
  if (other) return err([other]);
  const file = openPackage(bytes);
  if (!file.ok) return file;
  try {
    return copyOf(wordParts(file.value));
  } catch (fault) {
    if (fault instanceof WordRefused) return err([fault.problem]);
    throw fault;
  }
}

function copyOf(parts: WordParts): Result<WordCopy, Problem[]> {
  const main = parts.main();
  const { comments, marking } = readComments(parts, main);
  const reading = beginReading(parts, main, marking);
  for (const body of childrenOf(main.root, 'w:body'))
    readBlocks(body.children, NOTHING_AROUND, reading);
  readNotes(main, reading);
  const { report, drafts, pictures } = reading;
  const { blocks, suggestions, language } = settleDrafts(drafts, pictures, report);
  const long = linesProblem(blocks.length);
  if (long) return err([long]);
  const review = { suggestions, comments };
  tellReview(review, report);
  tellLeftOut(parts, main, blocks, report);
  return ok({ blocks, notes: report.notes(), review, pictures, language });
}

function beginReading(parts: WordParts, main: WordPart, comments: Reading['comments']): Reading {
  const styles = wordStyles(parts.named(main, 'styles')?.root ?? null);
  const isTitled = allOf(main.root, 'w:pPr', 'w:r').some(
    (element) =>
      element.name === 'w:pPr' && isTitle(styles.paragraph(valueOf(element, 'w:pStyle'))),
  );
  return {
    ...{ parts, styles, isTitled, comments, part: main },
    numbering: wordNumbering(parts.named(main, 'numbering')?.root ?? null),
    report: wordReport(),
    ...{ speaking: new Set(), spoken: new Set(), moves: new Map(), placed: new Map() },
    move: null,
    ...{ fields: [], notes: [], pictures: [], drafts: [] },
    ...{ flow: 0, flows: 0, paragraphs: 0, open: null },
  };
}
