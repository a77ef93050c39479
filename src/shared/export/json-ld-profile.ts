import { z } from 'zod';
import { moment } from '../story/moment';

/** An author as Google's guidance for articles asks: the name alone, without "By", title or honorific. */
const person = z.strictObject({
  '@type': z.literal('Person'),
  name: z.string().min(1),
  url: z.url().optional(),
});

/** IPTC's newscodes of how a picture came about; ours are those that readers are told of. */
export const DIGITAL_SOURCES = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

const maker = z.strictObject({
  '@type': z.enum(['Person', 'Organization']),
  name: z.string().min(1),
});

const image = z.strictObject({
  '@type': z.literal('ImageObject'),
  contentUrl: z.string().min(1),
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
  caption: z.string().min(1).optional(),
  creditText: z.string().min(1).optional(),
  copyrightNotice: z.string().min(1).optional(),
  creator: z.union([maker, z.array(maker).min(2)]).optional(),
  license: z.url().optional(),
  acquireLicensePage: z.url().optional(),
  digitalSourceType: z.string().startsWith(DIGITAL_SOURCES).optional(),
});
export type JsonLdImage = z.infer<typeof image>;

/**
 * Standfirst's own profile of schema.org's OpinionNewsArticle: every property that a page of ours may
 * carry, and nothing else. A page whose data breaks it is a bug, and its export fails.
 */
export const jsonLdProfile = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('OpinionNewsArticle'),
  headline: z.string(),
  description: z.string().min(1).optional(),
  datePublished: moment.optional(),
  dateModified: moment.optional(),
  author: z.array(person),
  image: z.array(image).min(1).optional(),
  thumbnailUrl: z.string().min(1).optional(),
  publisher: z
    .strictObject({
      '@type': z.literal('NewsMediaOrganization'),
      name: z.string().min(1),
      url: z.url().optional(),
    })
    .optional(),
  mainEntityOfPage: z.url().optional(),
  articleSection: z.string().min(1).optional(),
  keywords: z.array(z.string().min(1)).min(1).optional(),
  inLanguage: z.string().min(2),
  wordCount: z.number().int().nonnegative(),
  backstory: z.string().min(1).optional(),
  correction: z
    .array(
      z.strictObject({
        '@type': z.literal('CorrectionComment'),
        text: z.string().min(1),
        datePublished: z.iso.date(),
      }),
    )
    .min(1)
    .optional(),
  audio: z
    .array(
      z.strictObject({
        '@type': z.literal('AudioObject'),
        contentUrl: z.string().min(1),
        encodingFormat: z.string().min(1),
      }),
    )
    .min(1)
    .optional(),
});
export type JsonLd = z.infer<typeof jsonLdProfile>;
