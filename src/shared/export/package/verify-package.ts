import { unpack } from '../../bundle/open-parts';
import { sealOf } from '../../bundle/seal';
import { sha256 } from '../../bundle/sha-256';
import { zipDirectory, type ZipEntry } from '../../bundle/zip-directory';
import { problem, type Problem } from '../../result/problem';
import { err, ok, type Result } from '../../result/result';
import { PACKAGE_LIMITS } from './package-limits';
import { MANIFEST_PATH, packageManifest, type PackageManifest } from './package-manifest';

/**
 * Holds a package against its own manifest and seal: every file is there, none besides, each of the size and digest
 * that the manifest names. Gives the manifest, or a problem for each file that is not as it was packed, by its path. Sizes are
 * looked at before anything is unpacked; it never throws for what the bytes hold.
 */
export async function verifyPackage(
  bytes: Uint8Array,
): Promise<Result<PackageManifest, Problem[]>> {
  const directory = zipDirectory(bytes, PACKAGE_LIMITS.entries);
  if (!directory.ok) return unreadable(`The package cannot be opened: ${directory.error}.`);
  const { entries, commentLength } = directory.value;
  const swelling = sizeTrouble(entries);
  if (swelling !== null) return unreadable(`The package was not opened: ${swelling}.`);
  const packed = new Map(entries.map((entry) => [entry.path, entry]));
  if (packed.size < entries.length)
    return unreadable('The package was not opened: two of its files have one name.');
  const manifest = readManifest(packed.get(MANIFEST_PATH));
  if (manifest === null)
    return unreadable('The package has no manifest that could be read.', MANIFEST_PATH);
  const problems = await mismatches(packed, manifest);
  if (problems.length > 0) return err(problems);
  // Packed again by another program it has no seal, and its files still have their own digests.
  return (await sealOf(bytes, commentLength)) === 'broken'
    ? err([problem('package-damaged', 'The package was changed on its way.', 'package')])
    : ok(manifest);
}

function unreadable(message: string, where = 'package'): Result<never, Problem[]> {
  return err([problem('package-unreadable', message, where)]);
}

function sizeTrouble(entries: readonly ZipEntry[]): string | null {
  if (entries.reduce((sum, { size }) => sum + size, 0) > PACKAGE_LIMITS.total)
    return 'unpacked it would be over 1 GB';
  const trap = entries.find(
    ({ path, size, packed }) =>
      size > packed.length * PACKAGE_LIMITS.ratio ||
      (path === MANIFEST_PATH && size > PACKAGE_LIMITS.manifest),
  );
  return trap ? `“${trap.path}” would swell too far` : null;
}

function readManifest(entry: ZipEntry | undefined): PackageManifest | null {
  const bytes = entry && unpack(entry);
  if (!bytes) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return packageManifest.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // Both calls throw for one reason only: what the bytes hold.
    return null;
  }
}

async function mismatches(
  packed: ReadonlyMap<string, ZipEntry>,
  { files }: PackageManifest,
): Promise<Problem[]> {
  const no = (path: string, message: string) => problem('package-damaged', message, path);
  const problems: Problem[] = [];
  for (const { path, bytes: size, sha256: digest } of files) {
    const entry = packed.get(path);
    const bytes = entry && unpack(entry);
    if (!entry) problems.push(no(path, `“${path}” is missing.`));
    else if (bytes?.length !== size || (await sha256(bytes)) !== digest)
      problems.push(no(path, `“${path}” is not what was packed.`));
  }
  const listed = new Set([MANIFEST_PATH, ...files.map(({ path }) => path)]);
  const unlisted = [...packed.keys()].filter((path) => !listed.has(path));
  if (listed.size <= files.length)
    problems.push(no(MANIFEST_PATH, 'The manifest names a file twice.'));
  return [...problems, ...unlisted.map((path) => no(path, `“${path}” was put in later.`))];
}
