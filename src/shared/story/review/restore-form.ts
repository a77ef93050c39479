import { Fragment, Slice, type Mark, type MarkType, type Node } from '@tiptap/pm/model';
import { ReplaceStep, type Transform } from '@tiptap/pm/transform';
import { storySchema } from '../../elements/story.schema';

/** Marks that hold one value besides being there, by the name of its attribute. */
const VALUES: Readonly<Record<string, string>> = { link: 'href', languageSpan: 'lang' };

/** Blocks that are copy in another form of display. */
const FORMS = new Set(['paragraph', 'crosshead', 'pullQuote']);

/** What a modification stands on: words or a block, and where it begins. */
interface Place {
  readonly pos: number;
  readonly node: Node;
}

/**
 * Gives what a modification stands on its form from before; its own mark must be gone already. False, and nothing done,
 * where the story has no such form.
 */
export function restoreForm(tr: Transform, { pos, node }: Place, modification: Mark): boolean {
  const name: unknown = modification.attrs['attrName'];
  const before: unknown = modification.attrs['previousValue'];
  switch (modification.attrs['type']) {
    case 'mark':
      return restoreMark(tr, { pos, node }, typeof name === 'string' ? name : '', before);
    case 'attr':
      return restoreAttribute(tr, pos, typeof name === 'string' ? name : '', before);
    default:
      return restoreType(tr, pos, String(before));
  }
}

function restoreMark(tr: Transform, { pos, node }: Place, name: string, before: unknown): boolean {
  const type = Object.hasOwn(storySchema.marks, name) ? storySchema.marks[name] : undefined;
  if (type === undefined) return false;
  // What stands in a block may have changed since it was read.
  const block = node.isInline ? null : tr.doc.nodeAt(pos);
  const from = node.isInline ? pos : pos + 1;
  const to = pos + (block ?? node).nodeSize - (node.isInline ? 0 : 1);
  const mark = before === null || before === false ? null : markWith(type, before);
  const isPossible = before === null || before === false || mark !== null;
  if (!isPossible) return false;
  tr.removeMark(from, to, type);
  if (mark !== null) tr.addMark(from, to, mark);
  return true;
}

function markWith(type: MarkType, value: unknown): Mark | null {
  const holds = VALUES[type.name];
  if (holds === undefined) return value === true ? type.create() : null;
  return isValid(() => storySchema.text('x', [type.create({ [holds]: value })]))
    ? type.create({ [holds]: value })
    : null;
}

function restoreAttribute(tr: Transform, pos: number, name: string, before: unknown): boolean {
  const node = tr.doc.nodeAt(pos);
  if (node === null || node.isText || !Object.hasOwn(node.attrs, name)) return false;
  const fits = isValid(() =>
    node.type.create({ ...node.attrs, [name]: before }, node.content, node.marks),
  );
  if (fits) tr.setNodeAttribute(pos, name, before);
  return fits;
}

function restoreType(tr: Transform, pos: number, before: string): boolean {
  const node = tr.doc.nodeAt(pos);
  const type = FORMS.has(before) ? storySchema.nodes[before] : undefined;
  const $pos = tr.doc.resolve(pos);
  const index = $pos.index();
  const fits =
    type !== undefined &&
    node !== null &&
    FORMS.has(node.type.name) &&
    $pos.parent.canReplaceWith(index, index + 1, type);
  if (!fits) return false;
  const words = node.children.map((child) => child.mark(type.allowedMarks(child.marks)));
  const block = type.create(null, words, node.marks);
  tr.step(new ReplaceStep(pos, pos + node.nodeSize, new Slice(Fragment.from(block), 0, 0)));
  return true;
}

function isValid(make: () => Node): boolean {
  try {
    make().check();
    return true;
  } catch {
    return false;
  }
}
