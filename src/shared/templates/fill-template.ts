import { Fragment, type Node } from '@tiptap/pm/model';
import { SERIES_INTRO } from '../elements/desk-block/desk-block';
import { storySchema } from '../elements/story.schema';
import { isBinding, type StoryValues } from './bindings';
import { linkedWords } from './linked-words';
import type { Template, TemplateKind, TemplateSlot } from './template';
import type { PlainPart, WordingPart } from './wording';
import { partsOf, type WordingChoice } from './wordings';

/** What the desk has put into a slot itself, kept through every refill. */
export interface SlotContent {
  readonly content: Fragment;
  /** Whether it stands against the value that the slot is bound to. */
  readonly overridden: boolean;
}

/** How a template is filled, besides the story's values. */
export interface FillOptions extends WordingChoice {
  /** Contents by slot name that win over bindings and defaults. */
  readonly given?: Readonly<Record<string, SlotContent>>;
  /** Further attributes of the block: a bio's contributorId, a correction's kind and date (it has no sensible default). */
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** The element that each kind of template makes. */
export const ELEMENT_OF: Readonly<Record<TemplateKind, string>> = {
  editorsNote: 'editorsNote',
  authorBio: 'authorBio',
  photoCaption: 'caption',
  contributorCall: 'contributorCall',
  correction: 'correction',
  seriesIntro: 'deskBlock',
  deskBlock: 'deskBlock',
};

/** The kind of the block that a template makes in the body; null for one that has a place of its own. */
function kindOfBlock({ kind, called }: Pick<Template, 'kind' | 'called'>): string | null {
  if (kind === 'seriesIntro') return SERIES_INTRO;
  return kind === 'deskBlock' ? (called ?? null) : null;
}

/**
 * Makes the house block of a template: locked and open words and slots, the slots filled from the
 * story's values, else by their default, else left empty, which means missing. An optional part
 * stands only when all its slots are filled; until then its unbound slots stay as empty chips that
 * the desk can fill. Given contents for which the wording has no place are kept as spare values.
 */
export function fillTemplate(
  template: Template,
  values: StoryValues,
  options: FillOptions = {},
): Node {
  const children = partsOf(template, options).flatMap((part) =>
    fillPart(part, template, values, options),
  );
  const { id: templateId, version: templateVersion } = template;
  const kind = kindOfBlock(template);
  return storySchema.node(
    ELEMENT_OF[template.kind],
    {
      ...options.attrs,
      ...(kind === null ? {} : { kind }),
      templateId,
      templateVersion,
      spare: spareOf(children, options.given),
    },
    // Open words that meet are one run of text.
    Fragment.fromArray(children),
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
  if (part.kind === 'open') return storySchema.text(part.words);
  if (part.kind === 'words')
    return storySchema.node('lockedWords', null, storySchema.text(part.words));
  const slot = slots[part.name];
  if (slot === undefined)
    throw new Error(`A template that was never checked names the slot ${part.name}`);
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
    own?.content ?? boundWords(slot, values),
  );
}

/** What a slot holds that the desk has not written itself: the value it follows, else its default. */
export function boundWords({ from, form, ...slot }: TemplateSlot, values: StoryValues): Fragment {
  const isKnown = from !== undefined && isBinding(from);
  const bound = isKnown ? boundValue(from, form, values) : '';
  return linkedWords(bound.trim() === '' ? (slot.default ?? '') : bound);
}

function boundValue(
  from: Parameters<StoryValues['inForm']>[0],
  form: string | undefined,
  values: StoryValues,
): string {
  return form === undefined ? values.printed[from] : values.inForm(from, form);
}

function spareOf(
  children: readonly Node[],
  given: Readonly<Record<string, SlotContent>> = {},
): Record<string, string> {
  const placed = new Set(children.map(({ attrs }): unknown => attrs['slotId']));
  return Object.fromEntries(
    Object.entries(given)
      .filter(
        ([name, { content, overridden }]) => !placed.has(name) && (overridden || content.size > 0),
      )
      .map(([name, { content }]) => [name, content.textBetween(0, content.size)]),
  );
}

/**
 * What a block's slots hold against or beyond the story's values, by slot name, with the values for
 * which it has no place: enough to fill it again, in this wording or in another.
 */
export function givenContents(block: Node): Readonly<Record<string, SlotContent>> {
  const given: Record<string, SlotContent> = {};
  for (const [name, words] of Object.entries(block.attrs['spare'] as Record<string, string>))
    given[name] = { content: linkedWords(words), overridden: true };
  block.forEach(({ type, attrs, content }) => {
    const overridden = attrs['overridden'] === true;
    if (type.name !== 'slot' || (attrs['binding'] !== null && !overridden)) return;
    given[String(attrs['slotId'])] = { content, overridden };
  });
  return given;
}
