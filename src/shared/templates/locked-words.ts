import type { Node } from '@tiptap/pm/model';
import type { Transform } from '@tiptap/pm/transform';
import { isHouseBlock } from './house-blocks-of';
import type { TemplateCopy } from '../story/story';
import { templateOfBlock } from './template-copy';
import { hasOpenWords } from './wordings';

/**
 * Whether the words of a block are its template's and locked. Words that the template leaves open
 * stand in such a block as plain text, which is free.
 */
export function isLocked(block: Node): boolean {
  return (
    isHouseBlock(block) && block.attrs['templateId'] !== null && block.attrs['unlocked'] === null
  );
}

/**
 * Whether a change leaves the locked words of every block as they are: the same words in the same
 * order around the same slots. A block may go as a whole, and what stands in slots and open words is
 * free; `copies` are the story's templates, which tell where words are open. Marks of review do not count as a change of the words.
 */
export function keepsLockedWords(
  { before, doc, mapping }: Pick<Transform, 'before' | 'doc' | 'mapping'>,
  copies: readonly TemplateCopy[],
): boolean {
  return lockedBlocksIn(before, doc).every(({ block, pos }) => {
    const start = mapping.mapResult(pos + 1, 1);
    const end = mapping.mapResult(pos + block.nodeSize - 1, -1);
    if (start.deletedAcross && end.deletedAcross) return true;
    const now = doc.nodeAt(mapping.map(pos, 1));
    return now !== null && isSameBlock(block, now, copies);
  });
}

/** The locked blocks in the stretch of a document that a change has touched. */
function lockedBlocksIn(
  before: Node,
  after: Node,
): { readonly block: Node; readonly pos: number }[] {
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start === null || end === null) return [];
  const found: { block: Node; pos: number }[] = [];
  before.nodesBetween(
    Math.max(0, Math.min(start, end.a) - 1),
    Math.min(before.content.size, Math.max(start, end.a) + 1),
    (node, pos) => {
      if (isLocked(node)) found.push({ block: node, pos });
      return !node.isTextblock;
    },
  );
  return found;
}

function isSameBlock(block: Node, now: Node, copies: readonly TemplateCopy[]): boolean {
  const source = ['templateId', 'templateVersion', 'unlocked'];
  if (now.type !== block.type || source.some((name) => !isEqual(block, now, name))) return false;
  const was = shapeOf(block);
  const is = shapeOf(now);
  if (was.fixed.join('\n') !== is.fixed.join('\n')) return false;
  const template = templateOfBlock(block.attrs, copies);
  if (template !== null && hasOpenWords(template)) return true;
  // Words that stand between from before templates were locked stay the desk's own.
  return is.gaps.every((words, at) => words === '' || was.gaps[at] !== '');
}

function isEqual(block: Node, now: Node, name: string): boolean {
  return JSON.stringify(block.attrs[name]) === JSON.stringify(now.attrs[name]);
}

/** A block's locked words and slots in order, and the free words before, between and after them. */
function shapeOf(block: Node): { readonly fixed: string[]; readonly gaps: string[] } {
  const fixed: string[] = [];
  const gaps = [''];
  block.forEach((child) => {
    if (child.isText) {
      gaps[gaps.length - 1] = `${gaps.at(-1) ?? ''}${child.text ?? ''}`;
      return;
    }
    fixed.push(
      child.type.name === 'slot' ? `slot ${String(child.attrs['slotId'])}` : wordsOf(child),
    );
    gaps.push('');
  });
  return { fixed, gaps };
}

const REVIEW = new Set(['insertion', 'deletion', 'modification', 'comment']);

/** Locked words with their looks; what reviewers have marked is not part of them. */
function wordsOf(locked: Node): string {
  let words = '';
  let marks = '';
  locked.forEach(({ text = '', marks: on }) => {
    const looks = JSON.stringify(on.filter(({ type }) => !REVIEW.has(type.name)));
    words += looks === marks ? text : `${looks}${text}`;
    marks = looks;
  });
  return JSON.stringify(words);
}
