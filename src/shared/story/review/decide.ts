import { Slice, type Mark, type Node } from '@tiptap/pm/model';
import { ReplaceStep, Transform } from '@tiptap/pm/transform';
import { storySchema } from '../../elements/story.schema';
import type { Suggestion } from '../review';
import { isParagraphMark, joinToBlockBefore } from './join-blocks';
import { removeBlock } from './remove-block';
import { restoreForm } from './restore-form';
import { markedPieces, suggestionOf, withMoves, type MarkedPiece } from './review-marks';

/** What the desk says to a suggestion. */
export type Verdict = 'accept' | 'reject';

/** A document with suggestions decided on. */
export interface Decided {
  readonly tr: Transform;
  /** Entries that the decision needs in the record, besides those that are there; they take nothing away. */
  readonly suggestions: Readonly<Record<string, Suggestion>>;
  /** Keys of decisions that could not be carried out in full: their words stand, as a block of their own or in their new form. */
  readonly kept: readonly string[];
}

type Suggestions = Readonly<Record<string, Suggestion>>;

/** What becomes of a marked piece: its mark goes, it goes itself, it joins the block before, its old form comes back, or it is marked otherwise. */
type Outcome =
  | { readonly kind: 'plain' | 'out' | 'join' | 'restore' }
  | { readonly kind: 'mark'; readonly mark: Mark };

interface Ruled {
  readonly piece: MarkedPiece;
  readonly outcome: Outcome;
}

const PLAIN: Outcome = { kind: 'plain' };

/**
 * Accepts or rejects suggestions. Both halves of a move are decided together. The result is valid for the schema: a body
 * keeps a block, the fields of the header are emptied, a list goes with its last item. Blocks that join are parted by a
 * space where neither brings one, for that is what the break between them was to a reader.
 */
export function decide(
  doc: Node,
  suggestions: Suggestions,
  keys: Iterable<string>,
  verdict: Verdict,
): Decided {
  const decision = new Decision(doc, suggestions, withMoves(keys, suggestions), verdict);
  return decision.carryOut();
}

class Decision {
  readonly #tr: Transform;
  readonly #suggestions: Suggestions;
  readonly #keys: ReadonlySet<string>;
  readonly #verdict: Verdict;
  readonly #added: Record<string, Suggestion> = {};
  readonly #kept: string[] = [];

  constructor(doc: Node, suggestions: Suggestions, keys: ReadonlySet<string>, verdict: Verdict) {
    this.#tr = new Transform(doc);
    this.#suggestions = suggestions;
    this.#keys = keys;
    this.#verdict = verdict;
  }

