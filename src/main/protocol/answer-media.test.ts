import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { beforeEach, describe, expect, it } from 'vitest';
import { jpegHead, pngHead } from '../../../tests/image-heads';
import { addPicture } from '../../../tests/add-picture';
import { libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import type { Library } from '../library/open-library';
import { answerMedia, findMediaIn } from './answer-media';

/** Words that stand in every file outside the media folder: no answer may hold them. */
const SECRET = 'words-of-another-file';
const original = Buffer.concat([jpegHead(1200, 800), Buffer.from('original')]);
const small = Buffer.concat([pngHead(30, 20), Buffer.from('small')]);
const hash = createHash('sha256').update(original).digest('hex');
/** A picture that lies elsewhere on the machine. */
const foreign = Buffer.concat([pngHead(3, 2), Buffer.from(SECRET)]);

let library: Library;
let file: string;
let preview: string;
let outside: string;

beforeEach(async () => {
  const folder = temporaryFolder();
  library = libraryIn(join(folder, 'library'));
  value(await addPicture(library.media, { name: 'quay.jpg', bytes: original }));
  file = join(library.folder, 'media', hash.slice(0, 2), `${hash}.jpg`);
  preview = join(library.folder, 'media', 'previews', hash.slice(0, 2), hash);
  mkdirSync(dirname(preview), { recursive: true });
  writeFileSync(preview, small);
  outside = join(folder, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'secret.txt'), SECRET);
  writeFileSync(join(outside, 'foreign.png'), foreign);
});

async function ask(address: string) {
  const answer = await answerMedia(address, findMediaIn(library.media));
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.includes(SECRET)).toBe(false);
  expect(bytes.includes('root:')).toBe(false);
  return { status: answer.status, type: answer.headers.get('content-type'), bytes };
}
const ORIGINAL = `standfirst-media://${hash}`;
const PREVIEW = `standfirst-media://${hash}/preview`;

describe('stored media', () => {
  it('are served by their hash', async () => {
    expect(await ask(ORIGINAL)).toEqual({ status: 200, type: 'image/jpeg', bytes: original });
  });

  it('are served small, as what their bytes are', async () => {
    expect(await ask(PREVIEW)).toEqual({ status: 200, type: 'image/png', bytes: small });
  });

  it('are served whole where they have no small form', async () => {
    rmSync(preview);
    expect(await ask(PREVIEW)).toEqual({ status: 200, type: 'image/jpeg', bytes: original });
  });

  it('are served from a media folder that the desk has put on another disk', async () => {
    const elsewhere = join(outside, 'media');
    renameSync(join(library.folder, 'media'), elsewhere);
    symlinkSync(elsewhere, join(library.folder, 'media'));
    expect((await ask(ORIGINAL)).status).toBe(200);
    expect((await ask(PREVIEW)).bytes).toEqual(small);
  });
});

const ADDRESSES: readonly (readonly [what: string, path: string])[] = [
  ['a step up', '../library.db'],
  ['a step up after the hash', `${hash}/../../library.db`],
  ['a step up to the preview of another', `${hash}/../${hash}/preview`],
  ['two steps up', '../../outside/secret.txt'],
  ['a step up in percents', '%2e%2e/library.db'],
  ['a step up in doubled percents', '%252e%252e/library.db'],
  ['a slash in percents', `${hash}%2f..%2f..%2flibrary.db`],
  ['a backslash in percents', `..%5clibrary.db`],
  ['a backslash', '..\\library.db'],
  ['a NUL in percents', `${hash}%00.jpg`],
  ['a NUL', `${hash}\0`],
  ['a NUL in a step up', '..%00/library.db'],
  ['another host', `/example.com/${hash}`],
  ['two slashes', `/${hash}`],
  ['a drive', 'C:/Windows/win.ini'],
  ['a share', '\\\\host\\share\\x.jpg'],
  ['the system’s files', '/etc/passwd'],
  ['the process’s own', '/proc/self/environ'],
  ['a very long path', 'a/'.repeat(20_000)],
  ['a very long name', 'a'.repeat(100_000)],
  ['an alternate data stream', `${hash}.jpg::$DATA`],
  ['an alternate data stream of the hash', `${hash}::$DATA`],
  ['a device’s name', 'CON'],
  ['a device’s name with an extension', 'NUL.jpg'],
  ['a dot at the end', `${hash}.`],
  ['a space at the end', `${hash} `],
  ['a space in percents at the end', `${hash}%20`],
  ['one dot leader for dots', '\u2024\u2024/library.db'],
  ['a two dot leader for dots', '\u2025/library.db'],
  ['full-width dots and slash', '\uff0e\uff0e\uff0flibrary.db'],
  ['a fraction slash', `${hash}\u2044preview`],
  ['full-width figures', hash.replaceAll('0', '\uff10').replaceAll('1', '\uff11')],
  ['capitals', hash.toUpperCase()],
  ['the file’s own name', `${hash}.jpg`],
  ['its folder', hash.slice(0, 2)],
  ['its place', `${hash.slice(0, 2)}/${hash}.jpg`],
  ['the folder of previews', `previews/${hash.slice(0, 2)}/${hash}`],
  ['a hash that is short by one', hash.slice(1)],
  ['a hash that is long by one', `${hash}0`],
  ['a hash that nothing has', '0'.repeat(64)],
  ['nothing', ''],
  ['a range for a name', `${hash}?bytes=-1`],
];

