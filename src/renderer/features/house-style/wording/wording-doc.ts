import { Fragment, type Mark, type Node } from '@tiptap/pm/model';
import { ok, type Result } from '@shared/result/result';
import {
  wordingParts,
  writeWording,
  type PlainPart,
  type WordingFault,
  type WordingPart,
} from '@shared/templates/wording';
import { wordingSchema, type StretchMark } from './wording.schema';

/** A wording as a document to edit. Refuses one that cannot be taken apart, with the place. */
export function readWordingDoc(wording: string): Result<Node, WordingFault> {
  const parts = wordingParts(wording);
  if (!parts.ok) return parts;
  const nodes = parts.value.flatMap((part, at) =>
    part.kind === 'optional'
      ? part.parts.flatMap((each) => nodesOf(each, at, [stretch('optional', at)]))
      : nodesOf(part, at, []),
  );
  return ok(wordingSchema.node('doc', null, Fragment.fromArray(nodes)));
}

/** The mark of one stretch, told from others of its kind by its number. */
export function stretch(kind: StretchMark, part: number): Mark {
  return wordingSchema.mark(kind, { part });
}

function nodesOf(part: PlainPart, at: number, marks: readonly Mark[]): Node[] {
  if (part.kind === 'slot')
    return [wordingSchema.node('slot', { name: part.name }, undefined, [...marks])];
  const own = part.kind === 'open' ? [...marks, stretch('open', at)] : [...marks];
  return [wordingSchema.text(part.words, own)];
}

/**
 * The document as it is written in the template's file. Whatever was typed can be written; whether it
 * can be read again (an optional part without a slot cannot) is for the template's own check.
 */
export function writeWordingDoc(doc: Node): string {
  const parts: WordingPart[] = [];
  let optional: { readonly mark: Mark; readonly parts: PlainPart[] } | null = null;
  let open: Mark | null = null;
  doc.forEach((node) => {
    const inPart = markOf(node, 'optional');
    const openMark = markOf(node, 'open');
    if (inPart === null) optional = null;
    else if (optional === null || !inPart.eq(optional.mark)) {
      optional = { mark: inPart, parts: [] };
      parts.push({ kind: 'optional', parts: optional.parts });
    }
    add(optional?.parts ?? parts, node, openMark, open);
    open = openMark;
  });
  return writeWording(parts);
}

/** The stretch of this kind that a node belongs to. */
export function markOf(node: Node, kind: StretchMark): Mark | null {
  return node.marks.find(({ type }) => type.name === kind) ?? null;
}

function add(
  to: (WordingPart | PlainPart)[],
  node: Node,
  open: Mark | null,
  before: Mark | null,
): void {
  if (node.type.name === 'slot') {
    to.push({ kind: 'slot', name: String(node.attrs['name']) });
    return;
  }
  const words = node.text ?? '';
  const last = to.at(-1);
  const goesOn = last?.kind === 'open' && open !== null && before?.eq(open) === true;
  if (goesOn) to[to.length - 1] = { kind: 'open', words: last.words + words };
  else to.push({ kind: open === null ? 'words' : 'open', words });
}
