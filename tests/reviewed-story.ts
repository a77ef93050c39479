import fc, { type Arbitrary } from 'fast-check';
import { Transform } from '@tiptap/pm/transform';
import type { Node } from '@tiptap/pm/model';
import { storySchema } from '../src/shared/elements/story.schema';
import type { Suggestion } from '../src/shared/story/review';
import { docOf } from '../src/shared/story/parse-story';
import { arbitraryStory } from './arbitrary-story';

/** A suggestion of Ana Weir’s; `changes` overrides its fields. */
export function proposed(changes: Partial<Suggestion> = {}): Suggestion {
  return {
    author: 'Ana Weir',
    at: '2026-03-28T09:00:00Z',
    text: '',
    change: 'words',
    move: null,
    within: null,
    ...changes,
  };
}

/** A document with suggestions, and what the record says of them. */
export interface Reviewed {
  readonly doc: Node;
  readonly suggestions: Record<string, Suggestion>;
}

/** A mark for each of the draws, on words or on a block of a random document. */
interface Draw {
  readonly place: number;
  readonly from: number;
  readonly length: number;
  readonly what: 'words' | 'paragraph' | 'form' | 'within';
  readonly isDeletion: boolean;
}

const draw: Arbitrary<Draw> = fc.record({
  place: fc.nat(),
  from: fc.nat(),
  length: fc.integer({ min: 1, max: 12 }),
  what: fc.constantFrom('words', 'words', 'words', 'paragraph', 'form', 'within'),
  isDeletion: fc.boolean(),
});

/** Any document of any elements with suggestions on its words and blocks, deletions within insertions among them; no breaks. */
export const arbitraryReview: Arbitrary<Reviewed> = fc
  .tuple(arbitraryStory, fc.array(draw, { minLength: 1, maxLength: 8 }))
  .map(([story, draws]) => {
    const tr = new Transform(docOf(story));
    const suggestions: Record<string, Suggestion> = {};
    draws.forEach((each, index) => place(tr, suggestions, each, `s${index}`));
    return { doc: tr.doc, suggestions };
  });

function place(
  tr: Transform,
  suggestions: Record<string, Suggestion>,
  { place: at, from, length, what, isDeletion }: Draw,
  id: string,
): void {
  const kind = isDeletion ? 'deletion' : 'insertion';
  if (what === 'paragraph') {
    const blocks = placesOf(
      tr.doc,
      ({ node, parent }) =>
        !node.isInline &&
        (parent?.type.allowsMarkType(storySchema.marks['deletion'] ?? fail()) ?? false),
    );
    const pos = blocks[at % Math.max(1, blocks.length)];
    if (pos === undefined || (tr.doc.nodeAt(pos)?.marks.length ?? 1) > 0) return;
    tr.addNodeMark(pos, storySchema.mark(kind, { id }));
    suggestions[id] = proposed({ change: 'paragraph' });
    return;
  }
  const lines = placesOf(tr.doc, ({ node }) => node.isTextblock && node.content.size > 0);
  const pos = lines[at % Math.max(1, lines.length)];
  const line = pos === undefined ? null : tr.doc.nodeAt(pos);
  if (pos === undefined || line === null) return;
  const start = pos + 1 + (from % line.content.size);
  const end = Math.min(start + length, pos + 1 + line.content.size);
  const isFree = !isMarked(tr.doc, start, end);
  if (!isFree) return;
  if (what === 'form') {
    tr.addMark(
      start,
      end,
      storySchema.mark('modification', {
        id,
        type: 'mark',
        attrName: 'emphasis',
        previousValue: null,
        newValue: true,
      }),
    );
    suggestions[id] = proposed({ change: 'form' });
  } else if (what === 'within') {
    tr.addMark(start, end, storySchema.mark('insertion', { id }));
    suggestions[id] = proposed();
    const middle = Math.floor((start + end) / 2);
    tr.addMark(middle, end, storySchema.mark('deletion', { id: `${id}d` }));
    suggestions[`${id}d`] = proposed({ within: id, author: 'Ben Ash' });
  } else {
    tr.addMark(start, end, storySchema.mark(kind, { id }));
    suggestions[id] = proposed();
  }
}

function isMarked(doc: Node, from: number, to: number): boolean {
  let found = false;
  doc.nodesBetween(from, to, ({ isInline, marks }) => {
    if (isInline && marks.some(({ attrs }) => 'id' in attrs)) found = true;
  });
  return found;
}

function placesOf(
  doc: Node,
  fits: (place: { readonly node: Node; readonly parent: Node | null }) => boolean,
): number[] {
  const places: number[] = [];
  doc.descendants((node, pos, parent) => {
    if (fits({ node, parent })) places.push(pos);
  });
  return places;
}

function fail(): never {
  throw new Error('No such mark');
}
