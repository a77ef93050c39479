import type { Element, ElementContent, Root, RootContent } from 'hast';
import { pageTree } from '../page-tree';
import type { PreparedStory } from '../prepare-story';
import { writeHtml } from '../write-html';

/**
 * A story's page for a printer. Every picture is its usual file and is asked for at once: one that waits to be
 * scrolled to would be missing on paper, and one chosen by the screen would differ from machine to machine.
 */
export function printPage(prepared: PreparedStory): string {
  const tree = pageTree(prepared);
  return writeHtml({ ...tree, children: tree.children.map(forPaper) });
}

/** The pictures that a printed page shows, by their paths below the export's folder, each once. */
export function printedPictures(prepared: PreparedStory): ReadonlySet<string> {
  return new Set(picturesIn(pageTree(prepared)).map(({ properties }) => String(properties['src'])));
}

function picturesIn(node: Root | RootContent): Element[] {
  if (node.type !== 'root' && node.type !== 'element') return [];
  const own = node.type === 'element' && node.tagName === 'img' ? [node] : [];
  return [...own, ...node.children.flatMap(picturesIn)];
}

/** A copy: the page's own tree belongs to others too. */
function forPaper<N extends RootContent | ElementContent>(node: N): N {
  if (node.type !== 'element') return node;
  const { srcSet: _srcSet, sizes: _sizes, ...rest } = node.properties;
  return {
    ...node,
    ...(node.tagName === 'img' && { properties: { ...rest, loading: 'eager' } }),
    children: node.children.map(forPaper),
  };
}
