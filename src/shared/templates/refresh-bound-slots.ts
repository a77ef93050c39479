import type { Fragment, Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import type { HouseStyle } from '../house-style/house-style';
import type { Story } from '../story/story';
import { isBinding, type StoryValues } from './bindings';
import { boundWords, fillTemplate, givenContents } from './fill-template';
import {
  houseBlocksOf,
  speaksOfSeveral,
  templateOf,
  valuesFor,
  type HouseBlock,
} from './house-blocks-of';
import { linkedWords } from './linked-words';
import { standsAsMade } from './stands-as-made';
import type { ValueSource } from './story-values';
import type { Template } from './template';

/** A stretch of the document and what it shall hold instead. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly content: Fragment;
}

/** What blocks follow of a story. */
export type FollowedStory = ValueSource & Pick<Story, 'templates'>;

/**
 * Brings every bound slot that nobody has overridden to the story's present values: in place, so
 * that caret and marks elsewhere stay. Where a value comes or goes with its optional part, one
 * writer becomes several or the story changes its language, a block that still stands as made takes
 * the wording that now fits. Words that the desk has changed are never touched. No change: a
 * transform without steps.
 */
export function refreshBoundSlots(doc: Node, story: FollowedStory, style: HouseStyle): Transform {
  const changes: Change[] = [];
  const spares: { readonly pos: number; readonly spare: unknown }[] = [];
  for (const each of houseBlocksOf(doc, story)) {
    const { block, pos } = each;
    const values = valuesFor(each, story, style);
    const template = templateOf(each, story);
    const next = template && remade(each, template, values, story);
    if (next === null || sameShape(block, next)) {
      changes.push(...slotChanges(block, pos, contentsBy(template, values)));
    } else {
      changes.push({ from: pos + 1, to: pos + 1 + block.content.size, content: next.content });
      spares.push({ pos, spare: next.attrs['spare'] });
    }
  }
  const transform = new Transform(doc);
  // The attribute moves nothing; then from the end, so that earlier places stay where they are.
  for (const { pos, spare } of spares) setSpare(transform, pos, spare);
  for (const { from, to, content } of changes.reverse()) transform.replaceWith(from, to, content);
  return transform;
}

function setSpare(transform: Transform, pos: number, spare: unknown): void {
  const before: unknown = transform.doc.nodeAt(pos)?.attrs['spare'];
  if (JSON.stringify(before) !== JSON.stringify(spare))
    transform.setNodeAttribute(pos, 'spare', spare);
}

function remade(
  each: HouseBlock,
  template: Template,
  values: StoryValues,
  story: FollowedStory,
): Node | null {
  if (!standsAsMade(each.block, template)) return null;
  return fillTemplate(template, values, {
    several: speaksOfSeveral(each, story),
    language: story.language,
    given: givenContents(each.block),
    attrs: each.block.attrs,
  });
}

function sameShape(one: Node, other: Node): boolean {
  const shape = (block: Node): string =>
    JSON.stringify(
      block.children.map(({ type, attrs, textContent }) => [
        type.name,
        type.name === 'slot' ? String(attrs['slotId']) : textContent,
      ]),
    );
  return shape(one) === shape(other);
}

/** What a bound slot shall hold: as its template has it, which knows defaults and forms, else the bare value. */
function contentsBy(
  template: Template | null,
  values: StoryValues,
): (slotId: string, binding: string) => Fragment | null {
  return (slotId, binding) => {
    const slot = template?.slots[slotId];
    if (slot?.from === binding) return boundWords(slot, values);
    return isBinding(binding) ? linkedWords(values.printed[binding]) : null;
  };
}

function slotChanges(block: Node, pos: number, contentOf: ReturnType<typeof contentsBy>): Change[] {
  const changes: Change[] = [];
  block.forEach(({ type, attrs, textContent, content: present }, offset) => {
    const binding: unknown = attrs['binding'];
    if (type.name !== 'slot' || typeof binding !== 'string' || attrs['overridden'] === true) return;
    const content = contentOf(String(attrs['slotId']), binding);
    const from = pos + 1 + offset + 1;
    if (content !== null && content.textBetween(0, content.size) !== textContent)
      changes.push({ from, to: from + present.size, content });
  });
  return changes;
}
