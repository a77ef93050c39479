import type { Mark, Node } from '@tiptap/pm/model';
import type { Suggestion } from '../review';

/** What a mark of review says of the words or of the block that it stands on. */
export type ReviewKind = 'insertion' | 'deletion' | 'modification' | 'comment';

/** One marked piece of a document: a node that bears the mark, words or a block. */
export interface MarkedPiece {
  readonly key: string;
  readonly kind: ReviewKind;
  readonly mark: Mark;
  readonly node: Node;
  readonly pos: number;
  /** The block that marked words stand in, else the marked block itself. */
  readonly block: Node;
}

type Suggestions = Readonly<Record<string, Suggestion>>;

/** The key of a mark of review, null for any other mark. */
export function reviewKey({ type, attrs }: Mark): string | null {
  const key: unknown = attrs['id'];
  return kindOf(type.name) !== null && typeof key === 'string' ? key : null;
}

/** What kind of review a mark is, null for none. */
function kindOf(name: string): ReviewKind | null {
  switch (name) {
    case 'insertion':
    case 'deletion':
    case 'modification':
    case 'comment':
      return name;
    default:
      return null;
  }
}

/** Every marked piece of a document or of a part of it, in page order; positions count from `start`. */
export function markedPieces(root: Node, start = 0): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let block = root;
  root.descendants((node, pos) => {
    if (!node.isInline) block = node;
    for (const mark of node.marks) {
      const kind = kindOf(mark.type.name);
      const key = reviewKey(mark);
      if (kind !== null && key !== null)
        pieces.push({ key, kind, mark, node, pos: pos + start, block });
    }
  });
  return pieces;
}

/** A suggestion of a key; one that the record does not know is taken for words, or for the paragraph that it is marked on. */
export function suggestionOf(
  suggestions: Suggestions,
  { key, kind, node }: Pick<MarkedPiece, 'key' | 'kind' | 'node'>,
): Suggestion {
  const known = Object.hasOwn(suggestions, key) ? suggestions[key] : undefined;
  if (known !== undefined) return known;
  const ofBlock = node.isInline ? 'words' : 'paragraph';
  return {
    author: '',
    at: null,
    text: '',
    change: kind === 'modification' ? 'form' : ofBlock,
    move: null,
    within: null,
  };
}

/** The keys of all suggestions that are open: those that have marks, and the insertions that only their deletions still mark. */
export function openKeys(doc: Node, suggestions: Suggestions): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const piece of markedPieces(doc)) {
    if (piece.kind === 'comment') continue;
    keys.add(piece.key);
    const { within } = suggestionOf(suggestions, piece);
    if (within !== null) keys.add(within);
  }
  return keys;
}

/** All keys that are decided together with these: a move has two halves. */
export function withMoves(keys: Iterable<string>, suggestions: Suggestions): ReadonlySet<string> {
  const together = new Set(keys);
  const halves = Object.entries(suggestions).flatMap(([key, { move }]) =>
    move === null ? [] : [[key, move] as const],
  );
  for (let size = -1; size !== together.size; ) {
    size = together.size;
    for (const [one, other] of halves) {
      if (together.has(one)) together.add(other);
      if (together.has(other)) together.add(one);
    }
  }
  return together;
}
