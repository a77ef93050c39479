import type { CopyBlock, CopyDocument } from '@shared/house-style/rules/copy-block';

/**
 * A text as rules see it, in the plainest way: paragraphs between empty lines, "# " headings, the
 * sentences of each paragraph, and the whole as the summary. For tests of the rules themselves.
 */
export function plainCopy(text: string): CopyDocument {
  const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].flatMap(({ 0: part, index }) => {
    const heading = /^(#{1,6}) +/.exec(part);
    if (heading !== null) {
      const [mark, { length }] = [heading[0], heading[1] ?? ''];
      const scopes = [`text.heading.h${length}.md`];
      return [blockAt(scopes, part.slice(mark.length), index + mark.length)];
    }
    return [
      blockAt(['paragraph.md', 'text.md'], part, index),
      ...[...part.matchAll(/\S[^.!?]*(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*/g)].map((sentence) =>
        blockAt(['sentence.md'], sentence[0], index + sentence.index),
      ),
    ];
  });
  return { text, blocks: [...blocks, blockAt(['summary.md'], text, 0)] };
}

function blockAt(scopes: readonly string[], text: string, from: number): CopyBlock {
  return { scopes, text, sourceAt: (offset) => from + offset };
}
