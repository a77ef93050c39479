import type { Element } from 'hast';
import { z } from 'zod';
import { textIn } from '../../../elements/markup';
import { safeUrl } from '../../../elements/safe-url';
import { slugOf } from '../../file-names';
import { writeHtml } from '../../write-html';
import { linesOf, type Master } from '../master';
import { BLOCK_MARKUP } from './block';

const dateGmt = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u)
  .nullable();

/**
 * What WordPress keeps in fields of a post, by the REST API's names where it has names. Authors, categories and tags
 * are named: the numbers that the API asks for are each site's own.
 */
export const wordPressRecord = z.strictObject({
  /** HTML. */
  title: z.string().min(1),
  /** HTML; "" where there is no standfirst. */
  excerpt: z.string(),
  slug: z.string().regex(/^[a-z0-9-]{1,80}$/u),
  status: z.literal('draft'),
  date_gmt: dateGmt,
  modified_gmt: dateGmt,
  categories: z.array(z.string().min(1)),
  tags: z.array(z.string().min(1)),
  /** `url` is "" for a writer without a page of his own. */
  authors: z.array(z.strictObject({ name: z.string().min(1), url: z.string() })),
  /** Kicker, byline and stamp as the page prints them; "" where it prints none. */
  kicker: z.string(),
  byline: z.string(),
  stamp: z.string(),
  lang: z.string().min(1),
  dir: z.enum(['ltr', 'rtl']),
  /** For the site's plug-in for search engines. */
  seo_title: z.string(),
  seo_description: z.string(),
  social_title: z.string(),
});
export type WordPressRecord = z.infer<typeof wordPressRecord>;

/** The fields of a story's post. */
export function recordOf(master: Master): WordPressRecord {
  const { story, facts } = master;
  const { shown } = story;
  const { kicker, headline, standfirst, byline, stamp } = linesOf(master);
  return {
    title: headline ? lineHtml(headline) : '',
    excerpt: standfirst ? lineHtml(standfirst) : '',
    slug: slugOf(story.story),
    status: 'draft',
    date_gmt: gmtOf(shown.publishedAt),
    modified_gmt: gmtOf(shown.updatedAt),
    categories: shown.section === '' ? [] : [shown.section],
    tags: [...shown.tags],
    authors: shown.contributors.map(({ name, url }) => ({
      name,
      url: safeUrl('author', url) ?? '',
    })),
    kicker: kicker ? textIn(kicker) : '',
    byline: byline ? textIn(byline) : '',
    stamp: stamp ? textIn(stamp) : '',
    lang: shown.language,
    dir: story.print.direction,
    seo_title: facts.title,
    seo_description: facts.description,
    social_title: facts.socialTitle,
  };
}

/** A moment as the API writes it in its fields for UTC; null: none. */
export function gmtOf(moment: string | null): string | null {
  return moment === null ? null : new Date(moment).toISOString().slice(0, 19);
}

function lineHtml({ children }: Element): string {
  return writeHtml({ type: 'root', children }, BLOCK_MARKUP);
}
