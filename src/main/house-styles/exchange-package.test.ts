import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { error, temporaryFolder, value } from '../../../tests/library-folder';
import { exportPackage, lookAtPackage } from './exchange-package';
import { openStyleShelf } from './style-shelf';

const WE = 'extends: existence\nmessage: x\ntokens: [we]\n';
const SHIPPED = join(import.meta.dirname, '../../../resources/house-styles');

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('a Vale package on the disk', () => {
  it('is read from a folder and from a zip alike', async () => {
    const files = { 'styles/G/We.yml': WE, 'styles/Vocab/B/accept.txt': 'Carrow\n' };
    const folder = folderOf({ ...files, '.git/config.yml': WE, 'big.bin': 'x' });
    const zip = join(temporaryFolder(), 'g.zip');
    const packed = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
    writeFileSync(zip, zipSync(Object.fromEntries(packed)));
    const [one, other] = [value(await lookAtPackage(folder)), value(await lookAtPackage(zip))];
    expect(other.name).toBe('g.zip');
    expect({ ...one, name: '' }).toEqual({ ...other, name: '' });
    expect([one.packs.map(({ rules }) => rules), one.accept]).toEqual([
      [{ 'G/We.yml': WE }],
      ['Carrow'],
    ]);
  });

  it('gives the name of the zip to rules that stand in no folder', async () => {
    const zip = join(temporaryFolder(), 'Plain.ZIP');
    writeFileSync(zip, zipSync({ 'We.yml': strToU8(WE) }));
    expect(value(await lookAtPackage(zip)).packs.map(({ name }) => name)).toEqual(['Plain']);
  });

  it('follows no link out of its folder', async () => {
    const folder = folderOf({ 'G/We.yml': WE });
    symlinkSync(folderOf({ 'Out.yml': WE }), join(folder, 'Linked'));
    symlinkSync(join(folderOf({ 'Out.yml': WE }), 'Out.yml'), join(folder, 'G/Out.yml'));
    const { packs } = value(await lookAtPackage(folder));
    expect(packs.flatMap(({ rules }) => Object.keys(rules))).toEqual(['G/We.yml']);
  });

  it('says in words what keeps it from being taken', async () => {
    const zip = join(temporaryFolder(), 'evil.zip');
    writeFileSync(zip, zipSync({ '../We.yml': strToU8(WE) }));
    expect(value(await lookAtPackage(zip)).problems[0]?.message).toContain('lead out');
    expect(error(await lookAtPackage('/nowhere/at-all.zip')).code).toBe('file-unreadable');
    const large = folderOf({ 'G/We.yml': 'x'.repeat(4_000_001) });
    expect(value(await lookAtPackage(large)).problems[0]?.message).toContain('far larger');
  });

  it('is written from the rules in force of a style that ships, and can be read again', async () => {
    const shelf = openStyleShelf({ shipped: SHIPPED, own: join(temporaryFolder(), 'own') });
    const file = join(temporaryFolder(), 'newsroom-vale.zip');
    const request = { id: 'newsroom', file, today: '2026-03-28' };
    expect(value(await exportPackage(shelf, request))).toEqual({ file });
    expect(readFileSync(file).length).toBeGreaterThan(500);
    const { packs, problems } = value(await lookAtPackage(file));
    expect(packs.map(({ name }) => name)).toContain('News-imported');
    expect(packs.flatMap(({ unsupported }) => unsupported)).toEqual([]);
    expect(problems.filter(({ level }) => level !== 'suggestion')).toEqual([]);
    expect(error(await exportPackage(shelf, { ...request, id: 'none' })).code).toBe(
      'house-style-unreadable',
    );
    expect(error(await exportPackage(shelf, request, 'refuse')).code).toBe('file-exists');
  });
});
