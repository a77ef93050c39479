import type Token from 'markdown-it/lib/token.mjs';
import type { CopyDocument } from '../copy-block';
import { BlockGatherer } from './block-gatherer';
import { DEFAULT_COPY_OPTIONS, type CopyOptions } from './copy-options';
import { withoutFrontMatter } from './front-matter';
import { readHtml, type HtmlReading } from './html-copy';
import { sliceCopy, withUnixLines, type MappedCopy } from './mapped-copy';
import { markdownInlineCopy } from './markdown-inline-copy';
import { MarkdownSource } from './markdown-source';
import { placedMarkdown } from './placed-markdown';
import { scopeOfTags } from './scope-of-tags';
import { Switches } from './switches';

interface Reading extends HtmlReading {
  readonly lines: MarkdownSource;
  readonly source: MappedCopy;
  readonly tags: string[];
}

/** A Markdown file (CommonMark, tables, strikethrough, front matter). */
export function markdownDocument(
  text: string,
  options: CopyOptions = DEFAULT_COPY_OPTIONS,
): CopyDocument {
  const gatherer = new BlockGatherer(text, '.md', options);
  const source = withUnixLines(text);
  const { fields, rest } = withoutFrontMatter(source);
  for (const { key, words } of fields) gatherer.add([`text.frontmatter.${key}`], words, []);
  const tags: string[] = [];
  const lines = new MarkdownSource({ ...source, text: rest });
  const switches = new Switches();
  const reading: Reading = { gatherer, switches, options, around: tags, tags, lines, source };
  for (const token of placedMarkdown.parse(rest, {})) readToken(token, reading);
  return gatherer.finish();
}

function readToken(token: Token, reading: Reading): void {
  const { tags, lines, source } = reading;
  if (token.nesting === 1) {
    if (token.type === 'tr_open') lines.beginRow(token.map?.[0] ?? 0);
    tags.push(token.tag);
  } else if (token.nesting === -1) tags.pop();
  else if (token.type === 'inline') readInline(token, reading);
  else if (token.type === 'html_block' && token.map) {
    const [from, to] = lines.spanOf(token.map);
    readHtml(sliceCopy(source, from, to), reading);
  }
}

function readInline(token: Token, { lines, tags, gatherer, switches, options }: Reading): void {
  const source = tags.some((tag) => tag === 'th' || tag === 'td')
    ? lines.cell(token.content)
    : lines.lines(token.content, token.map ?? [0, 0], /^h\d$/u.test(tags.at(-1) ?? ''));
  const { words, alts, comments } = markdownInlineCopy(
    token.children ?? [],
    source,
    options.ignoredScopes,
  );
  const scope = scopeOfTags(tags);
  if (scope === null) gatherer.addProse(words, switches.off);
  else gatherer.add([scope], words, switches.off);
  for (const alt of alts) gatherer.add(['text.attr.alt'], alt, switches.off);
  for (const comment of comments) switches.read(comment);
}
