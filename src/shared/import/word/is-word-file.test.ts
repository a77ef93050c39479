import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isWordFile } from './is-word-file';

const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));

describe('a file for the reader of Word files', () => {
  it('is one by its content, whatever it is called', () => {
    const bytes = zip(
      '[Content_Types].xml',
      ...Array.from({ length: 900 }, (_, at) => `a/${at}`),
      'word/document.xml',
    );
    expect([isWordFile('op-ed.zip', bytes), isWordFile('', bytes)]).toEqual([true, true]);
  });

  it('is one by name where its content may be: the reader says what is wrong with it', () => {
    const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(isWordFile('op-ed.DOCX', zip('other.xml'))).toBe(true);
    expect(isWordFile('op-ed.docm', locked)).toBe(true);
  });

  it('is no bundle, no spreadsheet and no text of that name', () => {
    expect(isWordFile('op-ed.standfirst', zip('story.json'))).toBe(false);
    expect(isWordFile('table.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'))).toBe(false);
    expect(isWordFile('op-ed.docx', strToU8('The wall cannot hold the river'))).toBe(false);
    expect(
      isWordFile('op-ed.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    ).toBe(false);
  });
});
