import type Token from 'markdown-it/lib/token.mjs';
import { safeUrl } from '../elements/safe-url';
import type { MarkJson } from './mark-json';
import type { MarkedPart } from './inline-run';

/** What stands in a Markdown paragraph: runs of words split at hard breaks, and what was left out. */
export interface MarkdownInline {
  readonly runs: readonly (readonly MarkedPart[])[];
  /** Alternative texts of pictures, which no story can show without their files. */
  readonly pictures: readonly string[];
  readonly refusedLinks: number;
}

const OPENS: Readonly<Record<string, MarkJson>> = {
  em_open: { type: 'emphasis' },
  strong_open: { type: 'strong' },
  s_open: { type: 'strikethrough' },
};
const TAGS: Readonly<Record<string, MarkJson>> = {
  em: { type: 'emphasis' },
  i: { type: 'emphasis' },
  cite: { type: 'emphasis' },
  strong: { type: 'strong' },
  b: { type: 'strong' },
  s: { type: 'strikethrough' },
  del: { type: 'strikethrough' },
  sup: { type: 'superscript' },
  sub: { type: 'subscript' },
};

/** Reads the inline tokens of one block: marks, links, breaks; code is plain words. */
export function readMarkdownInline(tokens: readonly Token[]): MarkdownInline {
  const runs: MarkedPart[][] = [[]];
  const pictures: string[] = [];
  const marks: MarkJson[] = [];
  let refusedLinks = 0;
  const words = (text: string): void => {
    if (text !== '')
      runs.at(-1)?.push({ text, marks: marks.filter(({ type }) => type !== 'none') });
  };
  for (const token of tokens) {
    const opened = OPENS[token.type];
    if (opened) marks.push(opened);
    else if (token.type === 'link_open') {
      const href = safeUrl('link', token.attrGet('href') ?? '');
      if (href === null) refusedLinks += 1;
      marks.push(href === null ? { type: 'none' } : { type: 'link', attrs: { href } });
    } else if (token.type.endsWith('_close')) marks.pop();
    else if (token.type === 'hardbreak') runs.push([]);
    else if (token.type === 'softbreak') words(' ');
    else if (token.type === 'image') pictures.push(token.content);
    else if (token.type === 'html_inline') applyTag(token.content, marks, runs);
    else words(token.content);
  }
  return { runs, pictures, refusedLinks };
}

/** Tags that Markdown lets through: the marks of a story, and a break; comments and other tags have no words. */
function applyTag(tag: string, marks: MarkJson[], runs: MarkedPart[][]): void {
  const [, closing = '', name = ''] = /^<(\/?)([a-z]+)/iu.exec(tag) ?? [];
  if (name.toLowerCase() === 'br') runs.push([]);
  const mark = TAGS[name.toLowerCase()];
  if (mark === undefined) return;
  if (closing === '') marks.push(mark);
  else if (marks.at(-1)?.type === mark.type) marks.pop();
}
