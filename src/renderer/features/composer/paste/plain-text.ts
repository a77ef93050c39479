import { Fragment, Slice } from '@tiptap/pm/model';
import { storySchema } from '@shared/elements/story.schema';
import { textBlocks } from '@shared/import/text-blocks';
import { nodeType } from '../page/element-types';
import { plainSpaces, withoutUnseen } from '../../../desk/clipboard/spaces';

/** Fewer lines than this are too few to tell a mail's width from a writer's line ends. */
const FEWEST_WRAPPED = 6;

/**
 * Plain text as paragraphs: every line is one, and lines without a word are spacing; where a mail or a terminal has broken
 * the lines, those of one paragraph are joined. A single line keeps its spaces.
 */
export function plainSlice(text: string): Slice {
  const all = text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u)
    .map((line) => plainSpaces(withoutUnseen(line)));
  const lines = all.length === 1 ? all : all.map((line) => line.trim());
  const paragraphs =
    lines.length < FEWEST_WRAPPED ? lines : textBlocks(lines).blocks.map((block) => block.text);
  const blocks = paragraphs
    .filter((line) => line !== '')
    .map((line) => nodeType('paragraph').create(null, storySchema.text(line)));
  const open = blocks.length > 0 ? 1 : 0;
  return new Slice(Fragment.from(blocks), open, open);
}
