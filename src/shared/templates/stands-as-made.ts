import type { Node } from '@tiptap/pm/model';
import type { Template } from './template';
import { partsOf } from './parse-template';
import type { PlainPart, WordingPart } from './wording';

/**
 * Whether a block still consists of its template's locked words and slots, in one of the wordings
 * and with optional parts there or away: then it may be filled again. Words added, changed, or
 * carrying a comment or a suggested edit make it the desk's own, which nothing may remake.
 */
export function standsAsMade(block: Node, template: Template): boolean {
  return [false, true].some((several) => matches(block, partsOf(template, several), template));
}

function matches(block: Node, parts: readonly WordingPart[], template: Template): boolean {
  const children = block.children;
  let at = 0;
  for (const part of parts) {
    const whole = part.kind === 'optional' ? part.parts : [part];
    const away =
      part.kind === 'optional' ? part.parts.filter((each) => isUnbound(each, template)) : null;
    if (startsWith(children.slice(at), whole)) at += whole.length;
    else if (away !== null && startsWith(children.slice(at), away)) at += away.length;
    else return false;
  }
  return at === children.length;
}

function startsWith(children: readonly Node[], parts: readonly PlainPart[]): boolean {
  return parts.every((part, at) => {
    const child = children[at];
    if (child === undefined) return false;
    if (part.kind === 'slot')
      return child.type.name === 'slot' && child.attrs['slotId'] === part.name;
    return isUntouched(child) && child.textContent === part.words;
  });
}

function isUntouched(child: Node): boolean {
  return (
    child.type.name === 'lockedWords' && child.children.every(({ marks }) => marks.length === 0)
  );
}

function isUnbound(part: PlainPart, { slots }: Template): boolean {
  return part.kind === 'slot' && slots[part.name]?.from === undefined;
}
