import { byWhom } from './read-changes';
import { readPicture } from './read-picture';
import type { Around, OpenParagraph, Reading } from './reading';
import { quoted } from './word-report';
import type { XmlElement } from './xml-tree';
import { allOf, attributeOf, childOf, elementAt, isElement } from './xml-walk';

/** Things to be seen or read, by which a choice is known to hold what this program reads. */
const SEEN = ['w:txbxContent', 'a:blip', 'v:imagedata', 'w:t', 'm:t', 'c:chart', 'dgm:relIds'];

/** Word writes one thing in a newer and an older form; only one of them is read. */
export function chosenOf(alternatives: XmlElement): XmlElement {
  const choice = childOf(alternatives, 'mc:Choice');
  const fallback = childOf(alternatives, 'mc:Fallback');
  if (choice && (fallback === null || allOf(choice, ...SEEN).length > 0)) return choice;
  return fallback ?? alternatives;
}

/** Reads `w:drawing`: pictures and text boxes, however they are grouped. */
export function readDrawing(
  drawing: XmlElement,
  { change }: Around,
  reading: Reading,
  open: OpenParagraph,
): void {
  const frame = childOf(drawing, 'wp:inline') ?? childOf(drawing, 'wp:anchor');
  const about = childOf(frame, 'wp:docPr');
  const name = attributeOf(about, 'name') ?? '';
  const alt = attributeOf(about, 'descr') ?? '';
  const graphic = frame ?? drawing;
  if (allOf(graphic, 'c:chart', 'dgm:relIds').length > 0)
    reading.report.tell('drawings-left-out', quoted(alt === '' ? name : alt));
  const pictures = allOf(graphic, 'pic:pic', 'w:txbxContent').filter(
    ({ name: is }) => is === 'pic:pic',
  );
  for (const picture of pictures) {
    const own = elementAt(picture, 'pic:nvPicPr', 'pic:cNvPr');
    const blip = elementAt(picture, 'pic:blipFill', 'a:blip');
    const ownAlt = attributeOf(own, 'descr') ?? '';
    const place = readPicture(
      {
        relation: attributeOf(blip, 'r:embed') ?? attributeOf(blip, 'r:link'),
        alt: pictures.length === 1 ? alt || ownAlt : ownAlt || alt,
        name: attributeOf(own, 'name') ?? name,
      },
      reading,
    );
    addPicture(place, change, reading, open);
  }
  open.boxes.push(...allOf(graphic, 'w:txbxContent'));
}

/** Reads `w:pict`, the older form of drawings: pictures, text boxes, rules, drawn lettering. */
export function readPict(
  pict: XmlElement,
  { change }: Around,
  reading: Reading,
  open: OpenParagraph,
): void {
  for (const lettering of allOf(pict, 'v:textpath')) {
    const words = attributeOf(lettering, 'string') ?? '';
    if (words.trim() !== '') reading.report.tell('word-art', quoted(words));
  }
  for (const shape of pict.children) {
    if (!isElement(shape)) continue;
    for (const image of allOf(shape, 'v:imagedata', 'w:txbxContent')) {
      if (image.name !== 'v:imagedata') continue;
      const place = readPicture(
        {
          relation: attributeOf(image, 'r:id') ?? attributeOf(image, 'r:href'),
          alt: attributeOf(shape, 'alt') ?? '',
          name: attributeOf(image, 'o:title') ?? '',
        },
        reading,
      );
      addPicture(place, change, reading, open);
    }
  }
  open.boxes.push(...allOf(pict, 'w:txbxContent'));
}

/** Reads `w:object`: what another program embedded is left out; its picture is looked at as any other. */
export function readObject(
  object: XmlElement,
  around: Around,
  reading: Reading,
  open: OpenParagraph,
): void {
  for (const embedded of allOf(object, 'o:OLEObject', 'w:objectEmbed', 'w:objectLink', 'w:control'))
    reading.report.tell('embedded-left-out', quoted(attributeOf(embedded, 'ProgID') ?? 'object'));
  readPict(object, around, reading, open);
}

function addPicture(
  place: number | null,
  change: Around['change'],
  reading: Reading,
  open: OpenParagraph,
): void {
  if (place === null) return;
  open.pictures.push(place);
  if (change === null) return;
  const { altText, record } = reading.pictures[place] ?? { altText: '', record: { name: '' } };
  const what = change.kind === 'insertion' ? 'added' : 'taken out';
  reading.report.tell(
    'pictures-tracked',
    `${quoted(altText || record.name)}, ${what} (${byWhom(change)})`,
  );
}
