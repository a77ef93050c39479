import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/library-folder';
import { goldenPhotos } from '../../tests/photo-data/golden-photos';
import { withoutPhotos } from '../../tests/without-photos';
import { runCommand } from './run-command';

const shipped = resolve(import.meta.dirname, '../../resources/house-styles');
const photos = goldenPhotos();
let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

/** Runs the command on a golden photo, or on other bytes, under this name. */
async function photo(name: string, source: string | Uint8Array, ...args: string[]) {
  const file = join(folder, name);
  const golden = photos.find(({ photo: called }) => called === source)?.bytes;
  await writeFile(file, golden ?? source);
  const out: string[] = [];
  const words: string[] = [];
  const exit = await runCommand(['photo', file, ...args], {
    write: (text) => out.push(text),
    say: (line) => words.push(line),
    stdin: (async function* () {
      yield await Promise.resolve(new Uint8Array());
    })(),
    houseStyles: shipped,
    version: '0.0.0',
    ...withoutPhotos,
    ownStyles: join(folder, 'own'),
  });
  const lines = out
    .join('')
    .split('\n')
    .map((line) => line.replace(/ {2,}/gu, ' | '));
  return { exit, out: out.join(''), lines, words };
}

describe('standfirst photo', () => {
  it('prints every fact with its field, those that lost, and how it will run', async () => {
    const { exit, lines, words } = await photo('quay.jpg', 'XMP against IIM');
    expect([exit, words]).toEqual([0, []]);
    expect(lines[0]).toMatch(/^quay\.jpg: image\/jpeg, 8 × 8 pixels, \d+ bytes$/u);
    expect(lines).toContain(
      'Caption | Delegates meet on the quay at Port Ansley | (IPTC Core: dc:description)',
    );
    expect(lines).toContain(' | not taken | An older caption | (IPTC IIM: 2:120 Caption/Abstract)');
    expect(lines).toContain('Credit as it will run | Photograph: Northlight');
  });

  it('makes the caption in the house’s form, and names what is missing', async () => {
    const one = await photo(
      'a.jpg',
      'a place in IIM completes one in XMP',
      '--house',
      'broadcaster',
    );
    expect(one.lines).toContain(
      'Caption as it will run | [What the picture shows] in Oslo, Norway, [Date].',
    );
  });

  it('says of the place of the camera only that it is kept, unless it is asked for JSON', async () => {
    const said = await photo('gps.jpg', 'GPS 55.7558 37.6173 in jpg');
    expect(said.lines).toContain('Place of the camera | present: kept at the desk, never exported');
    expect(said.out).not.toContain('55.75');
    const json = await photo('gps.jpg', 'GPS 55.7558 37.6173 in jpg', '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      gps: { latitude: expect.closeTo(55.7558, 4) as number },
      photo: { type: 'image/jpeg', size: { width: 8, height: 8 } },
      runs: { credit: '' },
    });
  });

  it.each([
    ['XMP in tif', 'TIFF'],
    ['XMP in heic', 'HEIC'],
  ])('reads %s too, and says that the desk converts it', async (golden, form) => {
    const { exit, lines } = await photo('quay', golden);
    expect(exit).toBe(0);
    expect(lines[0]).toContain(`quay: ${form}, which the desk converts to JPEG when it is added`);
    expect(lines).toContain('Headline | Quay talks open | (IPTC Core: photoshop:Headline)');
  });

  it('tells what is wrong in the data on standard error', async () => {
    const { exit, lines, words } = await photo('day.jpg', 'IIM with a day that no calendar has');
    expect([exit, lines[2]]).toEqual([0, 'Data | none']);
    expect(words).toEqual([
      'The date “20230230” (2:55 Date Created) is none that a calendar has, so it was left out.',
    ]);
  });

  it('ends with 3 for what is no picture, and says what to do', async () => {
    const { exit, out, words } = await photo('notes.pdf', new Uint8Array(Buffer.from('%PDF-1.7')));
    expect([exit, out]).toEqual([3, '']);
    expect(words).toEqual([
      'notes.pdf was not read: This is a PDF. Save the picture in it as JPEG and add that.',
    ]);
    expect((await photo('x.jpg', 'XMP in png', '--house', 'none')).exit).toBe(2);
  });
});
