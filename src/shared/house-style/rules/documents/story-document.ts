import type { Node } from '@tiptap/pm/model';
import type { CopyDocument } from '../copy-block';
import { BlockGatherer } from './block-gatherer';
import { DEFAULT_COPY_OPTIONS } from './copy-options';
import { CopyTape } from './mapped-copy';
import { storyBlocks, type Printing } from './story-blocks';

/** A story as rules see it. Its text is its parts in page order, parted by blank lines. */
export interface StoryDocument extends CopyDocument {
  /** The place in the story (ProseMirror) of a place in `text`; of an alt text, that of its photo. */
  readonly positionAt: (offset: number) => number;
}

/**
 * A story's parts with Vale's scopes and the desk's own. Words that were struck out are left out unless the
 * house publishes them. Byline and stamp stand in the record, not here.
 */
export function storyDocument(doc: Node, printing: Printing): StoryDocument {
  const parts = storyBlocks(doc, printing);
  const text = parts.map(({ block }) => block.text).join('\n\n');
  const positions = parts.flatMap(({ block, placeAt }, index) => {
    const own = Array.from({ length: block.text.length }, (_, at) => placeAt(at));
    const end = placeAt(block.text.length);
    return index === parts.length - 1 ? own : [...own, end, end];
  });
  const last = parts.at(-1);
  const end = last?.placeAt(last.block.text.length) ?? 0;
  const gatherer = new BlockGatherer(text, '', DEFAULT_COPY_OPTIONS);
  let from = 0;
  for (const { block } of parts) {
    const tape = new CopyTape();
    tape.put(block.text, from);
    if (block.prose) gatherer.addProse(tape.take(), [], block.scopes);
    else gatherer.add(block.scopes, tape.take(), []);
    from += block.text.length + 2;
  }
  return { ...gatherer.finish(), positionAt: (offset) => positions[offset] ?? end };
}
