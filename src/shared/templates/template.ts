import { z } from 'zod';
import { deskBlockKind } from '../elements/desk-block/desk-block';
import { choiceList, slotKind, slotMark } from '../elements/slot/slot';

/** What a template makes: a house block, or a photo's caption. */
export const templateKind = z.enum([
  'editorsNote',
  'authorBio',
  'photoCaption',
  'contributorCall',
  'correction',
  'seriesIntro',
  'deskBlock',
]);
export type TemplateKind = z.infer<typeof templateKind>;

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u);
const length = z.number().int().positive();
const wording = z.string().min(1).max(5000);

/**
 * A slot of a template, by its name in the wording.
 * `from` binds it to a value of the story or the house style ("author.name", "publication.blurb").
 */
export const templateSlot = z.strictObject({
  label: z.string().min(1).max(200),
  kind: slotKind.default('text'),
  required: z.boolean().default(true),
  from: z.string().max(200).optional(),
  default: z.string().max(2000).optional(),
  help: z.string().max(1000).optional(),
  /** In characters: longer is a warning. */
  warnOver: length.optional(),
  /** In characters: longer stops an export. */
  blockOver: length.optional(),
  /** For a choice: what there is to choose from. */
  choices: z.array(z.string().min(1).max(2000)).min(1).max(100).optional(),
  /** For a choice: the list of the house style to choose from. */
  choicesFrom: choiceList.optional(),
  /** For a date: its pattern, where it is not the house style's ("MMMM d, yyyy"). */
  form: z.string().min(1).max(100).optional(),
  /** Marks that the words may carry; all of them unless given. */
  marks: z.array(slotMark).optional(),
});
export type TemplateSlot = z.infer<typeof templateSlot>;

/** The wording for one writer and, where it differs, for two or more. */
const wordingPair = { wording, wordingForSeveral: wording.optional() };

/**
 * A house block's template as its YAML file reads. In the wording `{name}` is a slot, `<…>` are open
 * words that the desk may edit, `[…]` is an optional part that vanishes while a slot in it is empty;
 * all other words are locked.
 */
export const template = z.strictObject({
  id,
  version: z.number().int().positive(),
  kind: templateKind,
  name: z.string().min(1).max(200),
  /** Of a block of the desk's own kind, and of no other: what that kind is called ("event-notice"). */
  called: deskBlockKind.optional(),
  /** What the block is for and where it stands, for the desk. */
  description: z.string().max(500).default(''),
  ...wordingPair,
  /** Wordings for stories in other languages, by BCP 47 tag; the nearest that fits is taken. */
  languages: z
    .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u), z.strictObject(wordingPair))
    .default({}),
  /** Whether the desk may edit the wording itself, as if all its words were open. */
  open: z.boolean().default(false),
  slots: z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,63}$/u), templateSlot).default({}),
});
export type Template = z.infer<typeof template>;

/** A whole-story template: which furniture and blocks a new story starts with. */
export const storyTemplate = z.strictObject({
  id,
  version: z.number().int().positive(),
  kind: z.literal('story'),
  name: z.string().min(1).max(200),
  description: z.string().max(500),
  kicker: z.string().max(200).default(''),
  section: z.string().max(200).default(''),
  series: z.string().max(200).default(''),
  tags: z.array(z.string().min(1).max(200)).max(100).default([]),
  /** Instructions that the story starts with; never published. */
  noteToDesk: z.string().max(5000).default(''),
  /** Body words the desk commissions for this kind of piece. */
  length,
  /** Ids of block templates to place, in page order. */
  blocks: z.array(z.string()).default([]),
});
export type StoryTemplate = z.infer<typeof storyTemplate>;
