import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { placeholdersIn } from '@shared/elements/placeholder/placeholder';
import { wordListOf, type CheckedStory } from '@shared/export/check-context';
import { checkElements } from '@shared/export/check-elements';
import type { HouseStyle } from '@shared/house-style/house-style';
import { flatText, piecesOf } from '../page/flat-text';

/** A block of the page that something must be fixed in before the story can go out. */
export interface BlockAtFault {
  /** Just before the block that is marked: one with a label in the gutter, else the text block itself. */
  readonly pos: number;
  readonly isLabelled: boolean;
  /** In the desk's words, in page order. */
  readonly messages: readonly string[];
  /** The first place that is at fault: the placeholder's words, else where the element's text begins. */
  readonly from: number;
  readonly to: number;
}

/** Elements whose label in the gutter takes the mark of all that stands in them. */
const LABELLED = new Set([
  'kicker',
  'headline',
  'standfirst',
  'photo',
  'audio',
  'editorsNote',
  'authorBio',
  'correction',
  'contributorCall',
  'pullQuote',
  'linkCard',
  'deskBlock',
]);

/** What must be fixed on a page, block by block, as its elements' own checks say it. Costs a reading of the whole page. */
export function blocksAtFault(
  doc: Node,
  story: CheckedStory,
  houseStyle: HouseStyle,
  today?: string,
): readonly BlockAtFault[] {
  const names = wordListOf(houseStyle).right;
  const blocks = new Map<number, BlockAtFault>();
  for (const { pos, problem } of checkElements(doc, story, houseStyle, today)) {
    if (problem.level !== 'error') continue;
    const marked = markedAt(doc.resolve(pos));
    const known = blocks.get(marked.pos);
    blocks.set(
      marked.pos,
      known
        ? { ...known, messages: [...known.messages, problem.message] }
        : {
            ...marked,
            messages: [problem.message],
            ...(problem.code === 'placeholder' ? placeholderAt(doc, pos, names) : startOf(pos)),
          },
    );
  }
  return [...blocks.values()].toSorted((a, b) => a.pos - b.pos);
}

/** The block that takes the mark of an element's problem. */
function markedAt($pos: ResolvedPos): { readonly pos: number; readonly isLabelled: boolean } {
  for (let depth = 1; depth <= $pos.depth; depth += 1)
    if (LABELLED.has($pos.node(depth).type.name))
      return { pos: $pos.before(depth), isLabelled: true };
  const isInText = $pos.parent.isTextblock;
  const name = $pos.nodeAfter?.type.name ?? '';
  return { pos: isInText ? $pos.before() : $pos.pos, isLabelled: !isInText && LABELLED.has(name) };
}

function startOf(pos: number): { readonly from: number; readonly to: number } {
  return { from: pos + 1, to: pos + 1 };
}

/** Of a photo's alt text, which stands in no line of the page, it is the photo's start. */
function placeholderAt(
  doc: Node,
  pos: number,
  names: readonly string[],
): { readonly from: number; readonly to: number } {
  const block = doc.nodeAt(pos);
  if (block?.isTextblock !== true) return startOf(pos);
  const flat = flatText(block, pos);
  const [words = ''] = placeholdersIn(flat.text, names);
  const at = flat.text.indexOf(words);
  const pieces = piecesOf(flat, at, at + words.length);
  const from = pieces[0]?.from ?? pos + 1;
  return { from, to: pieces.at(-1)?.to ?? from };
}
