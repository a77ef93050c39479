import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { growth } from '../../../../tests/growth';
import {
  wordBy,
  wordFile,
  wordLine,
  wordParts,
  wordRun,
  wordXml,
} from '../../../../tests/word-file';
import { readWord } from './read-word';

/** The codes of a refusal, or the texts of the blocks. */
function outcome(bytes: Uint8Array): readonly string[] {
  const copy = readWord(bytes);
  return copy.ok
    ? copy.value.blocks.map(({ text }) => text)
    : copy.error.map(({ code, message }) => {
        // Each refusal says what became of the copy.
        expect(message).toMatch(/Nothing was taken in/u);
        return code;
      });
}

const copy = wordLine(wordRun('The river rose.'));

/** Bytes of text, one character each. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** A file whose document is this XML. */
function withDocument(xml: string | Uint8Array): Uint8Array {
  return wordFile({ body: '', files: { 'word/document.xml': xml } });
}

describe('a file that is no Word file', () => {
  it.each([
    ['an empty one', new Uint8Array(0), 'import-word-damaged'],
    ['an old .doc', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0'), 'import-old-word'],
    [
      'one with a password',
      latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0${Array.from('EncryptedPackage').join('\0')}\0`),
      'import-word-locked',
    ],
    ['rich text', latin1('{\\rtf1 The river rose.}'), 'import-rtf'],
    ['a PDF', latin1('%PDF-1.7'), 'import-pdf'],
    ['words', latin1('The river rose.'), 'import-not-word'],
    [
      'an OpenDocument file',
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
        'content.xml': strToU8('<x/>'),
      }),
      'import-odt',
    ],
    ['a Pages file', zipSync({ 'Index/Document.iwa': strToU8('x') }), 'import-pages'],
    [
      'a table of Excel',
      zipSync({
        '[Content_Types].xml': strToU8('<x/>'),
        '_rels/.rels': strToU8('<x/>'),
        'xl/workbook.xml': strToU8('<x/>'),
      }),
      'import-not-word',
    ],
    ['another packed file', zipSync({ 'photo.jpg': strToU8('x') }), 'import-not-word'],
    ['half a file', wordFile(copy).subarray(0, 400), 'import-word-damaged'],
    ['a broken part', withDocument('<w:document><w:body>'), 'import-word-damaged'],
    ['no document in it', withDocument(wordXml('w:styles', '')), 'import-not-word'],
  ])('is refused with the way on: %s', (_name, bytes, code) => {
    expect(outcome(bytes)).toEqual([code]);
  });
});

describe('a Word file made to harm', () => {
  it('does not swell: what a part unpacks to is counted, whatever the file says of it', () => {
    const bomb = `<w:p><w:r><w:t>${'a'.repeat(5_000_000)}</w:t></w:r></w:p>`;
    const bytes = wordFile({ body: '', files: { 'word/document.xml': strToU8(bomb) } });
    expect(bytes.length).toBeLessThan(20_000);
    expect(outcome(bytes)).toEqual(['import-word-unsafe']);
    // The same file, whose directory says that the part is a hundred bytes long.
    const lying = bytes.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 28 < lying.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 4_000_000)
        view.setUint32(at + 24, 100, true);
    expect(outcome(lying)).toEqual(['import-word-unsafe']);
  });

  it.each([
    [
      'tables in tables',
      `${'<w:tbl><w:tr><w:tc>'.repeat(5000)}${copy}${'</w:tc></w:tr></w:tbl>'.repeat(5000)}`,
    ],
    ['elements without end', `${'<w:sdt>'.repeat(600)}${'</w:sdt>'.repeat(600)}`],
  ])('has no depth that a stack would break on: %s', (_name, body) => {
    expect(outcome(wordFile(body))).toEqual(['import-word-unsafe']);
  });

  it.each([
    ['entities', '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'],
    ['a file of the machine', '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    ['an address', '<!DOCTYPE w SYSTEM "https://example.org/x.dtd">'],
  ])('declares no document type: %s', (_name, doctype) => {
    const xml = wordXml('w:document', `<w:body>${wordLine('<w:r><w:t>&b;</w:t></w:r>')}</w:body>`);
    const [head = '', rest = ''] = xml.split('\n');
    expect(outcome(withDocument(`${head}${doctype}${rest}`))).toEqual(['import-word-unsafe']);
  });

  it.each([
    ['../../evil.xml'],
    ['/etc/passwd'],
    ['word\\document.xml'],
    ['C:/evil.xml'],
    ['word/DOCUMENT.XML'],
  ])('has no name that leads out of it or stands twice: %s', (path) => {
    expect(outcome(wordFile({ body: copy, files: { [path]: 'x' } }))).toEqual([
      'import-word-unsafe',
    ]);
  });

  it.each([
    [
      'elements',
      `${'<w:sdt><w:sdtContent>'.repeat(250)}${copy}${'</w:sdtContent></w:sdt>'.repeat(250)}`,
    ],
    [
      'fields',
      wordLine(
        `${'<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>'.repeat(500)}${wordRun('The river rose.')}`,
      ),
    ],
  ])('is read as deep as Word itself may nest: %s', (_name, body) => {
    expect(outcome(wordFile(body))).toEqual(['The river rose.']);
  });

  it('has no more fields in fields than that', () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    expect(outcome(wordFile(wordLine(begin.repeat(600))))).toEqual(['import-word-unsafe']);
  });

  it.skipIf(typeof document !== 'undefined')(
    'costs no more than its length: comments that are never closed',
    async () => {
      const file = (count: number): Uint8Array => {
        const numbers = Array.from({ length: count }, (_, at) => at);
        const open = (at: number): string =>
          `<w:commentRangeStart w:id="${at}"/>${wordRun(`w${at} `)}`;
        return wordFile({
          body: wordLine(numbers.map(open).join('')),
          comments: numbers.map((at) => `<w:comment ${wordBy(at)}>${copy}</w:comment>`).join(''),
        });
      };
      const [short, long] = [file(200), file(2000)];
      const { ratio } = await growth(
        () => readWord(short),
        () => readWord(long),
        3,
      );
      expect(ratio).toBeLessThan(45);
    },
  );

  it('has no thousands of files', () => {
    const files = Object.fromEntries(
      Array.from({ length: 2100 }, (_, at) => [`word/${at}.xml`, '<x/>']),
    );
    expect(outcome(wordFile({ body: copy, files }))).toEqual(['import-word-damaged']);
  });

  it('changes nothing of the program with the names of its styles', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const styles = names
      .map(
        (name) =>
          `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/><w:basedOn w:val="__proto__"/><w:rPr><w:b/></w:rPr></w:style>`,
      )
      .join('');
    const body = names
      .map((name) =>
        wordLine(wordRun(name, `<w:rStyle w:val="${name}"/>`), `<w:pStyle w:val="${name}"/>`),
      )
      .join('');
    const comments = names.map((name) => `<w:comment w:id="${name}">${copy}</w:comment>`).join('');
    expect(outcome(wordFile({ body, styles, comments }))).toEqual(names);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['w:b']).toBeUndefined();
  });

  it('has no link that a page may not have, and fetches nothing', () => {
    const link = (target: string, id: string): string =>
      `<Relationship Id="${id}" Type="x/hyperlink" Target="${target}" TargetMode="External"/>`;
    const bytes = wordFile({
      body:
        wordLine(
          `<w:hyperlink r:id="a">${wordRun('one ')}</w:hyperlink><w:hyperlink r:id="b">${wordRun('two ')}</w:hyperlink>` +
            `<w:fldSimple w:instr=' HYPERLINK "javascript:alert(1)" '>${wordRun('three ')}</w:fldSimple><w:hyperlink r:id="c">${wordRun('four')}</w:hyperlink>`,
        ) +
        wordLine(
          '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Wall" descr="The wall"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="d"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
        ),
      relations:
        link('java&#9;script:alert(1)', 'a') +
        link('file:///etc/passwd', 'b') +
        link('https://example.org/wall', 'c') +
        '<Relationship Id="d" Type="x/image" Target="https://example.org/wall.png" TargetMode="External"/>',
    });
    const read = readWord(bytes);
    if (!read.ok) throw new Error('It was refused');
    expect(read.value.blocks[0]?.inline).toEqual([
      { type: 'text', text: 'one two three ' },
      {
        type: 'text',
        text: 'four',
        marks: [{ type: 'link', attrs: { href: 'https://example.org/wall' } }],
      },
    ]);
    const told = read.value.notes.map(({ message }) => message).join('\n');
    expect(told).toContain('3 links without a whole, safe address were taken off');
    expect(told).toContain('“Wall”, alt text “The wall”: it lies outside the file');
    expect(read.value.pictures).toEqual([]);
  });

  it('runs no program, opens no other file and says so', () => {
    const parts = wordParts({
      body: `${copy}<w:altChunk r:id="c"/>${wordLine('<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>')}`,
      relations: '<Relationship Id="m" Type="x/vbaProject" Target="vbaProject.bin"/>',
      files: { 'word/vbaProject.bin': 'x' },
    });
    const read = readWord(zipSync(parts));
    if (!read.ok) throw new Error('It was refused');
    expect(read.value.notes.map(({ code }) => code)).toEqual([
      'chunks-left-out',
      'embedded-left-out',
      'macros-left-out',
    ]);
  });
});