  carryOut(): Decided {
    // From the end: what is decided never moves what is still to be.
    const ruled = this.#ruled().toReversed();
    for (const each of ruled) if (isSimple(each)) this.#mend(each);
    for (const each of ruled) if (each.outcome.kind === 'out' && !isSimple(each)) this.#take(each);
    for (const each of ruled) if (each.outcome.kind === 'join') this.#join(each);
    return { tr: this.#tr, suggestions: this.#added, kept: this.#kept };
  }

  #ruled(): Ruled[] {
    let end = -1;
    return markedPieces(this.#tr.doc).flatMap((piece) => {
      // What stands in a piece that goes is gone with it.
      if (piece.pos < end) return [];
      const outcome = this.#outcomeOf(piece);
      if (outcome?.kind === 'out') end = piece.pos + piece.node.nodeSize;
      return outcome === null ? [] : [{ piece, outcome }];
    });
  }

  #outcomeOf(piece: MarkedPiece): Outcome | null {
    if (piece.kind === 'comment') return null;
    const isOurs = this.#keys.has(piece.key);
    const entry = suggestionOf(this.#suggestions, piece);
    const goes: Outcome = { kind: entry.change === 'break' ? 'join' : 'out' };
    const accepts = this.#verdict === 'accept';
    if (piece.kind === 'deletion') return this.#ofDeletion(piece, entry, goes, isOurs);
    if (!isOurs) return null;
    if (accepts) return PLAIN;
    return piece.kind === 'insertion' ? goes : { kind: 'restore' };
  }

  /** Words taken out of what somebody else has put in: what becomes of them hangs on both. */
  #ofDeletion(
    piece: MarkedPiece,
    entry: Suggestion,
    goes: Outcome,
    isOurs: boolean,
  ): Outcome | null {
    const { within } = entry;
    const withinOurs = within !== null && this.#keys.has(within);
    if (isOurs && this.#verdict === 'accept') return goes;
    if (withinOurs && this.#verdict === 'reject') return goes;
    if (isOurs) return within === null ? PLAIN : this.#backIn(piece, within);
    return withinOurs ? { kind: 'mark', mark: this.#overPlainWords(piece, entry) } : null;
  }

  /** Words that stay in an insertion are its words again, and as open as it is. */
  #backIn({ pos, node }: MarkedPiece, within: string): Outcome {
    const $pos = this.#tr.doc.resolve(pos);
    const isIn = Array.from({ length: $pos.depth }, (_, depth) => $pos.node(depth + 1)).some(
      ({ marks }) => marks.some(({ attrs }) => attrs['id'] === within),
    );
    const entry = Object.hasOwn(this.#suggestions, within) ? this.#suggestions[within] : undefined;
    const fits = entry !== undefined && (node.isInline || entry.change !== 'words');
    return isIn || !fits
      ? PLAIN
      : { kind: 'mark', mark: storySchema.mark('insertion', { id: within }) };
  }

  /** The same deletion under a key of its own, which says that the words below it are no longer anybody's insertion. */
  #overPlainWords({ key, mark }: MarkedPiece, entry: Suggestion): Mark {
    const plain: Suggestion = { ...entry, within: null };
    let own = `${key.slice(0, 80)}-plain`;
    while (Object.hasOwn(this.#suggestions, own) && this.#suggestions[own]?.within !== null)
      own = `${own.slice(0, 90)}-`;
    this.#added[own] = plain;
    return mark.type.create({ id: own });
  }

  #mend({ piece, outcome }: Ruled): void {
    const { pos, node, mark } = piece;
    const end = pos + node.nodeSize;
    const tr = this.#tr;
    if (outcome.kind === 'out') tr.step(new ReplaceStep(pos, end, Slice.empty));
    else if (outcome.kind === 'mark')
      if (node.isInline) tr.addMark(pos, end, outcome.mark);
      else tr.addNodeMark(pos, outcome.mark);
    else {
      if (node.isInline) tr.removeMark(pos, end, mark);
      else tr.removeNodeMark(pos, mark);
      if (outcome.kind === 'restore' && !restoreForm(tr, piece, mark)) this.#keep(piece);
    }
  }

  #take({ piece }: Ruled): void {
    const pos = this.#placeOf(piece);
    if (pos !== null) removeBlock(this.#tr, pos, piece.mark);
  }

  #join({ piece }: Ruled): void {
    const pos = this.#placeOf(piece);
    if (pos === null) return;
    this.#tr.removeNodeMark(pos, piece.mark);
    const holds = ({ marks }: Node): boolean =>
      marks.some((mark) => isParagraphMark(mark, this.#suggestions));
    if (!joinToBlockBefore(this.#tr, pos, holds)) this.#keep(piece);
  }

  #placeOf({ pos }: MarkedPiece): number | null {
    const now = this.#tr.mapping.mapResult(pos);
    return now.deletedAfter ? null : now.pos;
  }

  #keep({ key }: MarkedPiece): void {
    if (!this.#kept.includes(key)) this.#kept.push(key);
  }
}

/** What is done in its place, without moving blocks. */
function isSimple({ piece, outcome }: Ruled): boolean {
  return outcome.kind === 'out' ? piece.node.isInline : outcome.kind !== 'join';
}
