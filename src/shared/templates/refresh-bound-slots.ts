import type { Fragment, Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import type { HouseStyle } from '../house-style/house-style';
import { fieldsOf } from '../story/copy';
import type { StoryContributor } from '../story/contributor';
import type { Story } from '../story/story';
import { isBinding, type StoryValues } from './bindings';
import { fillTemplate, givenContents } from './fill-template';
import { linkedWords } from './linked-words';
import { standsAsMade } from './stands-as-made';
import { storyValues, type ValueSource } from './story-values';
import { templateOfBlock } from './template-copy';

/** A stretch of the document and what it shall hold instead. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly content: Fragment;
}

/**
 * Brings every bound slot that nobody has overridden to the story's present values: in place, so
 * that caret and marks elsewhere stay. Where a value comes or goes with its optional part, or one
 * writer becomes several, a block that still stands as made takes the wording that now fits.
 * Words that the desk has changed are never touched. No change: a transform without steps.
 */
export function refreshBoundSlots(
  doc: Node,
  story: ValueSource & Pick<Story, 'templates'>,
  style: HouseStyle,
): Transform {
  const changes: Change[] = [];
  const values = storyValues(story, style);
  const writers = writersOf(doc, story.contributors);
  doc.forEach((block, pos) => {
    const isBio = block.type.name === 'authorBio';
    const own = isBio ? storyValues(story, style, writers.shift() ?? null) : values;
    const next = remade(block, story, own, !isBio && story.contributors.length > 1);
    if (next === null || sameShape(block, next))
      changes.push(...slotChanges(block, pos, contentsBy(next, own)));
    else changes.push({ from: pos + 1, to: pos + 1 + block.content.size, content: next.content });
  });
  const transform = new Transform(doc);
  // From the end, so that earlier places stay where they are.
  for (const { from, to, content } of changes.reverse()) transform.replaceWith(from, to, content);
  return transform;
}

/** A bio is about the contributor that it names; those that name none take the other contributors in order. */
function writersOf(
  doc: Node,
  contributors: readonly StoryContributor[],
): (StoryContributor | null)[] {
  const bios = fieldsOf(doc, 'authorBio');
  const named = bios.map(({ attrs }) =>
    contributors.find(
      ({ contributorId }) => contributorId !== null && contributorId === attrs['contributorId'],
    ),
  );
  const others = contributors.filter((each) => !named.includes(each));
  return named.map((writer) => writer ?? others.shift() ?? null);
}

function remade(
  block: Node,
  story: Pick<Story, 'templates'>,
  values: StoryValues,
  several: boolean,
): Node | null {
  const template = templateOfBlock(block.attrs, story.templates);
  if (template === null || !standsAsMade(block, template)) return null;
  return fillTemplate(template, values, {
    several,
    given: givenContents(block),
    attrs: block.attrs,
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

/** What a bound slot shall hold: as the refilled block has it, which knows defaults, else the bare value. */
function contentsBy(
  next: Node | null,
  values: StoryValues,
): (slotId: string, binding: string) => Fragment | null {
  return (slotId, binding) => {
    const filled = next?.children.find(
      ({ type, attrs }) => type.name === 'slot' && attrs['slotId'] === slotId,
    );
    return filled?.content ?? (isBinding(binding) ? linkedWords(values[binding]) : null);
  };
}

function slotChanges(block: Node, pos: number, contentOf: ReturnType<typeof contentsBy>): Change[] {
  const changes: Change[] = [];
  block.descendants(({ type, attrs, textContent, content: present }, offset) => {
    const binding: unknown = attrs['binding'];
    if (type.name !== 'slot' || typeof binding !== 'string' || attrs['overridden'] === true)
      return true;
    const content = contentOf(String(attrs['slotId']), binding);
    const from = pos + 1 + offset + 1;
    if (content !== null && content.textBetween(0, content.size) !== textContent) {
      changes.push({ from, to: from + present.size, content });
    }
    return false;
  });
  return changes;
}
