import type { Mark, Node } from '@tiptap/pm/model';

const SIGNS: Readonly<Record<string, readonly [string, string]>> = {
  strong: ['**', '**'],
  emphasis: ['_', '_'],
  strikethrough: ['~~', '~~'],
  superscript: ['^', '^'],
  subscript: ['°', '°'],
  insertion: ['{+', '+}'],
  deletion: ['{-', '-}'],
  comment: ['{=', '=}'],
};

/**
 * The blocks of a page's body in one line each, for tests to compare: "p Words with **strong** and [a link](address)",
 * "- point", "  - point under it", "1. numbered", "> quoted", "# crosshead", "photo caption | credit".
 */
export function toldBlocks(doc: Node): string[] {
  const body = doc.children.find(({ type }) => type.name === 'body');
  return (body?.children ?? []).flatMap((block) => told(block, ''));
}

function told(block: Node, indent: string): string[] {
  switch (block.type.name) {
    case 'bulletList':
      return block.children.flatMap((item) => toldItem(item, '-', indent));
    case 'orderedList':
      return block.children.flatMap((item, at) =>
        toldItem(item, `${Number(block.attrs['start']) + at}.`, indent),
      );
    case 'blockQuote':
      return block.children.map((inside) => `${indent}> ${words(inside)}`);
    case 'crosshead':
      return [`${indent}# ${words(block)}`];
    case 'sectionBreak':
      return [`${indent}***`];
    case 'photo':
      return [`${indent}photo ${block.children.map(words).join(' | ')}`];
    default:
      return [`${indent}p ${words(block)}`];
  }
}

function toldItem(item: Node, sign: string, indent: string): string[] {
  const [first, ...rest] = item.children;
  return [
    `${indent}${sign} ${first ? words(first) : ''}`,
    ...rest.flatMap((block) => told(block, `${indent}  `)),
  ];
}

/** A block's words with its marks as signs; a sign stands as long as its mark goes on. */
export function words(block: Node): string {
  let text = '';
  let open: readonly Mark[] = [];
  const turn = (next: readonly Mark[]): void => {
    const stay = open.findIndex((mark, at) => next[at]?.eq(mark) !== true);
    const shared = stay < 0 ? open.length : stay;
    for (const mark of open.slice(shared).reverse()) text += signs(mark)[1];
    for (const mark of next.slice(shared)) text += signs(mark)[0];
    open = next;
  };
  block.forEach((node) => {
    turn(node.marks);
    text += node.text ?? '';
  });
  turn([]);
  return text;
}

function signs(mark: Mark): readonly [string, string] {
  if (mark.type.name === 'link') return ['[', `](${String(mark.attrs['href'])})`];
  return SIGNS[mark.type.name] ?? ['', ''];
}
