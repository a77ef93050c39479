import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import type { Reading } from './measure';
import { linesIn } from './pages';

/** Reads a page as Readability does: what it keeps is copy, line by line. */
export function readByReadability(html: string): Reading {
  const article = new Readability(parseHTML(html).document).parse();
  return reading({
    content: article?.content ?? '',
    title: article?.title ?? '',
    author: article?.byline ?? '',
    published: article?.publishedTime ?? '',
  });
}

/** Reads a page as defuddle does. */
export async function readByDefuddle(html: string): Promise<Reading> {
  const { content, title, author, published } = await Defuddle(
    parseHTML(html).document,
    'https://paper.example/piece',
  );
  return reading({ content, title, author, published });
}

/** The least that can be done with a page: its first line is the headline, all others are paragraphs. */
export function readAsBlocks(html: string): Reading {
  const lines = linesIn(html);
  return {
    lines: lines.map((text) => ({ text, kind: 'body' })),
    headline: lines[0] ?? '',
    authors: [],
    updated: null,
    published: null,
    credits: [],
  };
}

interface Extract {
  readonly content: string;
  readonly title: string;
  readonly author: string;
  readonly published: string;
}

function reading({ content, title, author, published }: Extract): Reading {
  const moment = Date.parse(published);
  return {
    lines: linesIn(content).map((text) => ({ text, kind: 'body' })),
    headline: title,
    authors: author
      .replace(/^by\s+/iu, '')
      .split(/,| and |;/u)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    updated: null,
    published: Number.isNaN(moment) ? null : new Date(moment).toISOString(),
    credits: [],
  };
}

/** Raw text as a page of one paragraph for each line, for methods that take only HTML. */
export function asPage(raw: string): string {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const lines = raw.split('\n').filter((line) => line.trim() !== '');
  return `<!doctype html><html><head><title>${escaped(lines[0] ?? '')}</title></head><body><article>${lines
    .map((line, index) => (index === 0 ? `<h1>${escaped(line)}</h1>` : `<p>${escaped(line)}</p>`))
    .join('')}</article></body></html>`;
}
