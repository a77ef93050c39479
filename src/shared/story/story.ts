import { z } from 'zod';
import { mediaHash } from '../elements/photo/photo';
import { photoFacts } from '../elements/photo/photo-facts';
import { storyContributor } from './contributor';
import { moment } from './moment';
import { comment, suggestion } from './review';
import { signOff } from './sign-off';
import { styleIgnore } from './style-ignore';
import { waiver } from './waiver';

/** The version of the record's form that this program writes. A change of form adds a migration. */
export const STORY_SCHEMA_VERSION = 7;

/** Where a story stands in the desk's day; a spiked story keeps its status and is set apart by `spikedAt`. */
export const storyStatus = z.enum([
  'commissioned',
  'drafting',
  'editing',
  'factCheck',
  'ready',
  'published',
]);
export type StoryStatus = z.infer<typeof storyStatus>;

const line = z.string().max(2000);
/** What an export must know of a media file without opening it. Sizes in pixels and bytes. */
export const mediaRecord = z.strictObject({
  hash: mediaHash,
  name: line,
  type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'audio/mpeg']),
  width: z.number().int().nonnegative(),
  height: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
  /** What this story knows of the picture: rights, maker, place. Absent where nobody has read or said any. */
  facts: photoFacts.optional(),
});
export type MediaRecord = z.infer<typeof mediaRecord>;

/** A template version as it was when a block was made, kept so that the story opens without its house style. */
export const templateCopy = z.strictObject({
  id: line,
  version: z.number().int().positive(),
  source: z.string().max(100_000),
});
export type TemplateCopy = z.infer<typeof templateCopy>;

/** A node of the document as JSON; its law is the schema's, checked by `parseStory`. */
export interface DocJson {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly DocJson[];
  readonly text?: string;
  readonly marks?: readonly {
    readonly type: string;
    readonly attrs?: Readonly<Record<string, unknown>>;
  }[];
}

/** The record of a story. All text that a reader can see stands in `doc`, but for byline and stamp. */
export const storyRecord = z.strictObject({
  schemaVersion: z.literal(STORY_SCHEMA_VERSION),
  id: z.uuid(),
  houseStyleId: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u),
  /** BCP 47 tag of the copy. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u),
  status: storyStatus,
  spikedAt: moment.nullable(),
  /** What the desk calls the story; never published. */
  workingTitle: line,
  section: line,
  /** Name of the house style's series that the piece belongs to, or empty. */
  series: line,
  /** Empty: made from the headline at export. */
  slug: z
    .string()
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/u)
    .max(80),
  tags: z.array(line).max(100),
  seoTitle: line,
  socialTitle: line,
  /** Words for a post that leads to the piece; never on the page. */
  socialText: line,
  contributors: z.array(storyContributor).max(50),
  publishedAt: moment.nullable(),
  /** The stamp that the page prints; null prints none. */
  updatedAt: moment.nullable(),
  createdAt: moment,
  modifiedAt: moment,
  /** In words of body copy. */
  commissionedWords: z.number().int().positive().max(1_000_000).nullable(),
  dueAt: moment.nullable(),
  embargoUntil: moment.nullable(),
  /** Internal: can never reach an export. */
  noteToDesk: z.string().max(20_000),
  templates: z.array(templateCopy).max(200),
  media: z.array(mediaRecord).max(2000),
  suggestions: z.record(z.string(), suggestion),
  comments: z.record(z.string(), comment),
  /** What the desk lets stand against its style rules; listed at preflight. */
  styleIgnores: z.array(styleIgnore).max(5000),
  /** What the desk lets pass at preflight; printed in an export's manifest, never on the page. */
  waivers: z.array(waiver).max(1000),
  /** The author's approval, with what it was given for; null: none. */
  signOff: signOff.nullable(),
  doc: z.custom<DocJson>((value) => typeof value === 'object' && value !== null && 'type' in value),
});
export type Story = z.infer<typeof storyRecord>;
