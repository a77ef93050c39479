import type { Document, Element } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { STYLE_OF } from './docx-styles';
import { drawingOf } from './word-drawing';
import { PARTS, parseXml, wordAll, wordFirst, wordValue, xmlBytes } from './word-xml';
import { zipWord } from './word-zip';

/** A picture that a Word file is to hold. Sizes in pixels. */
export interface HeldPicture {
  readonly bytes: Uint8Array;
  /** Word shows JPEG, PNG and GIF; the line of any other stays a line that names the file. */
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/gif': 'gif',
};

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/**
 * A Word file of ours with its pictures in it: each line that names a file becomes that picture, with its alt text.
 * The same file and pictures give the same bytes.
 */
export function holdPictures(
  file: Uint8Array,
  pictures: ReadonlyMap<string, HeldPicture>,
): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(new Uint8Array(file))));
  const document = parseXml(parts.get(PARTS.document));
  const links = parseXml(parts.get(PARTS.links));
  const types = parseXml(parts.get('[Content_Types].xml'));
  let turn = 0;
  for (const line of pictureLines(document)) {
    const name = line.textContent ?? '';
    const picture = pictures.get(name);
    const ending = ENDINGS[picture?.type ?? ''];
    if (picture === undefined || ending === undefined) continue;
    turn += 1;
    const part = `media/picture-${turn}.${ending}`;
    parts.set(`word/${part}`, picture.bytes);
    link(links, `rIdPicture${turn}`, part);
    declare(types, ending, picture.type);
    show(document, line, { ...picture, name, turn, alt: altOf(line) });
  }
  parts.set(PARTS.document, xmlBytes(document));
  parts.set(PARTS.links, xmlBytes(links));
  parts.set('[Content_Types].xml', xmlBytes(types));
  return zipWord(parts);
}

/** The pictures that a Word file of ours holds, by the names of their files; throws on a file that is broken. */
export function picturesHeld(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const parts = unzipSync(new Uint8Array(file));
  const links = new Map(
    Array.from(parseXml(parts[PARTS.links]).getElementsByTagName('Relationship')).map((each) => [
      each.getAttribute('Id') ?? '',
      each.getAttribute('Target') ?? '',
    ]),
  );
  const document = parseXml(parts[PARTS.document]);
  return new Map(
    pictureLines(document).flatMap((line): [string, Uint8Array][] => {
      const [shown] = Array.from(line.getElementsByTagName('pic:cNvPr'));
      const [blip] = Array.from(line.getElementsByTagName('a:blip'));
      const target = links.get(blip?.getAttribute('r:embed') ?? '');
      const bytes = target === undefined ? undefined : parts[`word/${target}`];
      return shown === undefined || bytes === undefined
        ? []
        : [[shown.getAttribute('name') ?? '', bytes]];
    }),
  );
}

function pictureLines(document: Document): Element[] {
  return wordAll(document, 'p').filter((line) => wordValue(line, 'pStyle') === STYLE_OF.picture);
}

function altOf(line: Element): string {
  const next = line.nextSibling as Element | null;
  return next !== null && wordValue(next, 'pStyle') === STYLE_OF.altText
    ? (next.textContent ?? '')
    : '';
}

function link(links: Document, id: string, target: string): void {
  const element = links.createElementNS(LINKS, 'Relationship');
  element.setAttribute('Id', id);
  element.setAttribute('Type', IMAGE);
  element.setAttribute('Target', target);
  links.documentElement?.appendChild(element);
}

function declare(types: Document, ending: string, type: string): void {
  const known = Array.from(types.getElementsByTagName('Default'));
  if (known.some((each) => each.getAttribute('Extension') === ending)) return;
  const element = types.createElementNS(TYPES, 'Default');
  element.setAttribute('Extension', ending);
  element.setAttribute('ContentType', type);
  types.documentElement?.insertBefore(element, types.documentElement.firstChild);
}

/** Puts the picture where its name stood; what the line says of its style stays. */
function show(document: Document, line: Element, picture: Parameters<typeof drawingOf>[0]): void {
  const style = wordFirst(line, 'pPr');
  while (line.lastChild && line.lastChild !== style) line.removeChild(line.lastChild);
  const run = parseXml(new TextEncoder().encode(drawingOf(picture))).documentElement;
  if (run) line.appendChild(document.importNode(run, true));
}
