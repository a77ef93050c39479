import type Token from 'markdown-it/lib/token.mjs';
import { parse, YAMLParseError } from 'yaml';
import { commonMark, readLines, type SeenLine } from './read-markdown-inline';

/** A Markdown file as any reader of CommonMark and YAML takes it. */
export interface SeenMarkdown {
  /** null where there is none that could be read. */
  readonly front: unknown;
  readonly lines: readonly SeenLine[];
  /** The blocks in order, as `shapeOf` names them: "h2", "ol 3", "li". */
  readonly shape: readonly string[];
}

/** Reads a file of ours again. */
export function readMarkdown(text: string): SeenMarkdown {
  const [whole = '', yaml = ''] = /^---\n([\s\S]*?\n)---\n/u.exec(text) ?? [];
  const tokens = commonMark.parse(text.slice(whole.length), {});
  return {
    front: readYaml(yaml),
    lines: tokens.flatMap((token) =>
      token.type === 'inline'
        ? readLines(token.children ?? [])
        : token.content === ''
          ? []
          : [{ runs: [{ text: token.content, marks: [], href: null, lang: null }], pictures: [] }],
    ),
    shape: tokens.flatMap(blockOf),
  };
}

function readYaml(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch (fault) {
    if (fault instanceof YAMLParseError) return null;
    throw fault;
  }
}

function blockOf(token: Token): string[] {
  if (token.type === 'paragraph_open') return [];
  if (token.type === 'ordered_list_open') return [`ol ${String(token.attrGet('start') ?? 1)}`];
  return token.type.endsWith('_open') || (token.nesting === 0 && token.type !== 'inline')
    ? [token.tag === '' ? token.type : token.tag]
    : [];
}
