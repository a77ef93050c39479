import { over, runForm, type RunForm } from './run-form';
import type { XmlElement } from './xml-tree';
import { attributeOf, childOf, childrenOf, elementAt, valueOf } from './xml-walk';

/** Where a paragraph stands in a list of `numbering.xml`; level null: the style's own. */
export interface ListUse {
  readonly list: string;
  readonly level: number | null;
}

/** A style with all that it takes over from those below it. */
export interface WordStyle {
  readonly id: string;
  /** Its name and id, and then those of each style below it. */
  readonly names: readonly string[];
  readonly run: RunForm;
  /** 0 is the first level of headings; null: it is none. */
  readonly outline: number | null;
  readonly list: ListUse | null;
}

/** The styles of a file. */
export interface WordStyles {
  /** The style of that id, or the default one. */
  paragraph(id: string | null): WordStyle;
  character(id: string | null): WordStyle;
  /** What the words of no style are in: the form that all begin with. */
  readonly basis: RunForm;
}

const PLAIN: WordStyle = { id: '', names: [], run: {}, outline: null, list: null };

/** Reads `styles.xml`; null: every style is plain. Styles that are based on themselves end where they began. */
export function wordStyles(root: XmlElement | null): WordStyles {
  const given = new Map<string, XmlElement>();
  let usual: string | null = null;
  for (const style of childrenOf(root, 'w:style')) {
    const id = attributeOf(style, 'w:styleId') ?? '';
    given.set(id, style);
    const isUsual = /^(?:1|true|on)$/u.test(attributeOf(style, 'w:default') ?? '');
    if (isUsual && attributeOf(style, 'w:type') === 'paragraph') usual = id;
  }
  const read = new Map<string, WordStyle>();
  const styleOf = (id: string | null, above: readonly string[] = []): WordStyle => {
    const element = id === null ? undefined : given.get(id);
    if (id === null || element === undefined || above.includes(id) || above.length > 50)
      return id === null ? PLAIN : { ...PLAIN, id, names: [id] };
    const known = read.get(id);
    if (known) return known;
    const base = valueOf(element, 'w:basedOn');
    const style = layered(id, element, base === null ? PLAIN : styleOf(base, [...above, id]));
    read.set(id, style);
    return style;
  };
  return {
    paragraph: (id) => styleOf(id ?? usual),
    character: (id) => styleOf(id),
    basis: runForm(elementAt(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')),
  };
}

function layered(id: string, element: XmlElement, below: WordStyle): WordStyle {
  const paragraph = childOf(element, 'w:pPr');
  return {
    id,
    names: [valueOf(element, 'w:name') ?? '', id, ...below.names],
    run: over(below.run, runForm(childOf(element, 'w:rPr'))),
    outline: outlineOf(paragraph) ?? below.outline,
    list: listUseOf(paragraph) ?? below.list,
  };
}

/** The outline level that paragraph properties give, null for none or for body text. */
export function outlineOf(properties: XmlElement | null): number | null {
  const level = valueOf(properties, 'w:outlineLvl');
  return level !== null && /^[0-8]$/u.test(level) ? Number(level) : null;
}

/** The list that paragraph properties name, null where they name none. */
export function listUseOf(properties: XmlElement | null): ListUse | null {
  const numbered = childOf(properties, 'w:numPr');
  const list = valueOf(numbered, 'w:numId');
  const level = valueOf(numbered, 'w:ilvl');
  if (list === null) return null;
  return { list, level: level !== null && /^\d$/u.test(level) ? Number(level) : null };
}
