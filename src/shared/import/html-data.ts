import type { Element, Root } from 'hast';
import { attributeOf, isElement, textOf } from './html-tree';

/** What a page says of itself beside its words: JSON-LD and meta elements. Empty and null where it says nothing. */
export interface PageData {
  /** Every title that the page gives itself, the surest first. */
  readonly titles: readonly string[];
  /** Names of the site or publisher. */
  readonly sites: readonly string[];
  readonly authors: readonly string[];
  readonly published: string;
  readonly updated: string;
  readonly language: string | null;
}

/** Other names under which systems give the day of first publication. */
const PUBLISHED_METAS =
  'date|dc.date|dc.date.issued|dcterms.created|dcterms.date|publishdate|publish_date|publish-date|pubdate|publication_date|parsely-pub-date|sailthru.date|article.published'.split(
    '|',
  );

/** Longer JSON-LD is no article's. */
const LONGEST = 200_000;

/** Reads a page's own data. Broken JSON-LD says nothing. */
export function readPageData(root: Root): PageData {
  const metas = new Map<string, string>();
  const articles: Record<string, unknown>[] = [];
  let title = '';
  let language = '';
  const look = (node: Element | Root): void => {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      if (child.tagName === 'html') language = attributeOf(child, 'lang');
      if (child.tagName === 'title' && title === '') title = textOf(child).trim();
      if (child.tagName === 'meta')
        metas.set(
          (attributeOf(child, 'property') || attributeOf(child, 'name')).toLowerCase(),
          attributeOf(child, 'content'),
        );
      if (child.tagName === 'script' && attributeOf(child, 'type') === 'application/ld+json')
        articles.push(...articlesIn(textOf(child)));
      if (child.tagName !== 'body' || articles.length === 0) look(child);
    }
  };
  look(root);
  const [article] = articles;
  const meta = (...names: string[]): string =>
    names.map((name) => metas.get(name) ?? '').find((value) => value !== '') ?? '';
  const authors = namesIn(article?.['author']);
  return {
    titles: [
      words(article?.['headline']),
      meta('og:title', 'twitter:title'),
      title.replace(/\s+/gu, ' '),
    ].filter((one) => one !== ''),
    sites: [meta('og:site_name'), ...namesIn(article?.['publisher'])].filter((one) => one !== ''),
    authors:
      authors.length > 0
        ? authors
        : [meta('author', 'article:author')].filter((name) => name !== '' && !name.includes('://')),
    published:
      words(article?.['datePublished']) || meta('article:published_time', ...PUBLISHED_METAS),
    updated: words(article?.['dateModified']) || meta('article:modified_time', 'og:updated_time'),
    language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(language) ? language : null,
  };
}

function articlesIn(json: string): Record<string, unknown>[] {
  if (json.length > LONGEST) return [];
  try {
    const value: unknown = JSON.parse(json);
    return [value]
      .flat()
      .flatMap((one) =>
        isRecord(one) && Array.isArray(one['@graph']) ? (one['@graph'] as unknown[]) : [one],
      )
      .filter(isArticle);
  } catch (fault) {
    // A page's data is a help, not a source: where it is broken, the words on the page must do.
    if (fault instanceof SyntaxError) return [];
    throw fault;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(value: unknown): value is Record<string, unknown> {
  return (
    isRecord(value) &&
    [value['@type']]
      .flat()
      .some((type) => typeof type === 'string' && /article|posting/iu.test(type))
  );
}

function namesIn(value: unknown): string[] {
  return [value]
    .flat()
    .map((one: unknown) => words(isRecord(one) ? one['name'] : one))
    .filter((name) => name !== '' && !name.includes('://'));
}

function words(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
