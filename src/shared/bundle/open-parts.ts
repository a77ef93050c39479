import { inflateSync } from 'fflate';
import type { Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import { BUNDLE_LIMITS } from './bundle-limits';
import { bundleProblem, SEND_AGAIN } from './bundle-problem';
import { sealOf } from './seal';
import { zipDirectory, type ZipEntry } from './zip-directory';

/** The only names that a bundle's files have: none can lead out of a folder. */
const PART = /^(?:manifest\.json|story\.json|media\/[0-9a-f]{64}\.[a-z0-9]{2,4})$/u;

/** A bundle's files, still packed. */
export type PackedParts = ReadonlyMap<string, ZipEntry>;

/**
 * Looks at every name and size of a bundle before anything is unpacked. Refuses what is larger than
 * any story, what would swell, names that a bundle does not have, and a file that changed on its way.
 */
export async function openParts(bytes: Uint8Array): Promise<Result<PackedParts, Problem[]>> {
  const no = (code: Parameters<typeof bundleProblem>[0], message: string, where?: string) =>
    err([bundleProblem(code, message, where)]);
  if (bytes.length === 0) return no('bundle-unreadable', 'The file is empty.');
  if (bytes.length > BUNDLE_LIMITS.file)
    return no('bundle-too-large', 'The file is over 500 MB; no bundle of a story is.');
  const directory = zipDirectory(bytes);
  if (!directory.ok)
    return no(
      'bundle-unreadable',
      `The file cannot be opened as a Standfirst bundle: ${directory.error}. ${SEND_AGAIN}.`,
    );
  const { entries, commentLength } = directory.value;
  const names = nameTrouble(entries.map(({ path }) => path));
  if (names.length > 0) return err(names);
  const sizes = sizeTrouble(entries);
  if (sizes !== null) return no('bundle-too-large', `The file was not opened: ${sizes}.`);
  if ((await sealOf(bytes, commentLength)) === 'broken')
    return no('bundle-damaged', `The file was changed or damaged on its way. ${SEND_AGAIN}.`);
  return ok(new Map(entries.map((entry) => [entry.path, entry])));
}

/** The bytes of a part; null where they are not what the directory says. Never more than `size`. */
export function unpack({ packed, size, method }: ZipEntry): Uint8Array | null {
  if (method === 'stored') return packed.length === size ? packed : null;
  try {
    const bytes = inflateSync(packed, { out: new Uint8Array(size) });
    return bytes.length === size ? bytes : null;
  } catch {
    // The library throws on a broken stream; which way it broke tells the desk nothing.
    return null;
  }
}

function nameTrouble(paths: readonly string[]): Problem[] {
  const no = (path: string, why: string) =>
    bundleProblem('bundle-unreadable', `The file was not opened: ${why}.`, path);
  const strange = paths.filter((path) => !PART.test(path)).map((path) => path.slice(0, 80));
  const repeated = new Set(paths.filter((path, at) => paths.indexOf(path) !== at));
  return [
    ...strange.map((path) => no(path, `it holds “${path}”, which is no part of a story`)),
    ...[...repeated]
      .filter((path) => PART.test(path))
      .map((path) => no(path, `it holds “${path}” twice`)),
  ];
}

function sizeTrouble(entries: readonly ZipEntry[]): string | null {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > BUNDLE_LIMITS.total) return 'unpacked it would be over 600 MB';
  for (const { path, size, packed } of entries) {
    if (path === 'story.json' && size > BUNDLE_LIMITS.story) return 'its text would be over 50 MB';
    if (path === 'manifest.json' && size > BUNDLE_LIMITS.manifest)
      return 'its manifest would be over 5 MB';
    if (size > 0 && size > packed.length * BUNDLE_LIMITS.ratio)
      return `“${path}” would swell to more than ${BUNDLE_LIMITS.ratio} times its size`;
  }
  return null;
}
