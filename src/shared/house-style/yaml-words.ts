import { Document, isScalar, type Scalar } from 'yaml';

/** The longest line that this program writes by itself, as in the house styles that ship. */
const WIDTH = 100;

/** How a scalar is written: plain, in quotes, or as a block under its key. */
export type ScalarStyle = Scalar.Type;

/** A group of settings as YAML reads it. */
export type YamlGroup = Readonly<Record<string, unknown>>;

/** Whether a value is a group of settings, neither list nor nothing. */
export function isGroup(value: unknown): value is YamlGroup {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands after “key:” or “-” whose line is indented by `indent`: a word on the same line or lines below it. */
export function blockWords(value: unknown, indent: number, style?: ScalarStyle): string {
  if (Array.isArray(value)) {
    if (value.every((each) => !isGroup(each) && !Array.isArray(each))) {
      const line = ` ${flowWords(value)}`;
      if (value.length === 0 || line.length + indent < WIDTH * 0.8) return line;
    }
    return value.map((each) => `\n${pad(indent + 2)}-${itemWords(each, indent + 2)}`).join('');
  }
  if (!isGroup(value)) return ` ${scalarWords(value, indent, style)}`;
  const pairs = Object.entries(value);
  return pairs.length === 0
    ? ' {}'
    : pairs
        .map(([key, each]) => `\n${pad(indent + 2)}${pairWords(key, each, indent + 2)}`)
        .join('');
}

/** “key: value” at an indent. */
export function pairWords(key: string, value: unknown, indent: number): string {
  return `${flowWords(key)}:${blockWords(value, indent)}`;
}

/** What stands after the “-” of an item whose dash is indented by `indent`. */
export function itemWords(value: unknown, indent: number): string {
  if (!isGroup(value) || Object.keys(value).length === 0) return blockWords(value, indent);
  const lines = Object.entries(value).map(([key, each]) => pairWords(key, each, indent + 2));
  return ` ${lines.join(`\n${pad(indent + 2)}`)}`;
}

/** A value on one line, fit to stand between brackets. */
export function flowWords(value: unknown, style?: ScalarStyle): string {
  if (Array.isArray(value)) return `[${value.map((each) => flowWords(each)).join(', ')}]`;
  if (isGroup(value)) {
    const pairs = Object.entries(value).map(
      ([key, each]) => `${flowWords(key)}: ${flowWords(each)}`,
    );
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  const words = lineWords(value, style);
  return /^[^"'].*[,[\]{}]/u.test(words) ? lineWords(value, 'QUOTE_DOUBLE') : words;
}

/** A scalar on one line, whatever its length. */
export function lineWords(value: unknown, style?: ScalarStyle): string {
  const isLong = typeof value === 'string' && value.includes('\n');
  return rendered(value, isLong ? 'QUOTE_DOUBLE' : style, 0);
}

/** A scalar, long text folded as a block; its further lines are indented below `indent`. */
export function scalarWords(value: unknown, indent: number, style?: ScalarStyle): string {
  const isLong = typeof value === 'string' && value.length + indent > WIDTH - 20;
  const folded = isLong && !value.includes('\n') ? 'BLOCK_FOLDED' : undefined;
  return rendered(value, style ?? folded, Math.max(40, WIDTH - indent)).replaceAll(
    '\n',
    `\n${pad(indent)}`,
  );
}

/** Whether text can stand without quotes. */
export function isPlain(value: unknown): boolean {
  return typeof value !== 'string' || !/^["'|>]/u.test(rendered(value, 'PLAIN', 0));
}

function rendered(value: unknown, style: ScalarStyle | undefined, lineWidth: number): string {
  const doc = new Document({ k: value });
  const node = doc.get('k', true);
  if (isScalar(node) && typeof value === 'string' && style !== undefined) node.type = style;
  return doc.toString({ lineWidth }).slice('k: '.length).replace(/\n$/u, '');
}

function pad(columns: number): string {
  return ' '.repeat(columns);
}