describe('an address that names no media', () => {
  it.each(ADDRESSES)('is answered 404: %s', async (_what, path) => {
    expect((await ask(`standfirst-media://${path}`)).status).toBe(404);
  });

  it.each(ADDRESSES.filter(([, path]) => path !== ''))(
    'is answered 404 for its preview: %s',
    async (_what, path) => {
      expect((await ask(`standfirst-media://${path}/preview`)).status).toBe(404);
    },
  );
});

/** What may lie in the place of a picture's file; each puts it there. */
const IN_ITS_PLACE: readonly (readonly [what: string, put: (place: string) => void])[] = [
  ['nothing', () => undefined],
  ['a link to the system’s users', (place) => symlinkSync('/etc/passwd', place)],
  ['a link to a picture elsewhere', (place) => symlinkSync(join(outside, 'foreign.png'), place)],
  ['a link to nothing', (place) => symlinkSync(join(outside, 'none'), place)],
  ['a link to itself', (place) => symlinkSync(place, place)],
  ['a second name of a file elsewhere', (place) => linkSync(join(outside, 'secret.txt'), place)],
  [
    'a second name of a picture elsewhere',
    (place) => linkSync(join(outside, 'foreign.png'), place),
  ],
  ['a pipe', (place) => void execFileSync('mkfifo', [place])],
  ['a folder', (place) => mkdirSync(place)],
  ['an empty file', (place) => writeFileSync(place, '')],
  ['words', (place) => writeFileSync(place, 'words')],
  ['a script', (place) => writeFileSync(place, '<svg onload="alert(1)">')],
  [
    'a file of unlikely size',
    (place) => {
      writeFileSync(place, small);
      truncateSync(place, 64 * 1024 * 1024);
    },
  ],
];
const onPosix = process.platform !== 'win32';

describe.runIf(onPosix)('what lies in the place of a file', () => {
  it.each(IN_ITS_PLACE)('is not served as the picture: %s', async (_what, put) => {
    rmSync(file);
    put(file);
    expect((await ask(ORIGINAL)).status).toBe(404);
  });

  it.each(IN_ITS_PLACE)('is not served as its small form: %s', async (_what, put) => {
    rmSync(preview);
    put(preview);
    expect((await ask(PREVIEW)).bytes).toEqual(original);
    rmSync(file);
    put(file);
    expect((await ask(PREVIEW)).status).toBe(404);
  });

  it('is not served where a byte of the picture is another', async () => {
    const other = Buffer.from(original);
    other.writeUInt8(1, other.length - 1);
    writeFileSync(file, other);
    expect((await ask(ORIGINAL)).status).toBe(404);
  });

  it('may be a second name of the very same bytes: a backup makes those', async () => {
    renameSync(file, join(outside, 'kept.jpg'));
    linkSync(join(outside, 'kept.jpg'), file);
    expect((await ask(ORIGINAL)).bytes).toEqual(original);
  });

  it.each([
    ['the picture', () => file, () => original, ORIGINAL],
    ['its small form', () => preview, () => foreign, PREVIEW],
  ])('is not reached through a folder that is a link: %s', async (_what, place, bytes, address) => {
    const folder = dirname(place());
    if (address === PREVIEW) rmSync(file);
    rmSync(folder, { recursive: true });
    const elsewhere = join(outside, 'folder');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, place().slice(folder.length + 1)), bytes());
    symlinkSync(elsewhere, folder);
    expect((await ask(address)).status).toBe(404);
  });

  it('is not reached through a folder of previews that is a link', async () => {
    rmSync(file);
    rmSync(join(library.folder, 'media', 'previews'), { recursive: true });
    mkdirSync(join(outside, 'previews', hash.slice(0, 2)), { recursive: true });
    writeFileSync(join(outside, 'previews', hash.slice(0, 2), hash), foreign);
    symlinkSync(join(outside, 'previews'), join(library.folder, 'media', 'previews'));
    expect((await ask(PREVIEW)).status).toBe(404);
  });

  it('is the picture or nothing while a link takes turns with it', async () => {
    const link = join(outside, 'link');
    const kept = join(outside, 'kept.jpg');
    const answers: Promise<Awaited<ReturnType<typeof ask>>>[] = [];
    for (let turn = 0; turn < 60; turn += 1) {
      answers.push(ask(ORIGINAL), ask(PREVIEW));
      for (const [place, bytes] of [
        [file, original],
        [preview, small],
      ] as const) {
        symlinkSync(join(outside, 'foreign.png'), link);
        renameSync(link, place);
        await Promise.resolve();
        writeFileSync(kept, bytes);
        renameSync(kept, place);
      }
      if (turn % 8 === 0) await answers.at(-1);
    }
    for (const { status, bytes } of await Promise.all(answers))
      if (status === 200) expect(bytes.equals(original) || bytes.equals(small)).toBe(true);
  });
});
