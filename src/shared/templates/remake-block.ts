import type { Node } from '@tiptap/pm/model';
import type { HouseStyle } from '../house-style/house-style';
import { fillTemplate, givenContents } from './fill-template';
import { speaksOfSeveral, valuesFor, type HouseBlock } from './house-blocks-of';
import type { FollowedStory } from './refresh-bound-slots';
import type { Template } from './template';

/**
 * The block as another template, or another version of its own, makes it: the desk's own values stay
 * in the slots of the same name, those without a place are kept as spare, the rest follows the story.
 * Its words are locked again. The template must be of the block's kind.
 */
export function remakeBlock(
  each: HouseBlock,
  template: Template,
  story: FollowedStory,
  style: HouseStyle,
): Node {
  return fillTemplate(template, valuesFor(each, story, style), {
    several: speaksOfSeveral(each, story),
    language: story.language,
    given: givenContents(each.block),
    attrs: { ...each.block.attrs, unlocked: null, declined: null },
  });
}

/** The block as plain text: words and slots become copy, of no template. What is missing leaves no trace. */
export function detachBlock(block: Node): Node {
  const words = block.children.flatMap((child) => (child.isText ? [child] : child.children));
  return block.type.create(
    {
      ...block.attrs,
      templateId: null,
      templateVersion: null,
      unlocked: null,
      declined: null,
      spare: {},
    },
    words,
  );
}
