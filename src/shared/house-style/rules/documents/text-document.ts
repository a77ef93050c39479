import type { CopyDocument } from '../copy-block';
import { BlockGatherer } from './block-gatherer';
import { DEFAULT_COPY_OPTIONS, type CopyOptions } from './copy-options';
import { sliceCopy, withUnixLines } from './mapped-copy';

/** A plain text: paragraphs are parted by blank lines, and nothing in it is markup. */
export function textDocument(
  text: string,
  options: CopyOptions = DEFAULT_COPY_OPTIONS,
): CopyDocument {
  const gatherer = new BlockGatherer(text, '.txt', options);
  const lines = withUnixLines(text);
  let from = 0;
  for (const { 0: gap, index } of lines.text.matchAll(/\n[^\S\n]*\n\s*|$/gu)) {
    gatherer.addProse(sliceCopy(lines, from, index), []);
    from = index + gap.length;
  }
  return gatherer.finish();
}
