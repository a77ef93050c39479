import { SaxesParser } from 'saxes';
import { knownNames, type KnownNames } from './word-names';
import { WORD_LIMITS } from './word-limits';

/** An element of a part, no more of it than the words need. */
export interface XmlElement {
  /** As `knownNames` writes it. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

/** An element, or text. */
export type XmlNode = XmlElement | string;

/** Why a part was not read: it is no XML, names a document type, is nested too deep or has too many elements. */
export type XmlFault = 'broken' | 'doctype' | 'deep' | 'many';

/** What the parser is stopped with: it has no other way to be told to stop. */
class Stopped extends Error {
  constructor(readonly fault: XmlFault) {
    super(fault);
  }
}

const NONE: ReadonlyMap<string, string> = new Map();
/**
 * Reads a part's bytes (UTF-8, or UTF-16 with its mark) as a tree. Nothing outside the bytes is ever looked at: a document
 * type, which alone could name entities and files, refuses the part. Takes its elements off the budget.
 */
export function xmlTree(bytes: Uint8Array, budget: { elements: number }): XmlElement | XmlFault {
  // Names are resolved here: the parser makes an object of every attribute to do it, which is a third of a reading's time.
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: OpenElement[] = [];
  const scopes: KnownNames[] = [knownNames()];
  const roots: XmlElement[] = [];
  parser.on('doctype', () => {
    throw new Stopped('doctype');
  });
  parser.on('opentag', ({ name, attributes }) => {
    budget.elements -= 1;
    if (budget.elements < 0) throw new Stopped('many');
    if (open.length >= WORD_LIMITS.depth) throw new Stopped('deep');
    const names = (scopes.at(-1) ?? knownNames()).inside(attributes);
    const element: OpenElement = {
      name: names.ofElement(name),
      attributes: attributesOf(attributes, names),
      children: [],
    };
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
    scopes.push(names);
  });
  parser.on('closetag', () => {
    open.pop();
    scopes.pop();
  });
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(decoded(bytes)).close();
  } catch (fault) {
    // Whatever else it throws is a breach of well-formedness.
    return fault instanceof Stopped ? fault.fault : 'broken';
  }
  return roots[0] ?? 'broken';
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/** Word's marks of when a stretch was edited last; they say nothing that a reader needs and are a third of a file. */
const UNREAD = ['w:rsid', 'xmlns'];

function attributesOf(
  given: Readonly<Record<string, string>>,
  names: KnownNames,
): ReadonlyMap<string, string> {
  let kept: Map<string, string> | null = null;
  for (const name in given) {
    if (UNREAD.some((start) => name.startsWith(start))) continue;
    kept ??= new Map();
    kept.set(names.ofAttribute(name), given[name] ?? '');
  }
  return kept ?? NONE;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8').decode(bytes);
}
