import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText } from '../../../../../tests/arbitrary-copy';
import { el, words } from '../../../elements/markup';
import { childOf, readXml, wordsIn } from './read-xml';
import { writeXml } from './write-xml';
import { treeOfXhtml, XHTML, xhtmlOf } from './xhtml';
import { xml, xmlLine } from './xml-tree';

const NAMES = { '': 'https://example.org/ns', dc: 'http://purl.org/dc/elements/1.1/' };

function read(content: string) {
  const result = readXml([{ ending: '', content }], 'a test');
  if (!result.ok) throw new Error(content);
  return result.value;
}

describe('writeXml', () => {
  it('keeps every character of words and attributes', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (text, value) => {
        const root = read(
          writeXml(xml('a', { b: value }, [text, xml('dc:c', {}, [{ cdata: value }])]), NAMES),
        );
        expect(root.getAttribute('b')).toBe(value);
        expect(wordsIn(root)).toBe(text + value);
        expect(childOf(root, 'dc:c')?.namespaceURI).toBe(NAMES.dc);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a character that stands for one that was lost', () => {
    expect(wordsIn(read(writeXml(xml('a', {}, ['\ufffd']), NAMES)))).toBe('\ufffd');
  });

  it('declares its namespaces once, at the root', () => {
    expect(writeXml(xml('a', {}, [xml('dc:b', {}, xmlLine('dc:c', 'x'))]), NAMES)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a xmlns="https://example.org/ns" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:b><dc:c>x</dc:c></dc:b></a>\n',
    );
  });

  it('leaves out attributes and elements that are not known', () => {
    expect(xml('a', { b: null, c: undefined, d: 0 }).attributes).toEqual({ d: '0' });
    expect([xmlLine('a', ''), xmlLine('a', null), xmlLine('a', undefined)].flat()).toEqual([]);
  });

  it.each([
    ['a prefix that it does not know', () => writeXml(xml('x:a'), NAMES)],
    ['a name that is none', () => writeXml(xml('a b'), NAMES)],
    ['a character that XML cannot carry', () => writeXml(xml('a', {}, ['\u0000']), NAMES)],
  ])('throws on %s', (_name, write) => {
    expect(write).toThrow();
  });
});

describe('readXml', () => {
  it.each(['', 'x', '<a>', '<a></b>', '<a b=1/>', '<a>&nbsp;</a>', '<a/><b/>'])(
    'refuses “%s”',
    (content) => {
      expect(readXml([{ ending: '', content }], 'a test').ok).toBe(false);
    },
  );
});

describe('XHTML', () => {
  const article = el('article', { lang: 'en' }, [
    el('p', { className: ['kicker'] }, [words('A & B '), el('em', {}, [words('<c>')])]),
    el('a', { href: 'https://example.org/?a=1&b=2' }, [words('d')]),
    el('hr'),
  ]);

  it('is the tree again when it is read', () => {
    const page = xhtmlOf(article);
    const content = writeXml(
      xml('r', {}, [{ ...page, attributes: { ...page.attributes, xmlns: XHTML } }]),
      NAMES,
    );
    const [found] = Array.from(read(content).getElementsByTagNameNS(XHTML, 'article'));
    if (!found) throw new Error(content);
    expect(JSON.stringify(treeOfXhtml(found))).toBe(
      JSON.stringify(article).replace('["kicker"]', '"kicker"'),
    );
  });

  it('is in its own namespace for any other reader too', () => {
    const page = xhtmlOf(article);
    const content = writeXml(
      xml('r', {}, [{ ...page, attributes: { ...page.attributes, xmlns: XHTML } }]),
      NAMES,
    );
    const other = new DOMParser().parseFromString(content, 'text/xml');
    expect(other.getElementsByTagNameNS(XHTML, 'em')).toHaveLength(1);
  });

  it.each([
    ['an attribute', el('p', { onClick: 'x' })],
    ['an address that runs', el('a', { href: 'javascript:x' })],
    ['a file of the disk', el('img', { src: 'file:///x.jpg' })],
  ])('throws on %s that no article of ours holds', (_name, tree) => {
    expect(() => xhtmlOf(tree)).toThrow();
  });
});
