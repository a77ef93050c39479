import { stringify } from 'yaml';
import { textIn } from '../../../elements/markup';
import { safeUrl } from '../../../elements/safe-url';
import { slugOf } from '../../file-names';
import { linesOf, type Master } from '../master';

/** A writer as the front matter names him; `url` only where he has a page. */
interface FrontAuthor {
  readonly name: string;
  readonly url?: string;
}

/** What stands in the front matter, in this order; what the story has not is absent. */
export interface Front {
  readonly title: string;
  readonly kicker?: string;
  readonly standfirst?: string;
  readonly authors?: readonly FrontAuthor[];
  readonly section?: string;
  readonly tags?: readonly string[];
  readonly slug: string;
  /** ISO 8601 with its offset, as the story has it. */
  readonly published?: string;
  readonly updated?: string;
  readonly language: string;
}

/** The front matter of a story. Each value is one line: its words are the story's, spaces count as one. */
export function frontOf(master: Master): Front {
  const { story, shown } = master.story;
  const { kicker, headline, standfirst } = linesOf(master);
  const authors = shown.contributors.map(({ name, url }): FrontAuthor => {
    const page = safeUrl('author', url);
    return { name: oneLine(name), ...(page === null ? {} : { url: page }) };
  });
  const tags = shown.tags.map(oneLine);
  return {
    title: headline ? oneLine(textIn(headline)) : '',
    ...(kicker && { kicker: oneLine(textIn(kicker)) }),
    ...(standfirst && { standfirst: oneLine(textIn(standfirst)) }),
    ...(authors.length > 0 && { authors }),
    ...(shown.section !== '' && { section: oneLine(shown.section) }),
    ...(tags.length > 0 && { tags }),
    slug: slugOf(story),
    ...(shown.publishedAt !== null && { published: shown.publishedAt }),
    ...(shown.updatedAt !== null && { updated: shown.updatedAt }),
    language: shown.language,
  };
}

/** Every text in double quotes: readers of older YAML take `no`, `12:30` and dates for something else. */
export function writeFront(front: Front): string {
  const yaml = stringify(front, {
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
    lineWidth: 0,
  });
  return `---\n${yaml}---\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
