import type { Node } from '@tiptap/pm/model';
import type { CopyDocument } from '../copy-block';
import { BlockGatherer } from './block-gatherer';
import { DEFAULT_COPY_OPTIONS } from './copy-options';
import { CopyTape, INLINE_ATOM, type MappedCopy } from './mapped-copy';

/** A story as rules see it. Its text is its parts in page order, parted by blank lines. */
export interface StoryDocument extends CopyDocument {
  /** The place in the story (ProseMirror) of a place in `text`; of an alt text, that of its photo. */
  readonly positionAt: (offset: number) => number;
}

/** How the house prints what the desk struck out. */
export interface Printing {
  readonly publishStrikethrough: boolean;
}

/** The scopes of each part, as the View for Vale names them; a part of `prose` has sentences. */
interface PartScopes {
  readonly scopes: readonly string[];
  readonly prose?: true;
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

interface Part {
  readonly kind: PartScopes;
  /** Its places are the story's. */
  readonly words: MappedCopy;
}

/**
 * A story's parts with Vale's scopes and the desk's own. Words that were struck out are left out unless the
 * house publishes them. Byline and stamp stand in the record, not here.
 */
export function storyDocument(doc: Node, printing: Printing): StoryDocument {
  const parts: Part[] = [];
  gather(doc, -1, null, printing, parts);
  const text = parts.map(({ words }) => words.text).join('\n\n');
  const positions = parts.flatMap(({ words }, index) => [
    ...words.places,
    ...(index === parts.length - 1 ? [] : [words.end, words.end]),
  ]);
  const end = parts.at(-1)?.words.end ?? 0;
  const gatherer = new BlockGatherer(text, '', DEFAULT_COPY_OPTIONS);
  let from = 0;
  for (const { kind, words } of parts) {
    const tape = new CopyTape();
    tape.put(words.text, from);
    if (kind.prose) gatherer.addProse(tape.take(), [], kind.scopes);
    else gatherer.add(kind.scopes, tape.take(), []);
    from += words.text.length + 2;
  }
  return { ...gatherer.finish(), positionAt: (offset) => positions[offset] ?? end };
}

/** `position` is that of the node itself; `around` is what the outermost list or quotation makes of its words. */
function gather(
  node: Node,
  position: number,
  around: PartScopes | null,
  printing: Printing,
  parts: Part[],
): void {
  const { name } = node.type;
  const own = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (node.isTextblock) {
    const kind = name === 'paragraph' ? (around ?? own) : own;
    if (kind) addPart(parts, kind, wordsOf(node, position, printing));
    return;
  }
  const altText: unknown = node.attrs['altText'];
  if (typeof altText === 'string') {
    const tape = new CopyTape();
    tape.putAt(altText, position, position + 1);
    addPart(parts, ALT_TEXT, tape.take());
  }
  const inside = name === 'blockQuote' || name === 'listItem' ? (around ?? own ?? null) : around;
  node.forEach((child, offset) => {
    gather(child, position + 1 + offset, inside, printing, parts);
  });
}

function addPart(parts: Part[], kind: PartScopes, words: MappedCopy): void {
  if (words.text.trim() !== '') parts.push({ kind, words });
}

function wordsOf(block: Node, position: number, { publishStrikethrough }: Printing): MappedCopy {
  const tape = new CopyTape();
  block.descendants((node, offset, parent) => {
    const place = position + 1 + offset;
    const struck = [...node.marks, ...(parent?.marks ?? [])].some(
      ({ type }) => type.name === 'strikethrough',
    );
    if (struck && !publishStrikethrough) return;
    if (node.isText) tape.put(node.text ?? '', place);
    else if (node.isLeaf) tape.putAt(INLINE_ATOM, place, place + 1);
  });
  return tape.take();
}
