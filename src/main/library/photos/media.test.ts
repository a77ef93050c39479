import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { jpegHead } from '../../../../tests/image-heads';
import { addPicture } from '../../../../tests/add-picture';
import { error, libraryIn, temporaryFolder, value } from '../../../../tests/library-folder';

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const photo = (name = 'quay.jpg') => ({
  name,
  bytes: Buffer.concat([jpegHead(1200, 800), randomBytes(64)]),
});
const fileOf = (folder: string, hash: string) =>
  join(folder, 'media', hash.slice(0, 2), `${hash}.jpg`);

describe('media', () => {
  it('keeps a photo under the hash of its bytes and gives it back', async () => {
    const folder = temporaryFolder();
    const { media } = libraryIn(folder);
    const { name, bytes } = photo();
    const record = value(await addPicture(media, { name, bytes }));
    expect(record).toEqual({
      hash: sha(bytes),
      name,
      type: 'image/jpeg',
      width: 1200,
      height: 800,
      bytes: bytes.length,
    });
    expect(value(await media.read(record.hash)).bytes.equals(bytes)).toBe(true);
  });

  it('keeps the same bytes once, whatever they are called', async () => {
    const folder = temporaryFolder();
    const { media } = libraryIn(folder);
    const { bytes } = photo();
    const first = value(await addPicture(media, { name: 'a.jpg', bytes }));
    const second = value(await addPicture(media, { name: 'b.jpg', bytes: new Uint8Array(bytes) }));
    expect(second.hash).toBe(first.hash);
    expect(readdirSync(join(folder, 'media', first.hash.slice(0, 2)))).toEqual([
      `${first.hash}.jpg`,
    ]);
  });

  it('leaves no half-written or temporary file behind', async () => {
    const folder = temporaryFolder();
    const { media } = libraryIn(folder);
    const { hash } = value(await addPicture(media, photo()));
    expect(
      readdirSync(join(folder, 'media', hash.slice(0, 2))).filter((name) => !name.endsWith('.jpg')),
    ).toEqual([]);
  });

  it('lists no photo whose file could not be written', async () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const { name, bytes } = photo();
    writeFileSync(join(folder, 'media'), 'a file in the way');
    const refused = error(await addPicture(library.media, { name, bytes }));
    expect(refused.copy).toBe('Nothing was taken in; the file is as it was.');
    expect(error(await library.media.read(sha(bytes))).code).toBe('media-missing');
    library.close();
    const file = new Libsql(join(folder, 'library.db'));
    expect(file.prepare('SELECT hash FROM media').all()).toEqual([]);
    file.close();
  });

  it('takes a photo again whose file was lost or damaged', async () => {
    const folder = temporaryFolder();
    const { media } = libraryIn(folder);
    const file = photo();
    const { hash } = value(await addPicture(media, file));
    rmSync(fileOf(folder, hash));
    expect(error(await media.read(hash)).code).toBe('media-missing');
    writeFileSync(fileOf(folder, hash), Buffer.alloc(file.bytes.length));
    expect(error(await media.read(hash)).code).toBe('media-missing');
    value(await addPicture(media, file));
    value(await media.read(hash));
  });

  it('serves no link, however it got there', async () => {
    const folder = temporaryFolder();
    const { media } = libraryIn(folder);
    const file = photo();
    const { hash } = value(await addPicture(media, file));
    const twin = join(folder, 'twin.jpg');
    writeFileSync(twin, file.bytes);
    rmSync(fileOf(folder, hash));
    symlinkSync(twin, fileOf(folder, hash));
    expect(error(await media.read(hash)).code).toBe('media-missing');
  });

  it.each([
    '',
    '..',
    '../../library.db',
    'a'.repeat(64),
    'A'.repeat(64),
    `${'0'.repeat(63)}g`,
    `${'0'.repeat(64)}\n`,
  ])('knows nothing under %j', async (hash) => {
    expect(error(await libraryIn(temporaryFolder()).media.read(hash)).code).toBe('media-missing');
  });
});
