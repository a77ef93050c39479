import { R, W } from './word-xml';

const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** Word measures drawings in English Metric Units: 914,400 in an inch, 9,525 in a pixel. */
const PIXEL = 9525;
/** What stands between the margins of A4 and Letter alike: six inches. */
const WIDEST = 6 * 914_400;

/** A picture in a line of a Word document. */
export interface WordDrawing {
  /** Counts from 1; names the picture's part of the file. */
  readonly turn: number;
  readonly name: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** A run of WordprocessingML that shows a picture, as wide as it is and no wider than the page. */
export function drawingOf({ turn, name, alt, width, height }: WordDrawing): string {
  const scale = Math.min(1, WIDEST / (width * PIXEL));
  const [cx, cy] = [width, height].map((side) => Math.round(side * PIXEL * scale));
  return (
    `<w:r xmlns:w="${W}" xmlns:r="${R}" xmlns:wp="${WP}" xmlns:a="${A}" xmlns:pic="${PIC}"><w:drawing>` +
    '<wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="${cx ?? 0}" cy="${cy ?? 0}"/><wp:docPr id="${turn}" name="Picture ${turn}" descr="${escaped(alt)}"/>` +
    `<a:graphic><a:graphicData uri="${PIC}"><pic:pic>` +
    `<pic:nvPicPr><pic:cNvPr id="${turn}" name="${escaped(name)}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="rIdPicture${turn}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx ?? 0}" cy="${cy ?? 0}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>' +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  ...{ '\t': ' ', '\n': ' ', '\r': ' ' },
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"\t\n\r]/gu, (letter) => ENTITIES[letter] ?? letter);
}
