import { z } from 'zod';
import { slotKind } from '../elements/slot/slot';

/** What a template makes: a house block, or a photo's caption. */
export const templateKind = z.enum([
  'editorsNote',
  'authorBio',
  'photoCaption',
  'contributorCall',
  'correction',
]);
export type TemplateKind = z.infer<typeof templateKind>;

/**
 * A slot of a template, by its name in the wording.
 * `from` binds it to a value of the story or the house style ("author.name", "publication.blurb").
 */
const templateSlot = z.strictObject({
  label: z.string().min(1).max(200),
  kind: slotKind.default('text'),
  required: z.boolean().default(true),
  from: z.string().max(200).optional(),
  default: z.string().max(2000).optional(),
  help: z.string().max(1000).optional(),
});

/**
 * A house block's template as its YAML file reads. In the wording `{name}` is a slot;
 * all other words are locked; `[…]` is an optional part that vanishes while a slot in it is empty.
 */
export const template = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u),
  version: z.number().int().positive(),
  kind: templateKind,
  name: z.string().min(1).max(200),
  wording: z.string().min(1).max(5000),
  /** The wording for two writers or more, where it differs. */
  wordingForSeveral: z.string().min(1).max(5000).optional(),
  slots: z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,63}$/u), templateSlot).default({}),
});
export type Template = z.infer<typeof template>;

/** A whole-story template: which furniture and blocks a new story starts with. */
export const storyTemplate = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u),
  version: z.number().int().positive(),
  kind: z.literal('story'),
  name: z.string().min(1).max(200),
  description: z.string().max(500),
  kicker: z.string().max(200).default(''),
  /** Body words the desk commissions for this kind of piece. */
  length: z.number().int().positive(),
  /** Ids of block templates to place, in page order. */
  blocks: z.array(z.string()).default([]),
});
export type StoryTemplate = z.infer<typeof storyTemplate>;
