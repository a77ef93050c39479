import type { CopyDocument } from '../copy-block';
import { BlockGatherer } from './block-gatherer';
import { DEFAULT_COPY_OPTIONS, type CopyOptions } from './copy-options';
import { readHtml } from './html-copy';
import { withUnixLines } from './mapped-copy';
import { Switches } from './switches';

/** An HTML page or fragment; no HTML makes it fail. */
export function htmlDocument(
  text: string,
  options: CopyOptions = DEFAULT_COPY_OPTIONS,
): CopyDocument {
  const gatherer = new BlockGatherer(text, '.html', options);
  readHtml(withUnixLines(text), { gatherer, switches: new Switches(), options, around: [] });
  return gatherer.finish();
}
