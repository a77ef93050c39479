import type { Target } from '../target';
import { partsOnce } from '../shown-parts';
import { frontOf, writeFront } from './front-matter';
import { writeParts } from './markdown-blocks';
import { proveMarkdown } from './prove-markdown';

/** CommonMark under YAML front matter, which carries the furniture. */
export const markdownTarget: Target = {
  id: 'markdown',
  media: 'article',
  write: (master) => [
    {
      ending: '.md',
      content: `${writeFront(frontOf(master))}\n${writeParts(partsOnce(master))}\n`,
    },
  ],
  prove: ([file], master) =>
    proveMarkdown(typeof file?.content === 'string' ? file.content : '', master),
};
