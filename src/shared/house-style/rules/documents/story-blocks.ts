import type { Node } from '@tiptap/pm/model';
import { isLocked } from '../../../templates/locked-words';
import type { LiveBlock, TextRange } from '../../live/live-block';
import { CopyTape, INLINE_ATOM, type MappedCopy } from './mapped-copy';

/** How the house prints what the desk struck out. */
export interface Printing {
  readonly publishStrikethrough: boolean;
}

/** The scopes of each part, as the View for Vale names them; a part of `prose` has sentences. */
interface PartScopes {
  readonly scopes: readonly string[];
  readonly prose?: true;
}

/** A part of a story as rules see it, where it stands. */
export interface StoryBlock {
  /** The same object for as long as the part is unchanged. */
  readonly block: LiveBlock;
  /** The element whose words these are; of an alt text, the photo. */
  readonly node: Node;
  /** Just before that element. */
  readonly pos: number;
  readonly isAltText: boolean;
  /** The place in the document of a place in the block's text, as one that begins there; of an alt text, that of its photo. */
  readonly placeAt: (offset: number) => number;
  /** The same as one that ends there. */
  readonly endAt: (offset: number) => number;
}

const NOTE: PartScopes = { scopes: ['text', 'paragraph', 'editors_note'], prose: true };
const PARTS: Readonly<Record<string, PartScopes>> = {
  kicker: { scopes: ['kicker'] },
  headline: { scopes: ['text.heading.h1', 'title', 'headline'] },
  standfirst: { scopes: ['text', 'paragraph', 'standfirst'], prose: true },
  editorsNote: NOTE,
  crosshead: { scopes: ['text.heading.h2', 'crosshead'] },
  paragraph: { scopes: ['text', 'paragraph', 'body'], prose: true },
  blockQuote: { scopes: ['text.blockquote', 'quote'] },
  attribution: { scopes: ['attribution'] },
  pullQuote: { scopes: ['text.blockquote', 'pullquote'] },
  listItem: { scopes: ['text.list'] },
  linkCard: { scopes: ['text', 'link_card'] },
  deskBlock: { scopes: ['text', 'paragraph', 'desk_block'], prose: true },
  caption: { scopes: ['text.figure.caption', 'caption'] },
  creditLine: { scopes: ['credit'] },
  authorBio: { scopes: ['paragraph', 'bio'], prose: true },
  correction: { scopes: ['correction'] },
  contributorCall: { scopes: ['contribute'] },
};
const ALT_TEXT: PartScopes = { scopes: ['text.attr.alt', 'alt'] };

/** A part with its words; their places are counted from just before the node. */
interface Reading {
  readonly block: LiveBlock;
  readonly words: MappedCopy;
}

/** What was read from a node, by its scopes: the same paragraph may be copy here and a point of a list there. */
const readings = new WeakMap<Node, Map<string, Reading>>();

/**
 * The parts of a story in page order, without those that have no words. Words that were struck out are left
 * out unless the house publishes them; byline and stamp stand in the record, not here. A part that has been
 * read before costs nothing but the way to its place.
 */
export function storyBlocks(doc: Node, printing: Printing): readonly StoryBlock[] {
  const blocks: StoryBlock[] = [];
  gather(doc, -1, null, printing, blocks);
  return blocks;
}

/** `around` is what the outermost list or quotation makes of its words. */
function gather(
  node: Node,
  pos: number,
  around: PartScopes | null,
  printing: Printing,
  blocks: StoryBlock[],
): void {
  const { name } = node.type;
  const own = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (node.isTextblock) {
    const kind = name === 'paragraph' ? (around ?? own) : own;
    if (kind) addBlock(blocks, node, pos, kind, printing);
    return;
  }
  if (typeof node.attrs['altText'] === 'string') addBlock(blocks, node, pos, ALT_TEXT, printing);
  const inside = name === 'blockQuote' || name === 'listItem' ? (around ?? own ?? null) : around;
  node.forEach((child, offset) => {
    gather(child, pos + 1 + offset, inside, printing, blocks);
  });
}

function addBlock(
  blocks: StoryBlock[],
  node: Node,
  pos: number,
  kind: PartScopes,
  printing: Printing,
): void {
  const { block, words } = readingOf(node, kind, printing);
  if (block.text.trim() === '') return;
  const isAltText = kind === ALT_TEXT;
  const placeAt = (offset: number): number => pos + (words.places[offset] ?? words.end);
  const endAt = (offset: number): number =>
    offset === 0 || isAltText ? placeAt(offset) : placeAt(offset - 1) + 1;
  blocks.push({ block, node, pos, isAltText, placeAt, endAt });
}

function readingOf(node: Node, kind: PartScopes, printing: Printing): Reading {
  const name = `${kind.scopes.join(' ')} ${printing.publishStrikethrough}`;
  let known = readings.get(node);
  if (!known) {
    known = new Map();
    readings.set(node, known);
  }
  let reading = known.get(name);
  if (!reading) {
    reading = kind === ALT_TEXT ? readAltText(node) : readWords(node, kind, printing);
    known.set(name, reading);
  }
  return reading;
}

function readAltText(photo: Node): Reading {
  const tape = new CopyTape();
  tape.putAt(String(photo.attrs['altText']), 0, 1);
  const words = tape.take();
  return { words, block: { scopes: ALT_TEXT.scopes, text: words.text, prose: false, locked: [] } };
}

function readWords(node: Node, kind: PartScopes, { publishStrikethrough }: Printing): Reading {
  const tape = new CopyTape();
  const locked: TextRange[] = [];
  let length = 0;
  node.descendants((inner, offset, parent) => {
    if (!inner.isLeaf) return;
    const struck = [...inner.marks, ...(parent?.marks ?? [])].some(
      ({ type }) => type.name === 'strikethrough',
    );
    if (struck && !publishStrikethrough) return;
    const text = inner.isText ? (inner.text ?? '') : INLINE_ATOM;
    if (inner.isText) tape.put(text, offset + 1);
    else tape.putAt(text, offset + 1, offset + 2);
    if (parent?.type.name === 'lockedWords' && isLocked(node))
      locked.push({ from: length, to: length + text.length });
    length += text.length;
  });
  const words = tape.take();
  const { scopes, prose = false } = kind;
  return { words, block: { scopes, text: words.text, prose, locked } };
}
