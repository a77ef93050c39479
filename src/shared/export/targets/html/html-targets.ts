import { fragmentTree, pageTree } from '../../page-tree';
import { proveHtml } from '../../prove-export';
import { writeHtml } from '../../write-html';
import type { Target, TargetFile } from '../target';

const textOf = ([file]: readonly TargetFile[]): string =>
  typeof file?.content === 'string' ? file.content : '';

/** A whole document, with its head. */
export const pageTarget: Target = {
  id: 'page',
  media: 'page',
  write: ({ story }) => [{ ending: '.html', content: writeHtml(pageTree(story)) }],
  prove: (files, { story }) => proveHtml(textOf(files), story),
};

/** The page's article alone. */
export const fragmentTarget: Target = {
  id: 'fragment',
  media: 'article',
  write: ({ story }) => [{ ending: '.fragment.html', content: writeHtml(fragmentTree(story)) }],
  prove: (files, { story }) => proveHtml(textOf(files), story),
};
