import type { Fragment, Node } from '@tiptap/pm/model';
import { storySchema } from '../elements/story.schema';
import { isBinding, type StoryValues } from './bindings';
import { linkedWords } from './linked-words';
import { partsOf } from './parse-template';
import type { Template, TemplateKind } from './template';
import type { PlainPart, WordingPart } from './wording';

/** What the desk has put into a slot itself, kept through every refill. */
export interface SlotContent {
  readonly content: Fragment;
  /** Whether it stands against the value that the slot is bound to. */
  readonly overridden: boolean;
}

/** How a template is filled, besides the story's values. */
export interface FillOptions {
  /** Whether the block speaks of two writers or more. */
  readonly several?: boolean;
  /** Contents by slot name that win over bindings and defaults. */
  readonly given?: Readonly<Record<string, SlotContent>>;
  /** Further attributes of the block: a bio's contributorId, a correction's kind and date (it has no sensible default). */
  readonly attrs?: Readonly<Record<string, unknown>>;
}

const ELEMENTS: Readonly<Record<TemplateKind, string>> = {
  editorsNote: 'editorsNote',
  authorBio: 'authorBio',
  photoCaption: 'caption',
  contributorCall: 'contributorCall',
  correction: 'correction',
};

/**
 * Makes the house block of a template: locked words and slots, the slots filled from the story's
 * values, else by their default, else left empty, which means missing. An optional part stands only
 * when all its slots are filled; until then its unbound slots stay as empty chips that the desk can fill.
 * For a photo caption the result is the `caption` node, which carries no template id.
 */
export function fillTemplate(
  template: Template,
  values: StoryValues,
  options: FillOptions = {},
): Node {
  const children = partsOf(template, options.several ?? false).flatMap((part) =>
    fillPart(part, template, values, options),
  );
  const { id: templateId, version: templateVersion } = template;
  return storySchema.node(
    ELEMENTS[template.kind],
    { ...options.attrs, templateId, templateVersion },
    children,
  );
}

function fillPart(
  part: WordingPart,
  template: Template,
  values: StoryValues,
  options: FillOptions,
): Node[] {
  if (part.kind !== 'optional') return [fillPlain(part, template, values, options)];
  const nodes = part.parts.map((each) => fillPlain(each, template, values, options));
  if (nodes.every((node) => node.content.size > 0)) return nodes;
  return nodes.filter((node) => node.type.name === 'slot' && node.attrs['binding'] === null);
}

function fillPlain(
  part: PlainPart,
  { slots }: Template,
  values: StoryValues,
  { given = {} }: FillOptions,
): Node {
  if (part.kind === 'words')
    return storySchema.node('lockedWords', null, storySchema.text(part.words));
  const slot = slots[part.name];
  if (slot === undefined)
    throw new Error(`A template that was never checked names the slot ${part.name}`);
  const bound = slot.from !== undefined && isBinding(slot.from) ? values[slot.from] : '';
  const own = Object.hasOwn(given, part.name) ? given[part.name] : undefined;
  return storySchema.node(
    'slot',
    {
      slotId: part.name,
      kind: slot.kind,
      label: slot.label,
      required: slot.required,
      binding: slot.from ?? null,
      overridden: own?.overridden ?? false,
    },
    own?.content ?? linkedWords(bound.trim() === '' ? (slot.default ?? '') : bound),
  );
}

/** What a block's slots hold against or beyond the story's values, by slot name: enough to fill it again. */
export function givenContents(block: Node): Readonly<Record<string, SlotContent>> {
  const given: Record<string, SlotContent> = {};
  block.forEach(({ type, attrs, content }) => {
    const overridden = attrs['overridden'] === true;
    if (type.name !== 'slot' || (attrs['binding'] !== null && !overridden)) return;
    given[String(attrs['slotId'])] = { content, overridden };
  });
  return given;
}
