import type { Node } from '@tiptap/pm/model';
import { Transform, type Step } from '@tiptap/pm/transform';
import { FIELDS } from '../copy';
import { docOf } from '../parse-story';
import type { Story } from '../story';
import type { ComparedPart, Comparison } from './compare-stories';
import { FURNITURE } from './furniture';
import { neededOf } from './needed-of';
import type { PlacedBlock } from './story-parts';

/** What gives a story one part of an older one back: steps for its text as it stands, and fields of its record. */
export interface PartRestore {
  readonly steps: readonly Step[];
  readonly record: Partial<Omit<Story, 'doc'>>;
}

/**
 * Takes one change of a comparison with `present` back: words that are others now, a part that has gone, come or moved.
 * What has gone or moved comes back behind the nearest part before it that stands in both in that order.
 */
export function restorePart(
  old: Story,
  present: Story,
  { parts }: Comparison,
  { before, after }: ComparedPart,
): PartRestore {
  const furniture = FURNITURE.find(({ field }) => field === (before ?? after)?.place)?.field;
  if (furniture !== undefined) return { steps: [], record: { [furniture]: old[furniture] } };
  const tr = new Transform(docOf(present));
  const block = before?.block ?? null;
  const there = after?.block ?? null;
  if (block === null) {
    if (there !== null) takeOut(tr, there);
  } else if (there !== null && !isMoved(parts, before))
    tr.replaceWith(there.from, there.to, block.node);
  else {
    tr.insert(placeFor(tr.doc, parts, before), block.node);
    if (there !== null)
      takeOut(tr, { ...there, from: tr.mapping.map(there.from, 1), to: tr.mapping.map(there.to) });
  }
  return { steps: tr.steps, record: block === null ? {} : neededOf(block.node, old, present) };
}

function isMoved(parts: readonly ComparedPart[], part: ComparedPart['before']): boolean {
  return parts.some(({ before, how }) => before === part && how === 'moved');
}

/** Takes a block out; a galley goes with its last one, and a body that has no other is left with an empty paragraph. */
function takeOut(tr: Transform, { from, to }: Pick<PlacedBlock, 'from' | 'to'>): void {
  const place = tr.doc.resolve(from);
  if (place.parent.type.name === 'galley' && place.parent.childCount === 1)
    takeOut(tr, { from: place.before(), to: place.after() });
  else tr.delete(from, to);
}

/** Behind the nearest part before it that stands in both, else where its place on the page begins. */
function placeFor(doc: Node, parts: readonly ComparedPart[], part: ComparedPart['before']): number {
  let behind: number | null = null;
  for (const { how, before, after } of parts) {
    if (before === part && how !== 'moved') break;
    if (before?.place === part?.place && (how === 'same' || how === 'changed'))
      behind = after?.block?.to ?? behind;
  }
  return behind ?? startOf(doc, part?.place ?? 'body');
}

function startOf(doc: Node, place: string): number {
  const rank = (name: string): number => FIELDS.findIndex((field) => field === name);
  let at = 0;
  for (const field of doc.children) {
    if (rank(field.type.name) >= rank(place)) return place === 'body' ? at + 1 : at;
    at += field.nodeSize;
  }
  return at;
}
