import { createHash } from 'node:crypto';
import { strToU8, zipSync, type Zippable } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const BY = 'w:author="Ana Weir" w:date="2026-03-28T09:00:00Z"';

export const run = (text: string, form = ''): string =>
  `<w:r>${form === '' ? '' : `<w:rPr>${form}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const p = (content: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;
export const inserted = (id: number, text: string): string =>
  `<w:ins w:id="${id}" ${BY}>${run(text)}</w:ins>`;
const deleted = (id: number, text: string): string =>
  `<w:del w:id="${id}" ${BY}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

/** A picture as Word lays it into a line, with the words for those who don’t see it. */
const picture = (alt: string): string =>
  `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">
<wp:extent cx="1905000" cy="1270000"/><wp:docPr id="1" name="Picture 1" descr="${alt}"/>
<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="quay.png"/><pic:cNvPicPr/></pic:nvPicPr>
<pic:blipFill><a:blip r:embed="rId7"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic>
</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const STYLES = `<w:styles xmlns:w="${W}">${[
  ['Title', 'Title'],
  ['Heading1', 'heading 1'],
  ['Heading2', 'heading 2'],
  ['Caption', 'caption'],
]
  .map(
    ([id, name]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('')}</w:styles>`;

/** A Word file of these parts, with what every one of them has. */
export function wordFile(body: string, parts: Zippable = {}, relations = ''): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'styles', 'styles.xml')}${relations}</Relationships>`,
    ),
    'word/styles.xml': strToU8(STYLES),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
    ...parts,
  });
}

/** What the op-ed below says, for the tests that look for it. */
export const WALL = {
  headline: 'The wall cannot hold the river',
  inserted: 'twice this winter ',
  deleted: 'in the dark ',
  comment: 'Which steps? There are three.',
  altText: 'The quay under water, seen from the bridge',
  caption: 'The quay on Tuesday, before the second flood. /Northlight',
  crosshead: 'Room for water',
  tracked: '2 tracked changes and 1 comment come along, undecided.',
} as const;

/** An op-ed as it comes from an author who has had it read: changes, a comment, a photo. */
export function opEdFile(photo: Uint8Array): Uint8Array {
  const body = [
    p(run(WALL.headline), 'Title'),
    p(run('By Marit Oduya-Lind')),
    p(
      `<w:commentRangeStart w:id="0"/>${run('The river came over the steps ')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${inserted(11, WALL.inserted)}${deleted(12, WALL.deleted)}${run('and by daylight a thousand homes had water above the skirting boards.')}`,
    ),
    p(picture(WALL.altText)),
    p(run(WALL.caption), 'Caption'),
    p(run(WALL.crosshead)),
    p(
      `${run('The council’s answer is the one that it has given before: it will build the wall ')}${run('higher', '<w:i/>')}${run(', at a cost that it has not named.')}`,
    ),
    p(run('It should send the plan back and ask how much room the river needs.')),
  ].join('');
  const comments = `<w:comments xmlns:w="${W}"><w:comment w:id="0" ${BY} w:initials="AW"><w:p>${run(WALL.comment)}</w:p></w:comment></w:comments>`;
  return wordFile(
    body,
    { 'word/comments.xml': strToU8(comments), 'word/media/quay.png': photo },
    `<Relationship Id="rId6" Type="${R}/comments" Target="comments.xml"/><Relationship Id="rId7" Type="${R}/image" Target="media/quay.png"/>`,
  );
}

/** A small file whose words unpack into 100 MB. */
export function bombFile(): Uint8Array {
  return wordFile('', { 'word/document.xml': new Uint8Array(100_000_000).fill(0x20) });
}

/** SHA-256, as a kept picture is named. */
export const named = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
