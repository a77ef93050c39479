/** An element of an XML file as a tree; its name carries the prefix of its namespace ("dc:creator"). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** Words, exactly as they stand, or an element; `cdata` are words that stay readable as they are. */
export type XmlNode = string | XmlElement | { readonly cdata: string };

/** An element; attributes that are not known (absent, null) are left out. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return {
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).flatMap(([key, value]) =>
        value === null || value === undefined ? [] : [[key, String(value)]],
      ),
    ),
    children,
  };
}

/** An element around words; none where there are none. */
export function xmlLine(
  name: string,
  words: string | null | undefined,
  attributes: Readonly<Record<string, string | number | null | undefined>> = {},
): XmlElement[] {
  return words === null || words === undefined || words === ''
    ? []
    : [xml(name, attributes, [words])];
}

/** Parts each on a line of its own, for whoever reads the source. Only for elements that hold no words themselves. */
export function xmlLines(parts: readonly XmlElement[]): XmlNode[] {
  return parts.length === 0 ? [] : ['\n', ...parts.flatMap((part): XmlNode[] => [part, '\n'])];
}
