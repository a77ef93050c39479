import { z } from 'zod';
import { DIGITAL_SOURCES } from '../../json-ld-profile';
import { moment } from '../../../story/moment';

export const NINJS_SCHEMA = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#';

/** IPTC's newscode of the genre. */
export const OPINION = 'http://cv.iptc.org/newscodes/genre/Opinion';

const words = z.string().min(1);
const webUri = z.url({ protocol: /^https?$/u });
const ownUri = z.string().regex(/^urn:uuid:[0-9a-f-]{36}(#(picture|audio)-[1-9][0-9]*)?$/iu);

const text = (...roles: [string, ...string[]]) =>
  z.strictObject({ role: z.enum(roles), contentType: z.literal('text/plain'), value: words });

const named = (...rels: [string, ...string[]]) =>
  z.strictObject({ name: words, rel: z.enum(rels), uri: webUri.optional() });

/** A file: by its address where it has one, else by its place beside the story, as its title. */
const rendition = z
  .strictObject({
    name: words,
    href: webUri.optional(),
    title: z
      .string()
      .regex(/^media\/[a-z0-9-]+\.[a-z0-9]+$/u)
      .optional(),
    contentType: words,
    width: z.int().positive().optional(),
    height: z.int().positive().optional(),
    sizeInBytes: z.int().nonnegative().optional(),
  })
  .refine(({ href, title }) => (href === undefined) !== (title === undefined));

const association = z.strictObject({
  name: words,
  uri: ownUri,
  type: z.enum(['picture', 'audio']),
  by: words.optional(),
  headlines: z.array(text('main')).optional(),
  descriptions: z.array(text('caption', 'altText', 'credit')).optional(),
  people: z.array(named('photographer')).optional(),
  copyrightNotice: words.optional(),
  usageTerms: words.optional(),
  rightsInfo: z.strictObject({ linkedRights: webUri }).optional(),
  digitalSourceType: z.strictObject({ uri: z.string().startsWith(DIGITAL_SOURCES) }).optional(),
  renditions: z.array(rendition).length(1),
});
export type NinjsAssociation = z.infer<typeof association>;

const body = (role: string, contentType: string) =>
  z.strictObject({
    role: z.literal(role),
    contentType: z.literal(contentType),
    charCount: z.int().nonnegative(),
    wordCount: z.int().nonnegative(),
    value: words,
  });

/**
 * What Standfirst promises of its ninjs 3.1: every property that it may carry and nothing else; narrower
 * than IPTC's schema, and without `edNote`. An item that breaks it is a bug, and its export fails.
 */
export const ninjsProfile = z.strictObject({
  uri: ownUri,
  type: z.literal('text'),
  representationType: z.literal('full'),
  version: z.string().regex(/^[1-9][0-9]*$/u),
  versionCreated: moment,
  contentCreated: moment.optional(),
  embargoedUntil: moment.optional(),
  pubStatus: z.literal('usable'),
  language: z.string().min(2),
  standard: z.strictObject({
    name: z.literal('ninjs'),
    version: z.literal('3.1'),
    schema: z.literal(NINJS_SCHEMA),
  }),
  slugline: words,
  by: words.optional(),
  headlines: z.array(text('main', 'kicker')).min(1),
  descriptions: z.array(text('summary')).max(1).optional(),
  bodies: z.tuple([body('html5', 'text/html'), body('text', 'text/plain')]),
  people: z.array(named('author')).optional(),
  infoSources: z
    .array(z.strictObject({ name: words, role: z.literal('provider'), uri: webUri.optional() }))
    .optional(),
  subjects: z.array(named('section', 'tag')).optional(),
  genres: z.tuple([z.strictObject({ name: words, uri: z.literal(OPINION) })]),
  renditions: z.array(rendition).max(1).optional(),
  associations: z.array(association).optional(),
});
export type Ninjs = z.infer<typeof ninjsProfile>;
