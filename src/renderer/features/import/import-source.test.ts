import { describe, expect, it } from 'vitest';
import { inputOf, originalOf, sizeOf, sourceName, type ImportSource } from './import-source';
import { timeZones } from './zones';

const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x41);
const file: ImportSource = { kind: 'file', file: { name: 'a.txt', bytes } };
const web: ImportSource = { kind: 'clipboard', text: 'Words', html: '<p>Words</p>' };
const plain: ImportSource = { kind: 'clipboard', text: 'Words', html: '  ' };

describe('what was received', () => {
  it('is read by its bytes, in the encoding and form that are wanted', () => {
    expect(inputOf(file, {})).toEqual({ source: { bytes }, name: 'a.txt' });
    expect(inputOf(file, { encoding: 'windows-1252', form: 'md' })).toMatchObject({
      as: 'md',
      encoding: 'windows-1252',
    });
  });

  it.each([
    [web, {}, 'html', '<p>Words</p>'],
    [web, { form: 'text' }, 'text', 'Words'],
    [plain, {}, 'text', 'Words'],
    [plain, { form: 'md' }, 'md', 'Words'],
  ] as const)(
    'takes the clipboard’s HTML where it has any and is not wanted plain (%#)',
    (source, as, form, text) => {
      expect(inputOf(source, as)).toEqual({ source: { text }, name: '', as: form });
    },
  );

  it('is kept as it came', () => {
    expect(originalOf(file, 'text')).toEqual({ name: 'a.txt', type: 'text/plain', bytes });
    expect(new TextDecoder().decode(originalOf(web, 'html').bytes)).toBe('<p>Words</p>');
    expect([sourceName(file), sourceName(web), sizeOf(file), sizeOf(web)]).toEqual([
      'a.txt',
      'Clipboard',
      4,
      17,
    ]);
  });
});

describe('the zones offered', () => {
  it('begin with the house style’s, UTC and this computer’s, each once', () => {
    const zones = timeZones('Asia/Shanghai', 'Europe/Oslo');
    expect(zones.slice(0, 3)).toEqual(['Asia/Shanghai', 'UTC', 'Europe/Oslo']);
    expect(new Set(zones).size).toBe(zones.length);
  });
});
