import type { XmlElement, XmlNode } from './xml-tree';
import { childOf, isElement, textOf, valueOf, childrenOf } from './xml-walk';

/** An equation in one line, every letter of it in order: "a/b", "x^2", "√(a + b)". */
export function equationText(node: XmlNode): string {
  if (!isElement(node)) return '';
  const part = (name: string): string => equationText(childOf(node, name) ?? '');
  switch (node.name) {
    case 'm:t':
    case 'w:t':
    case 'w:delText':
      return textOf(node);
    case 'm:f':
      return `${grouped(part('m:num'))}/${grouped(part('m:den'))}`;
    case 'm:sSup':
      return `${part('m:e')}^${grouped(part('m:sup'))}`;
    case 'm:sSub':
      return `${part('m:e')}_${grouped(part('m:sub'))}`;
    case 'm:sSubSup':
      return `${part('m:e')}_${grouped(part('m:sub'))}^${grouped(part('m:sup'))}`;
    case 'm:rad': {
      const degree = part('m:deg');
      return `${degree === '' ? '' : `${grouped(degree)} `}√${grouped(part('m:e'))}`;
    }
    case 'm:nary': {
      const sign = valueIn(node, 'm:naryPr', 'm:chr') ?? '∫';
      const from = part('m:sub');
      const to = part('m:sup');
      return `${sign}${from === '' ? '' : `_${grouped(from)}`}${to === '' ? '' : `^${grouped(to)}`} ${part('m:e')}`;
    }
    case 'm:d': {
      const open = valueIn(node, 'm:dPr', 'm:begChr') ?? '(';
      const close = valueIn(node, 'm:dPr', 'm:endChr') ?? ')';
      return `${open}${childrenOf(node, 'm:e').map(equationText).join(', ')}${close}`;
    }
    case 'm:m':
      return `[${childrenOf(node, 'm:mr')
        .map((row) => childrenOf(row, 'm:e').map(equationText).join(', '))
        .join('; ')}]`;
    case 'm:oMathPara':
      return childrenOf(node, 'm:oMath').map(equationText).join(' ');
    default:
      return inARow(node.children);
  }
}

/** Letters of two parts never grow together: "e_j R_i", though the runs of one part do. */
function inARow(nodes: readonly XmlNode[]): string {
  let row = '';
  let before: XmlNode = '';
  for (const node of nodes) {
    const text = equationText(node);
    if (text === '') continue;
    const areRuns = isElement(before, 'm:r') && isElement(node, 'm:r');
    const grow = /[\p{L}\p{N}]$/u.test(row) && /^[\p{L}\p{N}]/u.test(text);
    row += `${grow && !areRuns ? ' ' : ''}${text}`;
    before = node;
  }
  return row;
}

function valueIn(node: XmlElement, properties: string, name: string): string | null {
  const element = childOf(childOf(node, properties), name);
  return element?.attributes.get('m:val') ?? valueOf(childOf(node, properties), name);
}

function grouped(text: string): string {
  return [...text].length > 1 ? `(${text})` : text;
}
