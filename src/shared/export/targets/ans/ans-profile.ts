import { z } from 'zod';
import { safeUrl } from '../../../elements/safe-url';
import { moment } from '../../../story/moment';

/** The version of the Arc Native Specification that is written. */
export const ANS = '0.10.12';

const words = z.string().min(1);
const version = z.literal(ANS);
const address = z
  .string()
  .refine((url) => safeUrl('link', url) === url || /^media\/[a-z0-9-]+\.[a-z0-9]+$/u.test(url));

const author = z.strictObject({ type: z.literal('author'), name: words, url: address.optional() });
const credits = z.strictObject({ by: z.array(author).min(1) });

const text = z.strictObject({ type: z.literal('text'), subtype: words.optional(), content: words });

const header = z.strictObject({
  type: z.literal('header'),
  subtype: words.optional(),
  level: z.literal(2),
  content: words,
});

const list = z.strictObject({
  type: z.literal('list'),
  list_type: z.enum(['ordered', 'unordered']),
  get items() {
    return z.array(z.union([text, list]));
  },
  additional_properties: z.strictObject({ start: z.int() }).optional(),
});
export type AnsList = z.infer<typeof list>;

const quote = z.strictObject({
  type: z.literal('quote'),
  subtype: z.enum(['blockquote', 'pullquote']),
  content_elements: z.array(text),
  citation: text.optional(),
});

/** An image without `url` is a photo that has yet to come. */
const image = z.strictObject({
  type: z.literal('image'),
  version,
  url: address.optional(),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  caption: words.optional(),
  alt_text: words.optional(),
  credits: credits.optional(),
  vanity_credits: credits.optional(),
  copyright: words.optional(),
  additional_properties: z
    .strictObject({ wide: z.literal(true).optional(), digital_source_type: z.url().optional() })
    .optional(),
});
export type AnsImage = z.infer<typeof image>;

/** A recording at an address, or beside the story: by exactly one of the two. */
const audio = z
  .strictObject({
    type: z.literal('audio'),
    version,
    headlines: z.strictObject({ basic: words }).optional(),
    source_url: address.optional(),
    mimetype: words,
    autoplay: z.literal(false),
    controls: z.literal(true),
    preload: z.literal(false),
    streams: z
      .array(
        z.strictObject({
          url: z.url(),
          filesize: z.int().nonnegative(),
          stream_type: z.literal('mp3'),
        }),
      )
      .length(1)
      .optional(),
  })
  .refine(({ source_url, streams }) => (source_url === undefined) !== (streams === undefined));

const element = z.discriminatedUnion('type', [
  text,
  header,
  list,
  quote,
  image,
  audio,
  z.strictObject({ type: z.literal('divider') }),
  z.strictObject({ type: z.literal('interstitial_link'), url: address, content: words }),
  z.strictObject({
    type: z.literal('correction'),
    correction_type: z.enum(['correction', 'clarification', 'update']),
    text: words,
  }),
]);
export type AnsElement = z.infer<typeof element>;

/**
 * What Standfirst promises of its ANS stories: every property that one may carry and nothing else. Words in
 * `content`, `caption`, `text` and `editor_note` are HTML; all others are plain.
 */
export const ansProfile = z.strictObject({
  type: z.literal('story'),
  version,
  language: words,
  slug: words,
  source: z.strictObject({ source_id: z.uuid(), system: z.literal('standfirst') }),
  canonical_url_external: z.url().optional(),
  first_publish_date: moment.optional(),
  publish_date: moment.optional(),
  display_date: moment.optional(),
  last_updated_date: moment,
  headlines: z.strictObject({ basic: words, meta_title: words.optional() }),
  subheadlines: z.strictObject({ basic: words }).optional(),
  description: z.strictObject({ basic: words }).optional(),
  label: z.strictObject({ basic: z.strictObject({ text: words }) }).optional(),
  credits: credits.optional(),
  taxonomy: z
    .strictObject({
      tags: z.array(z.strictObject({ text: words })).optional(),
      primary_section: z
        .strictObject({ type: z.literal('section'), version, name: words })
        .optional(),
    })
    .optional(),
  editor_note: words.optional(),
  promo_items: z.strictObject({ basic: image }).optional(),
  content_elements: z.array(element),
});
export type Ans = z.infer<typeof ansProfile>;
