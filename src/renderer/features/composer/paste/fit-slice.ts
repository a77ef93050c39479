import { Fragment, Slice, type Node, type ResolvedPos } from '@tiptap/pm/model';
import { isSingleLine } from '../fields/field-stops';
import { storySchema } from '@shared/elements/story.schema';
import { nodeType } from '../page/element-types';

/**
 * Fits what is pasted to where it goes. A field of one line takes the words in one line; the body
 * takes parts of other fields as paragraphs. No word is lost, no field ends up in another.
 */
export function fitSlice(slice: Slice, $target: ResolvedPos): Slice {
  const line = lineAround($target);
  if (line)
    return new Slice(
      inlineOf(slice.content, line.type.contentMatch.matchType(nodeType('slot')) !== null),
      0,
      0,
    );
  // A stretch out of one house block is words; the block itself goes in as it is.
  const cut = cutFromBlock(slice);
  if (cut) return new Slice(wordsAsParagraph(cut), 1, 1);
  if (everyNode(slice.content, isBodyCopy)) return slice;
  const blocks = blocksOf(slice.content);
  const open = (block: Node | undefined): number => (block?.isTextblock === true ? 1 : 0);
  return new Slice(Fragment.from(blocks), open(blocks[0]), open(blocks.at(-1)));
}

/** The words of a slice that was cut out of the middle of one house block of the body; null for any other. */
function cutFromBlock({ content, openStart }: Slice): Fragment | null {
  let depth = 1;
  let only = content.childCount === 1 ? content.firstChild : null;
  while (only && (only.type.name === 'body' || only.type.name === 'galley')) {
    only = only.childCount === 1 ? only.firstChild : null;
    depth += 1;
  }
  return only?.type.name === 'deskBlock' && openStart >= depth ? only.content : null;
}

function wordsAsParagraph(content: Fragment): Fragment {
  return Fragment.from(nodeType('paragraph').create(null, wordsOf(content)));
}

function lineAround($target: ResolvedPos): Node | null {
  for (let depth = $target.depth; depth > 0; depth -= 1)
    if (isSingleLine($target.node(depth))) return $target.node(depth);
  return null;
}

/** The words of all blocks as one line, a space between two blocks. Chips stay where the line may hold them. */
function inlineOf(content: Fragment, keepChips: boolean): Fragment {
  let line = Fragment.empty;
  for (const block of linesOf(content)) {
    const words = keepChips ? block : wordsOf(block);
    if (words.size === 0) continue;
    line =
      line.size === 0 ? words : line.append(Fragment.from(storySchema.text(' '))).append(words);
  }
  return line;
}

/** The inline content of every textblock, and of text that stands in no block. */
function linesOf(content: Fragment): Fragment[] {
  if (content.firstChild?.isInline === true) return [content];
  return content.content.flatMap((node) =>
    node.isTextblock ? [node.content] : linesOf(node.content),
  );
}

/** All the words of what is pasted as one line, without chips. */
export function chipless(content: Fragment): Fragment {
  return inlineOf(content, false);
}

/** Inline content without chips: the text of slots and locked words stands for itself. */
function wordsOf(inline: Fragment): Fragment {
  return Fragment.from(
    inline.content.flatMap((node) => (node.isText ? [node] : wordsOf(node.content).content)),
  );
}

function isBodyCopy(node: Node): boolean {
  return (
    node.isText ||
    (!['slot', 'lockedWords', 'galley'].includes(node.type.name) && !isSingleLine(node)) ||
    isPhotoText(node)
  );
}

/** Caption and credit are at home in a photo, wherever it goes. */
function isPhotoText(node: Node): boolean {
  return node.type.name === 'caption' || node.type.name === 'creditLine';
}

/** Blocks of the body that are more than copy, and go into it as they are. */
function isWhole({ type }: Node): boolean {
  return type.name === 'photo' || type.name === 'deskBlock';
}

function everyNode(content: Fragment, test: (node: Node) => boolean): boolean {
  return content.content.every(
    (node) => isWhole(node) || (test(node) && everyNode(node.content, test)),
  );
}

function blocksOf(content: Fragment): Node[] {
  if (content.firstChild?.isInline === true)
    return [nodeType('paragraph').create(null, wordsOf(content))];
  return content.content.flatMap((node) => {
    if (node.type.name === 'body' || node.type.name === 'galley') return blocksOf(node.content);
    if (isWhole(node)) return [node];
    if (node.isTextblock && (isSingleLine(node) || node.type.name === 'paragraph')) {
      return node.content.size === 0
        ? []
        : [nodeType('paragraph').create(null, wordsOf(node.content))];
    }
    return [node];
  });
}
