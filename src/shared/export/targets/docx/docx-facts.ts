import { textIn } from '../../../elements/markup';
import { linesOf, type Master } from '../master';

/** What the file says of itself: its core properties by their element names, "" where the story has none. */
export interface DocxFacts {
  readonly title: string;
  /** The writers as they sign. */
  readonly creator: string;
  readonly description: string;
  readonly keywords: string;
  readonly category: string;
  readonly language: string;
  /** UTC, as the format asks. */
  readonly created: string;
  readonly modified: string;
}

/** A file must have dates; the story's are all that it may say, and this stands for none: the first day that a zip knows. */
const NO_DATE = '1980-01-01T00:00:00Z';

/** What a story's Word file says of itself. */
export function docxFacts(master: Master): DocxFacts {
  const { shown } = master.story;
  const { headline, standfirst } = linesOf(master);
  const { publishedAt, updatedAt } = shown;
  return {
    title: headline ? oneLine(textIn(headline)) : '',
    creator: shown.contributors.map(({ name }) => oneLine(name)).join(', '),
    description: standfirst ? oneLine(textIn(standfirst)) : '',
    keywords: shown.tags.map(oneLine).join(', '),
    category: oneLine(shown.section),
    language: shown.language,
    created: utc(publishedAt ?? updatedAt ?? NO_DATE),
    modified: utc(updatedAt ?? publishedAt ?? NO_DATE),
  };
}

function utc(moment: string): string {
  return new Date(moment).toISOString().replace(/\.\d+Z$/u, 'Z');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
