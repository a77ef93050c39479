import type { Node } from '@tiptap/pm/model';
import type { HouseStyle } from '../house-style/house-style';
import type { Story } from '../story/story';
import { ELEMENT_OF } from './fill-template';
import { houseBlocksOf, templateOf } from './house-blocks-of';
import type { FollowedStory } from './refresh-bound-slots';
import { remakeBlock } from './remake-block';
import type { Template } from './template';

/** A block whose template has changed since, with what the change would make of it. */
export interface TemplateOffer {
  /** Of the document: just before the block. */
  readonly pos: number;
  readonly block: Node;
  readonly template: Template;
  /** Version of the template that the block was made from. */
  readonly version: number;
  readonly next: Node;
}

/**
 * The blocks of a story that its house style would now make otherwise. Nothing is offered twice once
 * it was declined, nothing that would change no word, and nothing to a story that is published.
 */
export function templateOffers(
  doc: Node,
  story: FollowedStory & Pick<Story, 'status'>,
  style: HouseStyle,
): TemplateOffer[] {
  if (story.status === 'published') return [];
  return houseBlocksOf(doc, story).flatMap((each) => {
    const { block, pos } = each;
    const template = style.templates.find(({ id }) => id === block.attrs['templateId']);
    const isOther =
      template !== undefined &&
      ELEMENT_OF[template.kind] === block.type.name &&
      formOf(template) !== block.attrs['declined'] &&
      formOf(template) !== formOf(templateOf(each, story));
    if (!isOther) return [];
    const next = remakeBlock(each, template, story, style);
    return sameWords(block, next)
      ? []
      : [{ pos, block, template, version: Number(block.attrs['templateVersion']), next }];
  });
}

/** One form of a template, as `declined` names it: its version and a sum over all it says. */
export function formOf(template: Template | null): string | null {
  if (template === null) return null;
  let sum = 0x811c9dc5;
  for (const letter of JSON.stringify(template))
    sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `${template.version}:${sum.toString(16)}`;
}

/** Whether both show the same words, locked alike, with the same slots. */
function sameWords(block: Node, next: Node): boolean {
  return JSON.stringify(block.children.map(facts)) === JSON.stringify(next.children.map(facts));
}

function facts({ type, attrs, textContent }: Node): Record<string, unknown> {
  const { slotId, label, required, kind } = attrs;
  return { type: type.name, slotId, label, required, kind, textContent };
}
