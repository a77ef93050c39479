import { describe, expect, it } from 'vitest';
import { wordFile, wordLine, wordRun, type WordFileParts } from '../../../../tests/word-file';
import { readWord } from './read-word';
import type { WordCopy } from './word-copy';

function read(given: WordFileParts | string): WordCopy {
  const copy = readWord(wordFile(given));
  if (!copy.ok) throw new Error(copy.error.map(({ message }) => message).join(' '));
  return copy.value;
}

const style = (id: string, name: string, inside = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const styled = (id: string, words: string): string =>
  wordLine(wordRun(words), `<w:pStyle w:val="${id}"/>`);
const texts = ({ blocks }: WordCopy): string[] => blocks.map(({ text }) => text);
const kinds = ({ blocks }: WordCopy): string[] =>
  blocks.map(({ hints }) => Object.keys(hints).join() || '-');
const codes = ({ notes }: WordCopy): string[] => notes.map(({ code }) => code);

/** Words with the marks they bear: "plain|strong:bold". */
const marked = ({ blocks }: WordCopy): string[] =>
  blocks.map(({ text, inline }) =>
    inline === null
      ? text
      : inline
          .map(({ text: words, marks = [] }) =>
            [
              ...(marks as { type: string; attrs?: Record<string, unknown> }[]).map(
                ({ type, attrs }) => [type, ...Object.values(attrs ?? {})].join('='),
              ),
              words,
            ].join(':'),
          )
          .join('|'),
  );

describe('the styles of a Word file', () => {
  it('are known by name, by id, by what they are based on, by outline and in other languages', () => {
    const copy = read({
      styles:
        style('a1', 'Title') +
        style('a2', 'Subtitle') +
        style('berschrift1', 'heading 1') +
        style('own', 'House crosshead', '<w:basedOn w:val="berschrift1"/>') +
        style('Ttulo2', 'Título 2') +
        style('deep', 'Rubrik', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
        style('q', 'Intense Quote') +
        style('c', 'caption') +
        style('loop', 'Loop', '<w:basedOn w:val="loop"/>'),
      body: ['a1', 'a2', 'berschrift1', 'own', 'Ttulo2', 'deep', 'q', 'c', 'loop', 'none']
        .map((id) => styled(id, `Words of ${id}`))
        .join(''),
    });
    expect(kinds(copy)).toEqual([
      'headline',
      'standfirst',
      'crosshead',
      'crosshead',
      'crosshead',
      'crosshead',
      'blockQuote',
      'caption',
      '-',
      '-',
    ]);
  });

  it('have a first-level heading for the headline where no title is set', () => {
    const copy = read({ styles: style('h', 'heading 1'), body: styled('h', 'The wall') });
    expect(kinds(copy)).toEqual(['headline']);
  });

  it('make bold, italic and raised words by style or by hand, and none of a bold heading', () => {
    const copy = read({
      styles:
        style('h', 'heading 2', '<w:rPr><w:b/></w:rPr>') +
        style('Strong', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character') +
        style('Sub', 'Sub strong', '<w:basedOn w:val="Strong"/><w:rPr><w:i/></w:rPr>', 'character'),
      body:
        styled('h', 'A bold heading') +
        wordLine(
          wordRun('a', '<w:rStyle w:val="Strong"/>') +
            wordRun('b', '<w:rStyle w:val="Sub"/>') +
            wordRun('c', '<w:rStyle w:val="Strong"/><w:b w:val="0"/>') +
            wordRun('d', '<w:strike/>') +
            wordRun('e', '<w:vertAlign w:val="superscript"/>') +
            wordRun('f', '<w:vertAlign w:val="subscript"/>'),
        ) +
        wordLine(
          wordRun('g', '<w:b/>') + wordRun('h', '<w:rStyle w:val="Strong"/>'),
          '<w:pStyle w:val="h"/>',
        ),
    });
    expect(marked(copy)).toEqual([
      'A bold heading',
      'strong:a|strong:emphasis:b|c|strikethrough:d|superscript:e|subscript:f',
      'gh',
    ]);
  });
});

describe('the lists of a Word file', () => {
  const level = (at: number, format: string, start = 1): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`;
  const point = (list: number, depth: number, words: string): string =>
    wordLine(
      wordRun(words),
      `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`,
    );
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}${level(1, 'bullet')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', 3)}${level(1, 'lowerLetter')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';

  it('count as Word counts: starts, levels, lists that go on and lists that begin anew', () => {
    const copy = read({
      numbering,
      body:
        point(1, 0, 'dot') +
        point(2, 0, 'three') +
        point(2, 1, 'a') +
        point(2, 1, 'b') +
        point(2, 0, 'four') +
        point(2, 1, 'a again') +
        point(3, 0, 'one') +
        point(0, 0, 'none') +
        point(9, 0, 'not there'),
    });
    expect(copy.blocks.map(({ list }) => list && `${list.depth} ${list.number ?? '•'}`)).toEqual([
      '0 •',
      '0 3',
      '1 1',
      '1 2',
      '0 4',
      '1 1',
      '0 1',
      null,
      null,
    ]);
    expect(codes(copy)).toEqual(['list-numbers']);
  });

  it('leave headings that Word numbers as headings', () => {
    const copy = read({
      numbering,
      styles: style('h', 'heading 2', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'),
      body: styled('h', 'The wall'),
    });
    expect([kinds(copy), codes(copy)]).toEqual([['crosshead'], ['heading-numbers']]);
    expect(copy.blocks[0]?.list).toBeNull();
  });
});

describe('the words of a Word file', () => {
  const field = (code: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  it('keep the results of fields and none of their code, links in links too', () => {
    const copy = read(
      wordLine(
        field(
          ' HYPERLINK "https://example.org/a" \\l "b" ',
          wordRun('link') + field('PAGE', wordRun('7')),
        ) +
          wordRun(' on ') +
          field('DATE \\@ "d MMMM"', wordRun('1 May')) +
          wordRun('.'),
      ),
    );
    expect(marked(copy)).toEqual(['link=https://example.org/a#b:link7| on 1 May.']);
    expect(copy.notes.map(({ message }) => message)).toEqual([
      '2 fields were read as the words last shown: PAGE; DATE.',
    ]);
  });

  it('keep signs, breaks and spaces that Word has elements for', () => {
    const copy = read(
      wordLine(
        '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t>' +
          '<w:sym w:font="Symbol" w:char="F062"/><w:sym w:font="Webdings" w:char="F021"/><w:br/><w:t>next\u00a0line</w:t></w:r>',
      ),
    );
    expect(texts(copy)).toEqual(['a b\u2011cd\u03b2', 'next\u00a0line']);
    expect(copy.notes[0]?.message).toContain('Webdings F021');
  });

  it('are read through controls, tags and directions, once', () => {
    const copy = read(
      `<w:sdt><w:sdtContent>${wordLine(
        `<w:smartTag>${wordRun('one ')}</w:smartTag><w:sdt><w:sdtContent>${wordRun('two ')}</w:sdtContent></w:sdt>` +
          `<w:dir w:val="rtl">${wordRun('three ')}</w:dir><mc:AlternateContent><mc:Choice Requires="w14">${wordRun('four')}</mc:Choice><mc:Fallback>${wordRun('four')}</mc:Fallback></mc:AlternateContent>`,
      )}</w:sdtContent></w:sdt>`,
    );
    expect(texts(copy)).toEqual(['one two three four']);
  });

  it('that Word writes in two forms are read in the newer one that holds them', () => {
    const two = (choice: string, fallback: string): string =>
      wordLine(
        `<w:r><mc:AlternateContent><mc:Choice Requires="w16">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`,
      );
    const copy = read(
      two('<w:t>new</w:t>', '<w:t>old</w:t>') + two('<w16:x xmlns:w16="y"/>', '<w:t>old</w:t>'),
    );
    expect(texts(copy)).toEqual(['new', 'old']);
  });

  it('that are hidden, equations and readings above words are told', () => {
    const copy = read(
      wordLine(wordRun('seen') + wordRun(' unseen', '<w:vanish/>')) +
        wordLine(
          '<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b+c</m:t></m:r></m:den></m:f></m:oMath>',
        ) +
        wordLine(
          `<w:r><w:ruby><w:rt>${wordRun('かん')}</w:rt><w:rubyBase>${wordRun('漢')}</w:rubyBase></w:ruby></w:r>`,
        ),
    );
    expect(texts(copy)).toEqual(['seen', 'a/(b+c)', '漢 (かん)']);
    expect(copy.notes.map(({ message }) => message)).toEqual([
      'Hidden text was left out: “unseen”.',
      '1 equation was written in one line: “a/(b+c)”.',
      '1 reading above words was put behind it in brackets.',
    ]);
  });

  it('in tables are a line for each row, and in a frame their own lines', () => {
    const cell = (inside: string): string => `<w:tc>${inside}</w:tc>`;
    const row = (...cells: readonly string[]): string =>
      `<w:tr>${cells.map((words) => cell(wordLine(wordRun(words)))).join('')}</w:tr>`;
    const copy = read(
      `<w:tbl>${row('Year', 'Cost')}<w:tr>${cell(wordLine(wordRun('1953')) + wordLine(wordRun('again')))}${cell(`<w:tbl>${row('a', 'b')}</w:tbl>${wordLine('')}`)}</w:tr></w:tbl>` +
        `<w:tbl><w:tr>${cell(wordLine(wordRun('One.')) + wordLine(wordRun('Two.')))}</w:tr></w:tbl>`,
    );
    expect(texts(copy)).toEqual(['Year | Cost', '1953 again | a | b', 'One.', 'Two.']);
  });

  it('in another language say so; the language of most is the file’s', () => {
    const copy = read(
      wordLine(
        wordRun('The river rose all night', '<w:lang w:val="en-GB"/>') +
          wordRun(', ', '<w:lang w:val="fr-FR"/>') +
          wordRun('hélas', '<w:lang w:val="fr-FR"/>') +
          wordRun(' again ', '<w:lang w:val="en-US"/>') +
          wordRun('水', '<w:lang w:val="en-GB" w:eastAsia="zh-CN"/>'),
      ),
    );
    expect(copy.language).toBe('en-GB');
    expect(marked(copy)).toEqual([
      'The river rose all night, |languageSpan=fr-FR:hélas| again |languageSpan=zh-CN:水',
    ]);
  });

  it('of notes stand at the end, with their numbers raised', () => {
    const notes = (kind: string, words: string): string =>
      `<w:${kind} w:type="separator" w:id="0">${wordLine(wordRun('—'))}</w:${kind}><w:${kind} w:id="1">${wordLine(wordRun(words))}</w:${kind}>`;
    const copy = read({
      body: wordLine(
        `${wordRun('A')}<w:r><w:endnoteReference w:id="1"/></w:r>${wordRun(' and B')}<w:r><w:footnoteReference w:id="1"/></w:r>`,
      ),
      footnotes: `${notes('footnote', 'The foot.')}<w:footnote w:id="9">${wordLine(wordRun('Unused.'))}</w:footnote>`,
      endnotes: notes('endnote', 'The end.'),
    });
    expect(marked(copy)).toEqual([
      'A|superscript:1| and B|superscript:2',
      'superscript:1| The end.',
      'superscript:2| The foot.',
    ]);
    expect(codes(copy)).toEqual(['notes-at-end', 'notes-unused']);
  });

  it('are the same in a file of the strict form', () => {
    const given = {
      styles: style('h', 'heading 1'),
      body: styled('h', 'The wall') + wordLine(wordRun('The river ') + wordRun('rose', '<w:i/>')),
    };
    expect(read({ ...given, isStrict: true })).toEqual(read(given));
    expect(marked(read({ ...given, isStrict: true }))).toEqual([
      'The wall',
      'The river |emphasis:rose',
    ]);
  });

  it('of headers, footers and the file’s own data are told and not taken', () => {
    const copy = read({
      body: wordLine(wordRun('The wall')),
      relations: '<Relationship Id="h" Type="x/header" Target="header1.xml"/>',
      files: {
        'word/header1.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${wordLine(wordRun('Draft 3'))}</w:hdr>`,
        'docProps/core.xml':
          '<p:coreProperties xmlns:p="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:d="http://purl.org/dc/elements/1.1/"><d:title>The wall</d:title><d:creator>Ana Weir</d:creator></p:coreProperties>',
      },
    });
    expect(texts(copy)).toEqual(['The wall']);
    expect(copy.notes.map(({ message }) => message)).toEqual([
      'Headers and footers were left out: “Draft 3”.',
      'The file’s own data says the author is “Ana Weir”; the copy does not, so nothing was added.',
    ]);
  });
});
