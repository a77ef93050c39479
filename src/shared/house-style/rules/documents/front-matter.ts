import { isMap, isScalar, parseDocument } from 'yaml';
import { sliceCopy, type MappedCopy } from './mapped-copy';

/** A field of a file's front matter whose value is words. */
export interface FrontMatterField {
  readonly key: string;
  readonly words: MappedCopy;
}

const FENCED = /^---[ \t]*\n(?<yaml>(?:.*\n)*?)---[ \t]*(?:\n|$)/u;

/** The fields between a file's first "---" lines, and the file with that part blanked out, every place kept. */
export function withoutFrontMatter(source: MappedCopy): {
  readonly fields: readonly FrontMatterField[];
  readonly rest: string;
} {
  const found = FENCED.exec(source.text);
  const yaml = found?.groups?.['yaml'];
  if (!found || yaml === undefined) return { fields: [], rest: source.text };
  const blank = found[0].replaceAll(/[^\n]/gu, (unit) => ' '.repeat(unit.length));
  return {
    fields: fieldsOf(yaml, found[0].indexOf('\n') + 1, source),
    rest: blank + source.text.slice(found[0].length),
  };
}

/** A value that stands in the file in another form than it means (folded lines, escapes) is read as it stands. */
function fieldsOf(yaml: string, from: number, source: MappedCopy): FrontMatterField[] {
  const { contents } = parseDocument(yaml, { logLevel: 'silent' });
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }): FrontMatterField[] => {
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return [];
    const [start, end] = value.range;
    const inner = yaml.slice(start, end).indexOf(value.value);
    const [at, to] =
      inner === -1 ? [start, end] : [start + inner, start + inner + value.value.length];
    return [{ key: String(key.value), words: sliceCopy(source, from + at, from + to) }];
  });
}
