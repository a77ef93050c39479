import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { plainRun, type InlineMark, type InlineRun } from '../inline-runs';

/** CommonMark and nothing else, its addresses as they are written. */
export const commonMark = new MarkdownIt('commonmark', { html: true });
commonMark.validateLink = () => true;
commonMark.normalizeLink = (url) => url;

/** A picture that a line names. */
export interface SeenPicture {
  readonly src: string;
  readonly alt: string;
}

/** A line of words as CommonMark reads it. */
export interface SeenLine {
  readonly runs: readonly InlineRun[];
  readonly pictures: readonly SeenPicture[];
}

const OPENS: Readonly<Record<string, InlineMark>> = { em_open: 'em', strong_open: 'strong' };
const TAGS = new Set<string>(['strong', 'em', 's', 'sup', 'sub']);

/** The words of one line with all that stands around them. */
export function readInline(line: string): InlineRun[] {
  return readLines(commonMark.parseInline(line, {})[0]?.children ?? []).flatMap(({ runs }) => runs);
}

/** The words of a paragraph, a line for each hard break. */
export function readLines(tokens: readonly Token[]): SeenLine[] {
  const lines: { runs: InlineRun[]; pictures: SeenPicture[] }[] = [{ runs: [], pictures: [] }];
  const open = [plainRun('')];
  const say = (text: string): void => {
    const around = open.at(-1) ?? plainRun('');
    if (text !== '') lines.at(-1)?.runs.push({ ...around, text });
  };
  for (const token of tokens) {
    const around = open.at(-1) ?? plainRun('');
    const mark = OPENS[token.type];
    if (mark) open.push(marked(around, mark));
    else if (token.type === 'link_open') open.push({ ...around, href: token.attrGet('href') });
    else if (token.type.endsWith('_close')) open.pop();
    else if (token.type === 'hardbreak') lines.push({ runs: [], pictures: [] });
    else if (token.type === 'softbreak') say(' ');
    else if (token.type === 'image') lines.at(-1)?.pictures.push(pictureOf(token));
    else if (token.type !== 'html_inline' || !readTag(token.content, open)) say(token.content);
  }
  return lines;
}

function marked(around: InlineRun, mark: InlineMark): InlineRun {
  return around.marks.includes(mark) ? around : { ...around, marks: [...around.marks, mark] };
}

/** Whether a tag is one of ours; any other is taken for words, which the story has not. */
function readTag(tag: string, open: InlineRun[]): boolean {
  const around = open.at(-1) ?? plainRun('');
  const [, closing = '', name = '', attributes = ''] = /^<(\/?)([a-z]+)([^>]*)>$/u.exec(tag) ?? [];
  const lang = /^ lang="([A-Za-z0-9-]+)"(?: dir="(?:ltr|rtl)")?$/u.exec(attributes)?.[1];
  const isPassage = name === 'span' && (closing !== '' || lang !== undefined);
  if (!isPassage && (!isMark(name) || attributes !== '')) return false;
  if (closing !== '') open.pop();
  else if (isMark(name)) open.push(marked(around, name));
  else open.push({ ...around, lang: lang ?? null });
  return true;
}

function isMark(name: string): name is InlineMark {
  return TAGS.has(name);
}

function pictureOf(token: Token): SeenPicture {
  const alt = readLines(token.children ?? []).flatMap(({ runs }) => runs.map(({ text }) => text));
  return { src: token.attrGet('src') ?? '', alt: alt.join('') };
}
