import type { Node } from '@tiptap/pm/model';
import type { Comment, Review, Suggestion } from '../review';
import { markedPieces, suggestionOf, type MarkedPiece } from './review-marks';

interface Placed {
  /** The first key of the row; it is the row's own name. */
  readonly key: string;
  /** Where the first of its marks stands, and where that ends. */
  readonly from: number;
  readonly to: number;
}

/** One open suggestion as the desk decides on it; a deletion with the insertion in its place is one. */
export interface OpenSuggestion extends Placed {
  readonly kind: 'suggestion';
  /** All keys that are decided together, besides the other half of a move. */
  readonly keys: readonly string[];
  readonly author: string;
  readonly at: string | null;
  readonly change: Suggestion['change'];
  /** The words that it takes out, empty for none. */
  readonly takesOut: string;
  /** The words that it puts in, empty for none. */
  readonly putsIn: string;
  /** The words whose form it changes, empty for none. */
  readonly forms: string;
  readonly isMove: boolean;
  /** A break between blocks: whether it comes or goes; null where it is no break. */
  readonly break: 'put in' | 'taken out' | null;
}

/** One open comment with what was answered to it. */
export interface OpenThread extends Placed {
  readonly kind: 'comment';
  /** All keys of the thread: what is settled together. */
  readonly keys: readonly string[];
  readonly author: string;
  readonly at: string | null;
  readonly text: string;
  readonly answers: readonly { readonly key: string; readonly said: Comment }[];
  /** The words that it speaks of. */
  readonly about: string;
}

export type OpenItem = OpenSuggestion | OpenThread;

/** Marks of one key, as they stand in the document. */
interface Marked {
  readonly first: MarkedPiece;
  readonly from: number;
  to: number;
  words: string;
  /** Where the last piece stood, to know whether the next one goes on. */
  block: Node;
}

const UNKNOWN: Comment = { author: '', at: null, text: '', parent: null, resolved: null };

/** What is open in a document, in page order: what has no marks in it is not. */
export function openReview(doc: Node, { suggestions, comments }: Review): OpenItem[] {
  const changes = new Map<string, Marked>();
  const said = new Map<string, Marked>();
  for (const piece of markedPieces(doc)) {
    const isComment = piece.kind === 'comment';
    const key = isComment ? rootOf(piece.key, comments) : `${piece.kind} ${piece.key}`;
    take(isComment ? said : changes, key, piece);
  }
  const rows = [...changes.values()].map((marked) => suggestionRow(marked, suggestions));
  const threads = [...said].map(([root, marked]) => threadRow(root, marked, comments));
  return [...paired(rows), ...threads].toSorted((a, b) => a.from - b.from);
}

/** The comment that a thread begins with. */
function rootOf(key: string, comments: Review['comments']): string {
  let root = key;
  const seen = new Set([root]);
  for (;;) {
    const parent = Object.hasOwn(comments, root) ? comments[root]?.parent : null;
    if (parent === null || parent === undefined || seen.has(parent)) return root;
    root = parent;
    seen.add(root);
  }
}

function take(all: Map<string, Marked>, key: string, piece: MarkedPiece): void {
  const { pos, node, block } = piece;
  const words = wordsOf(node);
  const marked = all.get(key);
  if (marked === undefined) {
    all.set(key, { first: piece, from: pos, to: pos + node.nodeSize, words, block });
    return;
  }
  // An inline node and the words in it bear the same mark: they are one.
  if (pos < marked.to && block === marked.block) return;
  marked.words += block === marked.block ? words : ` ${words}`;
  if (pos === marked.to) marked.to = pos + node.nodeSize;
  marked.block = block;
}

function wordsOf(node: Node): string {
  return node.isText ? (node.text ?? '') : node.textBetween(0, node.content.size, ' ');
}

function suggestionRow(marked: Marked, suggestions: Review['suggestions']): OpenSuggestion {
  const { first, from, to, words } = marked;
  const entry = suggestionOf(suggestions, first);
  const isBreak = entry.change === 'break';
  const shown = (kind: string): string => (first.kind === kind && !isBreak ? words : '');
  return {
    kind: 'suggestion',
    key: first.key,
    keys: [first.key],
    from,
    to,
    author: entry.author,
    at: entry.at,
    change: entry.change,
    takesOut: shown('deletion'),
    putsIn: shown('insertion'),
    forms: shown('modification'),
    isMove: entry.move !== null,
    break: isBreak ? (first.kind === 'insertion' ? 'put in' : 'taken out') : null,
  };
}

/** A deletion with an insertion of the same hand right behind it is one change of words. */
function paired(rows: readonly OpenSuggestion[]): OpenSuggestion[] {
  const pairs: OpenSuggestion[] = [];
  for (const row of rows) {
    const before = pairs.at(-1);
    const isPair =
      before?.change === 'words' &&
      row.change === 'words' &&
      before.to === row.from &&
      before.author === row.author &&
      !before.isMove &&
      !row.isMove &&
      before.keys.length === 1 &&
      (before.takesOut === '') !== (row.takesOut === '') &&
      (before.putsIn === '') !== (row.putsIn === '');
    if (!isPair) pairs.push(row);
    else
      pairs[pairs.length - 1] = {
        ...before,
        keys: [before.key, row.key],
        to: row.to,
        takesOut: before.takesOut + row.takesOut,
        putsIn: before.putsIn + row.putsIn,
      };
  }
  return pairs;
}

function threadRow(root: string, marked: Marked, comments: Review['comments']): OpenThread {
  const { author, at, text } = Object.hasOwn(comments, root)
    ? (comments[root] ?? UNKNOWN)
    : UNKNOWN;
  const answers = Object.entries(comments)
    .filter(([key]) => key !== root && rootOf(key, comments) === root)
    .map(([key, said]) => ({ key, said }));
  return {
    kind: 'comment',
    key: root,
    keys: [root, ...answers.map(({ key }) => key)],
    from: marked.from,
    to: marked.to,
    author,
    at,
    text,
    answers,
    about: marked.words,
  };
}
