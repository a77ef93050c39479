import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wordBy, wordFile, wordLine, wordRun } from '../../../../tests/word-file';
import { readWord } from './read-word';

const copy = wordLine(wordRun('The river rose.'));

describe('a Word file that was damaged', () => {
  const whole = wordFile({
    body:
      wordLine(
        `${wordRun('The river ')}<w:ins ${wordBy(1)}>${wordRun('rose.')}</w:ins><w:r><w:footnoteReference w:id="1"/></w:r>`,
      ) + `<w:tbl><w:tr><w:tc>${copy}</w:tc><w:tc>${copy}</w:tc></w:tr></w:tbl>`,
    footnotes: `<w:footnote w:id="1">${copy}</w:footnote>`,
    comments: `<w:comment ${wordBy(0)}>${copy}</w:comment>`,
  });
  const xml = new TextDecoder().decode(unzipSync(whole)['word/document.xml']);
  const runs = { numRuns: typeof document === 'undefined' ? 300 : 30 };

  it('is read or refused, and never throws: bytes of the file', () => {
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 });
    fc.assert(
      fc.property(damage, fc.nat(whole.length), (bytes, end) => {
        const damaged = whole.slice(0, end % 3 === 0 ? end : whole.length);
        for (const [at, byte] of bytes) damaged[at] = byte;
        expect(typeof readWord(damaged).ok).toBe('boolean');
      }),
      runs,
    );
  });

  it('is read or refused, and never throws: elements in places where Word has none', () => {
    const tags = [...new Set(xml.match(/<\/?w:\w+[^>]*>/gu))];
    const strange = fc.array(
      fc.constantFrom(...tags, '<w:p/>', '<w:r/>', 'words', '&amp;', '&#8232;'),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(strange, fc.nat(xml.length), (parts, at) => {
        const cut = xml.indexOf('<', at);
        const made = `${xml.slice(0, cut)}${parts.join('')}${xml.slice(cut)}`;
        const closed = parts.map((part) => part.replace(/^<(?!\/)(w:\w+)([^>/]*)>$/u, '<$1$2/>'));
        const wellFormed = `${xml.slice(0, cut)}${closed.filter((part) => !part.startsWith('</')).join('')}${xml.slice(cut)}`;
        for (const each of [made, wellFormed])
          expect(
            typeof readWord(wordFile({ body: '', files: { 'word/document.xml': each } })).ok,
          ).toBe('boolean');
      }),
      runs,
    );
  });
});
