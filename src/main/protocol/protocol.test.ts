import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAppFile } from './app-files';
import { mediaHashOf } from './media-address';

let folder: string;
let root: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standfirst-protocol-'));
  root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<!doctype html>');
  await writeFile(join(root, 'assets', 'index-a1B2.js'), '');
  await writeFile(join(folder, 'secret.js'), '');
  await symlink(join(folder, 'secret.js'), join(root, 'assets', 'link.js'));
  await symlink(folder, join(root, 'out'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('files of the desk', () => {
  it.each([
    ['standfirst://app/', 'text/html; charset=utf-8'],
    ['standfirst://app/index.html', 'text/html; charset=utf-8'],
    ['standfirst://app/index.html#/settings', 'text/html; charset=utf-8'],
    ['standfirst://app/assets/index-a1B2.js', 'text/javascript; charset=utf-8'],
  ])('serves %s', async (address, type) => {
    expect((await findAppFile(root, address))?.type).toBe(type);
  });

  it.each([
    'standfirst://app/../secret.js',
    'standfirst://app/assets/../../secret.js',
    'standfirst://app/%2e%2e/secret.js',
    'standfirst://app/..%2fsecret.js',
    'standfirst://app/..%5csecret.js',
    'standfirst://app/assets%2findex-a1B2.js',
    'standfirst://app//etc/passwd',
    'standfirst://app/assets//index-a1B2.js',
    'standfirst://app/C:/secret.js',
    'standfirst://app/assets/link.js',
    'standfirst://app/out/secret.js',
    'standfirst://app/assets',
    'standfirst://app/assets/',
    'standfirst://app/none.js',
    'standfirst://app/index.html%00.js',
    'standfirst://app/.env',
    'standfirst://app/index.html.',
    'standfirst://app/index.html::$DATA',
    'standfirst://app/CON',
    'standfirst://app/index.php',
    'standfirst://other/index.html',
    'standfirst:///index.html',
    'https://app/index.html',
    'file:///etc/passwd',
    'index.html',
    '',
    `standfirst://app/${'a'.repeat(5000)}.js`,
  ])('refuses %s', async (address) => {
    expect(await findAppFile(root, address)).toBeNull();
  });
});

describe('media addresses', () => {
  const hash = '0123456789abcdef'.repeat(4);

  it.each([
    [`standfirst-media://${hash}`, 'original'],
    [`standfirst-media://${hash}/`, 'original'],
    [`standfirst-media://${hash}/preview`, 'preview'],
  ])('reads %s', (address, form) => {
    expect(mediaHashOf(address)).toEqual({ hash, form });
  });

  it.each([
    `standfirst-media://${hash}/x`,
    `standfirst-media://${hash}?x`,
    `standfirst-media://${hash}#x`,
    `standfirst-media://${hash}/preview/`,
    `standfirst-media://${hash}/preview?x`,
    `standfirst-media://${hash}/preview#x`,
    `standfirst-media://${hash}/Preview`,
    `standfirst-media://${hash}//preview`,
    `standfirst-media://${hash.slice(1)}`,
    `standfirst-media://${hash}0`,
    `standfirst-media://x@${hash}`,
    `standfirst-media://${hash}:80`,
    `standfirst-media:${hash}`,
    `standfirst-media:///${hash}`,
    `standfirst://${hash}`,
    `file://${hash}`,
    `${hash}/preview`,
    '',
    `standfirst-media://${hash}\n`,
    `standfirst-media://${hash}/preview\n`,
    ` standfirst-media://${hash}`,
  ])('refuses %j', (address) => {
    expect(mediaHashOf(address)).toBeNull();
  });
});
