import slugify from '@sindresorhus/slugify';
import type { Element } from 'hast';
import { z } from 'zod';
import { textIn } from '../../../elements/markup';
import { slugOf } from '../../file-names';
import { linesOf, type Master } from '../master';
import { lineOf } from './ghost-cards';

/** The longest texts that Ghost takes, in characters (its own schema of posts and tags). */
const LONGEST = { title: 255, excerpt: 300, name: 191, meta: 300, description: 500 } as const;

const upTo = (longest: number) =>
  z
    .string()
    .min(1)
    .refine((text) => lengthOf(text) <= longest);

/** What the Admin API takes as a new post with `?source=html`, as far as a story fills it. */
export const ghostRecord = z.strictObject({
  posts: z.tuple([
    z.strictObject({
      title: upTo(LONGEST.title),
      slug: z.string().regex(/^[a-z0-9-]{1,80}$/u),
      status: z.literal('draft'),
      custom_excerpt: upTo(LONGEST.excerpt).nullable(),
      published_at: z.iso.datetime().nullable(),
      /** The first is the site's label over the headline. */
      tags: z.array(
        z.strictObject({ name: upTo(LONGEST.name).refine((name) => !name.startsWith(',')) }),
      ),
      /** Ghost finds a writer by the slug; the name is for whoever reads this. */
      authors: z.array(
        z.strictObject({ slug: z.string().regex(/^[a-z0-9-]{1,191}$/u), name: z.string().min(1) }),
      ),
      meta_title: upTo(LONGEST.meta),
      meta_description: upTo(LONGEST.description).nullable(),
      og_title: upTo(LONGEST.meta).nullable(),
      canonical_url: z.url().max(2000).nullable(),
      html: z.string(),
    }),
  ]),
});
export type GhostPost = z.infer<typeof ghostRecord>['posts'][0];

/** Lines of the header that Ghost's fields cannot take: they open the post instead. */
export function openingOf(master: Master): Element[] {
  const { kicker, headline, standfirst } = linesOf(master);
  return [
    ...(kicker && !fitsTag(textIn(kicker)) ? [lineOf(kicker, 'kicker')] : []),
    ...(headline && !fits(textIn(headline), LONGEST.title) ? [lineOf(headline, 'headline')] : []),
    ...(standfirst && !fits(textIn(standfirst), LONGEST.excerpt)
      ? [lineOf(standfirst, 'standfirst')]
      : []),
  ];
}

/** The post of a story, around its HTML. */
export function postOf(master: Master, html: string): GhostPost {
  const { story, facts } = master;
  const { shown } = story;
  const { kicker, headline, standfirst } = linesOf(master);
  const excerpt = standfirst ? textIn(standfirst) : '';
  return {
    title: cut(headline ? textIn(headline) : '', LONGEST.title),
    slug: slugOf(story.story),
    status: 'draft',
    custom_excerpt: excerpt !== '' && fits(excerpt, LONGEST.excerpt) ? excerpt : null,
    published_at: inUtc(shown.publishedAt),
    tags: tagsOf([kicker ? textIn(kicker) : '', shown.section, ...shown.tags]),
    authors: shown.contributors.map(({ name }, at) => ({ slug: slugOfWriter(name, at), name })),
    meta_title: cut(facts.title, LONGEST.meta),
    meta_description: facts.description === '' ? null : facts.description,
    og_title: fits(facts.socialTitle, LONGEST.meta) ? facts.socialTitle : null,
    canonical_url: facts.canonical,
    html,
  };
}

/** A moment as Ghost writes it, in UTC; null: none. */
export function inUtc(moment: string | null): string | null {
  return moment === null ? null : new Date(moment).toISOString();
}

/** Ghost knows a tag by its name whatever its capitals, and can hold no name that is too long or opens with a comma. */
function tagsOf(names: readonly string[]): { name: string }[] {
  const fitting = names.filter((name) => name.trim() !== '' && fitsTag(name));
  const known = new Set<string>();
  return fitting.flatMap((name) => {
    const bare = name.trim().toLowerCase();
    if (known.has(bare)) return [];
    known.add(bare);
    return [{ name }];
  });
}

/** A tag that opens with "#" would be hidden from readers. */
function fitsTag(name: string): boolean {
  return fits(name, LONGEST.name) && !/^\s*[,#]/u.test(name);
}

function slugOfWriter(name: string, at: number): string {
  return slugify(name, { decamelize: false }).slice(0, LONGEST.name) || `writer-${at + 1}`;
}

function fits(text: string, longest: number): boolean {
  return lengthOf(text) <= longest;
}

function cut(text: string, longest: number): string {
  return fits(text, longest) ? text : `${[...text].slice(0, longest - 1).join('')}…`;
}

function lengthOf(text: string): number {
  return [...text].length;
}
