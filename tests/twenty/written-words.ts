import { DOMParser } from '@xmldom/xmldom';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import MarkdownIt from 'markdown-it';
import type { Story } from '@shared/story/story';
import { docOf } from '@shared/story/parse-story';
import type { TargetFile } from '@shared/export/targets/target';
import type { WrittenTargetId } from '@shared/house-style/target-ids';

/** Words without any space: forms set lines as they like. */
export const squeezed = (text: string): string => text.replace(/[\s\u200b\u200c\ufeff]/gu, '');

/** Blocks of the body whose words every form carries. */
const CARRIED = new Set(['paragraph', 'crosshead', 'attribution', 'deskBlock', 'linkCard']);

/** What every form must say of a story, line by line in page order: headline and body copy, by the plainest walk. */
export function linesOf(story: Story): string[] {
  const lines: string[] = [];
  docOf(story).descendants((node) => {
    if (CARRIED.has(node.type.name)) lines.push(squeezed(node.textContent));
    return !node.isTextblock;
  });
  return lines.filter((line) => line !== '');
}

/** The words of an HTML text as a reader that the program does not use finds them. */
const htmlWords = (html: string) =>
  parseHTML(`<html><body>${html}</body></html>`).document.body.textContent;

const pageWords = (html: string) => parseHTML(html).document.querySelector('article')?.textContent;

const xml = (text: string) => new DOMParser().parseFromString(text, 'text/xml');

/** Every string below a value, in order. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

type Read = (content: string, bytes: Uint8Array | string) => string | undefined | Promise<string>;

const READERS: Readonly<Record<WrittenTargetId, Read>> = {
  page: pageWords,
  fragment: pageWords,
  wordpress: htmlWords,
  ghost: htmlWords,
  email: (html) => parseHTML(html).document.body.textContent,
  rss: (text) =>
    [...xml(text).getElementsByTagName('content:encoded')]
      .map(({ textContent }) => htmlWords(textContent ?? ''))
      .join(''),
  ans: (text) => {
    const { content_elements: elements } = JSON.parse(text) as { content_elements: unknown };
    return strings(elements).map(htmlWords).join('\n');
  },
  ninjs: (text) => {
    const { bodies } = JSON.parse(text) as { bodies: { value: string; contentType: string }[] };
    return bodies.find(({ contentType }) => contentType === 'text/plain')?.value;
  },
  'newsml-g2': (text) => xml(text).documentElement?.textContent ?? '',
  markdown: (text) =>
    htmlWords(new MarkdownIt({ html: true }).render(text.replace(/^---\n.*?\n---\n/su, ''))),
  text: (text) => text,
  docx: async (_text, bytes) => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return value;
  },
};

/** The words that a form's first file says, squeezed, as found by a reader that shares nothing with the export. */
export async function wordsIn(
  target: WrittenTargetId,
  [file]: readonly TargetFile[],
): Promise<string> {
  const content = file?.content ?? '';
  return squeezed((await READERS[target](String(content), content)) ?? '');
}

/** The first line that does not stand in a text after those before it; null: all do. */
export function firstLost(lines: readonly string[], text: string): string | null {
  let from = 0;
  for (const line of lines) {
    const at = text.indexOf(line, from);
    if (at < 0) return line;
    from = at + line.length;
  }
  return null;
}
