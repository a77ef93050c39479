/**
 * The names of Word's XML as this program writes them, whatever prefix a file binds: each namespace in its transitional and
 * in its strict form has one prefix. Names of other namespaces are kept apart by a mark that no name has.
 */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

const XMLNS = /^xmlns(?::(.+))?$/u;

/** The names of a stretch of XML, in which prefixes mean what they do there. */
export interface KnownNames {
  /** An element's name as this program writes it: "w:p". */
  ofElement(name: string): string;
  /** An attribute's; one without a prefix is in no namespace: "w:val", "Id". */
  ofAttribute(name: string): string;
  /** The names inside an element that binds prefixes; the same where it binds none. */
  inside(attributes: Readonly<Record<string, string>>): KnownNames;
}

/** The names outside every element. */
export function knownNames(
  bound: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
): KnownNames {
  // A part has some hundred names and a million uses of them.
  const elements = new Map<string, string>();
  const named = new Map<string, string>();
  const known = (name: string, usual: string): string => {
    const colon = name.indexOf(':');
    const uri = colon < 0 ? usual : (bound.get(name.slice(0, colon)) ?? '?');
    return uri === '' ? name : `${PREFIXES.get(uri) ?? '?'}:${name.slice(colon + 1)}`;
  };
  const cached = (names: Map<string, string>, name: string, usual: string): string => {
    const before = names.get(name);
    if (before !== undefined) return before;
    const made = known(name, usual);
    names.set(name, made);
    return made;
  };
  return {
    ofElement: (name) => cached(elements, name, bound.get('') ?? ''),
    ofAttribute: (name) => cached(named, name, ''),
    inside(attributes) {
      let binds: Map<string, string> | null = null;
      for (const name in attributes) {
        if (!name.startsWith('xmlns')) continue;
        const prefix = XMLNS.exec(name);
        if (prefix) {
          binds ??= new Map(bound);
          binds.set(prefix[1] ?? '', attributes[name] ?? '');
        }
      }
      return binds === null ? this : knownNames(binds);
    },
  };
}
