import type { Node } from '@tiptap/pm/model';
import type { Template } from './template';
import type { PlainPart, WordingPart } from './wording';
import { everyWording } from './wordings';

/**
 * Whether a block still consists of its template's words and slots, in one of the wordings and with
 * optional parts there or away: then it may be filled again. Words added, changed, or carrying a
 * mark, a comment or a suggested edit make it the desk's own, which nothing may remake.
 */
export function standsAsMade(block: Node, template: Template): boolean {
  if (block.attrs['unlocked'] !== null) return false;
  return everyWording(template).some((parts) =>
    matches({ children: block.children, at: 0, offset: 0 }, parts, template),
  );
}

/** How far a block has been read: a child, and for open words how many of its letters. */
interface Reading {
  readonly children: readonly Node[];
  readonly at: number;
  readonly offset: number;
}

function matches(
  from: Reading,
  [part, ...rest]: readonly WordingPart[],
  template: Template,
): boolean {
  if (part === undefined) return from.at === from.children.length;
  if (part.kind !== 'optional') {
    const next = step(from, part);
    return next !== null && matches(next, rest, template);
  }
  // An optional part that is away leaves its unbound slots behind as empty chips.
  const away = part.parts.filter((each) => isUnbound(each, template));
  return (
    matches(from, [...part.parts, ...rest], template) || matches(from, [...away, ...rest], template)
  );
}

/** Reads one part; null where something else stands there. */
function step({ children, at, offset }: Reading, part: PlainPart): Reading | null {
  const child = children[at];
  if (child === undefined) return null;
  if (part.kind === 'open') {
    const words = child.text ?? '';
    if (child.marks.length > 0 || !words.startsWith(part.words, offset)) return null;
    const end = offset + part.words.length;
    return end === words.length
      ? { children, at: at + 1, offset: 0 }
      : { children, at, offset: end };
  }
  if (offset > 0) return null;
  const isThere =
    part.kind === 'slot'
      ? child.type.name === 'slot' && child.attrs['slotId'] === part.name
      : isUntouched(child) && child.textContent === part.words;
  return isThere ? { children, at: at + 1, offset: 0 } : null;
}

function isUntouched(child: Node): boolean {
  return (
    child.type.name === 'lockedWords' && child.children.every(({ marks }) => marks.length === 0)
  );
}

function isUnbound(part: PlainPart, { slots }: Template): boolean {
  return part.kind === 'slot' && slots[part.name]?.from === undefined;
}
