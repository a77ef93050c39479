import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settings } from '@shared/contract/settings';
import { z } from 'zod';
import { temporaryFolder } from '../../../tests/library-folder';
import { readOrPutAside } from './put-aside';

const parser = z.object(settings.shape).partial();
const now = () => new Date('2031-02-03T04:05:06.007Z');

function read(text: string | null) {
  const folder = temporaryFolder();
  const file = join(folder, 'settings.json');
  if (text !== null) writeFileSync(file, text);
  return { folder, found: readOrPutAside(file, parser, now) };
}

describe('a file of preferences', () => {
  it('that is not there yet gives nothing', () => {
    expect(read(null).found).toEqual({ values: null, putAside: null });
  });

  it('of an older program gives what it has', () => {
    expect(read('{"theme": "dark"}').found.values).toEqual({ theme: 'dark' });
  });

  it('of a newer program gives what this one knows', () => {
    expect(read('{"theme": "dark", "hologram": true}').found.values).toEqual({ theme: 'dark' });
  });

  it.each([
    '',
    '{"theme": "da',
    'null',
    '[]',
    '"dark"',
    '{"theme": "sepia"}',
    '{"libraryWidth": 9}',
    '\u0000\u0000\u0000',
  ])('that reads %j is put aside word for word, and never replaced in silence', (text) => {
    const { folder, found } = read(text);
    const aside = 'settings-unreadable-2031-02-03T04-05-06.007Z.json';
    expect(found).toEqual({ values: null, putAside: join(folder, aside) });
    expect(readdirSync(folder)).toEqual([aside]);
    expect(readFileSync(join(folder, aside), 'utf8')).toBe(text);
  });
});
