import { parse as parseToml, TomlError } from 'smol-toml';
import { parse, YAMLParseError } from 'yaml';
import { plainBlock, type Block, type Hints } from './block';
import type { LineKind } from './line-kind';
import { note } from './note';
import type { GivenFurniture, ImportNote } from './recognition';

/** A Markdown file taken apart: its front matter as lines and values, and the copy below it. */
export interface FrontMatter {
  readonly blocks: readonly Block[];
  readonly given: GivenFurniture;
  readonly notes: readonly ImportNote[];
  /** The copy, and the number of file lines above it. */
  readonly copy: string;
  readonly linesAbove: number;
}

const KINDS: Readonly<Record<string, LineKind>> = {
  title: 'headline',
  headline: 'headline',
  subtitle: 'standfirst',
  standfirst: 'standfirst',
  description: 'standfirst',
  summary: 'standfirst',
  excerpt: 'standfirst',
  custom_excerpt: 'standfirst',
  lede: 'standfirst',
  lead: 'standfirst',
  dek: 'standfirst',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  primary_author: 'byline',
  kicker: 'kicker',
  date: 'stamp',
  published: 'stamp',
  publishdate: 'stamp',
  pubdate: 'stamp',
  published_at: 'stamp',
  published_date: 'stamp',
  updated: 'stamp',
  lastmod: 'stamp',
  modified: 'stamp',
  updated_at: 'stamp',
  last_modified_at: 'stamp',
};
const SURE = 30;
/** A front matter is a few lines; more is no front matter. */
const LONGEST = 64 * 1024;

/** The two forms of front matter: YAML between lines of "---" (Jekyll, Hugo, Ghost) and TOML between "+++" (Hugo). */
const FORMS = [
  {
    name: 'YAML',
    fence: /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u,
    entry: /^[\w-]+\s*:/mu,
    read: readYaml,
  },
  {
    name: 'TOML',
    fence: /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/u,
    entry: /^[\w-]+\s*=/mu,
    read: readToml,
  },
] as const;

/** Reads YAML or TOML front matter off a Markdown text; without one the whole text is copy. */
export function readFrontMatter(text: string): FrontMatter {
  const whole = {
    blocks: [],
    given: { section: '', slug: '', tags: [], language: null },
    notes: [],
    copy: text,
    linesAbove: 0,
  };
  const form = FORMS.find(({ fence }) => fence.test(text.slice(0, LONGEST)));
  const match = form?.fence.exec(text.slice(0, LONGEST));
  if (form === undefined || match?.[1] === undefined || !form.entry.test(match[1])) return whole;
  const copy = text.slice(match[0].length);
  const linesAbove = match[0].split('\n').length - 1;
  const values = form.read(match[1]);
  if (values === null) {
    const notes = [
      note(
        'front-matter',
        `The front matter at the top could not be read as ${form.name}; its lines are in the tray.`,
      ),
    ];
    return {
      ...whole,
      notes,
      copy,
      linesAbove,
      blocks: match[1]
        .split('\n')
        .flatMap((line, at) => (line.trim() === '' ? [] : [leftOut(line.trim(), at + 2)])),
    };
  }
  return {
    blocks: blocksOf(values, match[1]),
    given: givenBy(values),
    notes: [],
    copy,
    linesAbove,
  };
}

function readYaml(source: string): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = parse(source, { maxAliasCount: 20 });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? new Map(Object.entries(value))
      : null;
  } catch (fault) {
    // Copy may begin with a rule and go on with something that only looks like YAML.
    if (fault instanceof YAMLParseError || fault instanceof ReferenceError) return null;
    throw fault;
  }
}

function readToml(source: string): ReadonlyMap<string, unknown> | null {
  try {
    return new Map(Object.entries(parseToml(source)));
  } catch (fault) {
    if (fault instanceof TomlError) return null;
    throw fault;
  }
}

function blocksOf(values: ReadonlyMap<string, unknown>, source: string): Block[] {
  const lines = source.split('\n');
  return [...values].flatMap(([key, value]) => {
    const text = written(value);
    if (text === '' || isGiven(key)) return [];
    const at = lines.findIndex((line) => line.startsWith(key));
    const kind = KINDS[key.toLowerCase()];
    const label = kind === 'stamp' ? key.replaceAll('_', ' ') : key;
    const line = `${label}: ${text}`.replace(/\s*\n\s*/gu, ' ');
    return [
      kind === undefined
        ? leftOut(line, at + 2)
        : {
            ...plainBlock(kind === 'stamp' ? line : text.replace(/\s*\n\s*/gu, ' '), at + 2),
            hints: only(kind),
            because: `Front matter “${key}”`,
          },
    ];
  });
}

function givenBy(values: ReadonlyMap<string, unknown>): GivenFurniture {
  const of = (...keys: string[]): unknown =>
    keys.map((key) => values.get(key)).find((value) => value !== undefined && value !== null);
  const tags = of('tags', 'keywords', 'categories');
  const slug = written(of('slug'));
  const language = written(of('lang', 'language'));
  return {
    section: written(of('section')).slice(0, 2000),
    slug: /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug) && slug.length <= 80 ? slug : '',
    tags: (Array.isArray(tags) ? tags.map(written) : written(tags).split(','))
      .map((tag) => tag.trim().slice(0, 2000))
      .filter((tag) => tag !== '')
      .slice(0, 100),
    language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(language) ? language : null,
  };
}

function isGiven(key: string): boolean {
  return ['tags', 'keywords', 'categories', 'slug', 'lang', 'language', 'section'].includes(key);
}

function leftOut(text: string, line: number): Block {
  return {
    ...plainBlock(text, line),
    hints: only('rubbish'),
    because: 'Front matter without a place in a story',
  };
}

/** A hint that settles the kind. */
function only(kind: LineKind): Hints {
  return { [kind]: SURE };
}

function written(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  // A day of TOML writes itself as it stood.
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value
      .map(written)
      .filter((one) => one !== '')
      .join(', ');
  if (typeof value === 'object' && value !== null)
    return 'name' in value ? written(value.name) : '';
  return '';
}
