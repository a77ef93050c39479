import { zipSync } from 'fflate';
import { z } from 'zod';
import { unpack } from '../bundle/open-parts';
import { seal, sealOf } from '../bundle/seal';
import { sha256 } from '../bundle/sha-256';
import { utf8Path, zipDirectory, type ZipEntry } from '../bundle/zip-directory';
import { problem, type Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import { wholeStyle } from './change-style';
import type { HouseStyleFiles } from './house-style';
import { STYLE_LIMITS, strangePaths } from './style-paths';

/** How the name of a house style as one file ends, without the dot. */
export const STYLE_FILE_EXTENSION = 'standfirst-style';

/** The form of style files that this program writes. */
const FORM = 1;

/** Of the file, and of its parts unpacked. Bytes. */
export const STYLE_FILE_BYTES = 20_000_000;
const TOTAL_BYTES = 40_000_000;
const PART_BYTES = 4 * STYLE_LIMITS.characters;

/** The earliest day that a zip file can name, the same in every time zone. */
const NO_TIME = new Date(1980, 0, 1);

const manifest = z.strictObject({
  format: z.literal('standfirst-house-style'),
  version: z.literal(FORM),
  style: z.strictObject({ id: z.string(), name: z.string(), version: z.string() }),
  parts: z
    .array(z.strictObject({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/u) }))
    .max(STYLE_LIMITS.files),
});

/**
 * Packs a house style's files as one `.standfirst-style` file: a zip with a manifest that holds the digest of
 * every part. The same files give the same bytes. Refuses, with its faults, a style that is not right.
 */
export async function writeStyleFile(
  files: HouseStyleFiles,
): Promise<Result<Uint8Array, Problem[]>> {
  const whole = wholeStyle(files);
  if (!whole.ok) return whole;
  const { id, name, version } = whole.value.style;
  const paths = Object.keys(files).sort();
  const parts: { path: string; sha256: string; bytes: Uint8Array }[] = [];
  for (const path of paths) {
    const bytes = new TextEncoder().encode(files[path]);
    parts.push({ path, sha256: await sha256(bytes), bytes });
  }
  const listed = {
    format: 'standfirst-house-style',
    version: FORM,
    style: { id, name, version },
    parts: parts.map(({ path, sha256: digest }) => ({ path, sha256: digest })),
  };
  const zip = zipSync(
    {
      'manifest.json': new TextEncoder().encode(JSON.stringify(listed, null, 2)),
      ...Object.fromEntries(parts.map(({ path, bytes }) => [path, bytes])),
    },
    { mtime: NO_TIME, level: 9 },
  );
  return ok(await seal(zip));
}

/**
 * Opens a `.standfirst-style` file and gives the files in it; whether they make a right style, `wholeStyle` says.
 * Names and sizes are checked before anything is unpacked, each part against its digest. Refuses newer forms,
 * damage, paths that no style has, and what is too large; it never throws for what the bytes hold.
 */
export async function readStyleFile(
  bytes: Uint8Array,
): Promise<Result<HouseStyleFiles, Problem[]>> {
  const packed = await openStyleFile(bytes);
  if (!packed.ok) return packed;
  const listed = readManifest(packed.value.get('manifest.json'));
  if (!listed.ok) return listed;
  const files: Record<string, string> = {};
  for (const { path, sha256: digest } of listed.value.parts) {
    const entry = packed.value.get(path);
    const part = entry === undefined ? null : unpack(entry);
    const text = part !== null && (await sha256(part)) === digest ? textOf(part) : null;
    if (text === null)
      return refuse('style-file-damaged', `“${path}” is missing or was damaged on its way.`, path);
    files[path] = text;
  }
  return packed.value.size === listed.value.parts.length + 1
    ? ok(files)
    : refuse('style-file-damaged', 'The file’s list of parts does not fit what it holds.');
}

async function openStyleFile(
  bytes: Uint8Array,
): Promise<Result<ReadonlyMap<string, ZipEntry>, Problem[]>> {
  if (bytes.length > STYLE_FILE_BYTES)
    return refuse('style-file-too-large', 'The file is over 20 MB; no house style is.');
  const directory = zipDirectory(bytes, STYLE_LIMITS.files + 1);
  if (!directory.ok)
    return refuse('style-file-unreadable', `The file is no house style: ${directory.error}.`);
  const entries = directory.value.entries.map(
    (entry) => [utf8Path(entry.path) ?? entry.path, entry] as const,
  );
  const parts = entries.map(([path]) => path).filter((path) => path !== 'manifest.json');
  const paths = new Map(entries);
  const strange = strangePaths(Object.fromEntries(parts.map((path) => [path, ''])))[0];
  if (strange !== undefined || paths.size !== entries.length)
    return refuse(
      'style-file-unreadable',
      `The file was not opened: it holds “${(strange ?? 'a file twice').slice(0, 80)}”, which is no part of a house style.`,
      strange?.slice(0, 80),
    );
  const total = entries.reduce((sum, [, { size }]) => sum + size, 0);
  if (total > TOTAL_BYTES || entries.some(([, { size }]) => size > PART_BYTES))
    return refuse(
      'style-file-too-large',
      'The file was not opened: unpacked it would be far larger than any house style.',
    );
  if ((await sealOf(bytes, directory.value.commentLength)) === 'broken')
    return refuse('style-file-damaged', 'The file was changed or damaged on its way.');
  return ok(paths);
}

function readManifest(entry: ZipEntry | undefined): Result<z.infer<typeof manifest>, Problem[]> {
  const part = entry === undefined ? null : unpack(entry);
  const json = part === null ? undefined : jsonOf(textOf(part));
  const form = z.looseObject({ version: z.number() }).safeParse(json);
  if (form.success && form.data.version > FORM)
    return refuse(
      'style-file-newer',
      'The file was written by a newer Standfirst. Update Standfirst to open it; the file was left as it is.',
      'manifest.json',
    );
  const read = manifest.safeParse(json);
  return read.success
    ? ok(read.data)
    : refuse(
        'style-file-unreadable',
        'The file is no house style: its list of parts is missing or damaged.',
        'manifest.json',
      );
}

function refuse(code: string, message: string, where = 'style file'): Result<never, Problem[]> {
  return err([problem(code, message, where)]);
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // It throws for one reason only: what the bytes hold.
    return null;
  }
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    // It throws for one reason only: what the text holds.
    return undefined;
  }
}
