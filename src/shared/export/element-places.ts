import type { Node } from '@tiptap/pm/model';

/** What an element is called in problems: for the program, and for the desk. */
export interface ElementPlace {
  readonly where: string;
  readonly called: string;
}

/** Elements whose names in the schema are no words of a newsroom. */
const CALLED: Readonly<Record<string, string>> = {
  editorsNote: 'editor’s note',
  authorBio: 'author bio',
  contributorCall: 'contributor call',
  deskBlock: 'house block',
  blockQuote: 'quotation',
  pullQuote: 'pull quote',
  linkCard: 'link card',
  bulletList: 'list',
  orderedList: 'numbered list',
  listItem: 'point',
  sectionBreak: 'section break',
};

/** Elements that are known by the one they stand in: a slot's place is its block, a caption's its photo. */
const INNER = new Set(['slot', 'lockedWords', 'caption', 'creditLine']);

/** Each element's place by its position in the document, numbered where the page has several of its kind. */
export function placesOf(doc: Node): Map<number, ElementPlace> {
  const totals = new Map<string, number>();
  doc.descendants(({ type }) => {
    totals.set(type.name, (totals.get(type.name) ?? 0) + 1);
  });
  const seen = new Map<string, number>();
  const places = new Map<number, ElementPlace>();
  let place: ElementPlace = { where: 'page', called: 'page' };
  doc.descendants((node, position) => {
    const { name } = node.type;
    if (node.isText) return;
    if (!INNER.has(name)) {
      const at = (seen.get(name) ?? 0) + 1;
      seen.set(name, at);
      const number = (totals.get(name) ?? 0) > 1 ? ` ${at}` : '';
      place = { where: name + number, called: (CALLED[name] ?? name) + number };
    }
    places.set(position, place);
  });
  return places;
}
