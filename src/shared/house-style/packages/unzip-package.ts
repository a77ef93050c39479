import { unpack } from '../../bundle/open-parts';
import { utf8Path, zipDirectory, type ZipEntry } from '../../bundle/zip-directory';
import { problem, type Problem } from '../../result/problem';
import { err, ok, type Result } from '../../result/result';
import { isPackagePath, leadsOut, PACKAGE_LIMITS } from './vale-package';

/**
 * The text of a zipped Vale package's files by their path. Only what a package is read by is unpacked, and only
 * after every name and size was looked at. Refuses, in words: what is no zip, names that lead out of the folder or
 * stand twice, and what is too large or would swell. Never throws for what the bytes hold.
 */
export function unzipPackage(
  bytes: Uint8Array,
): Result<Readonly<Record<string, string>>, Problem[]> {
  const entries = entriesOf(bytes);
  if (!entries.ok) return entries;
  const files: Record<string, string> = {};
  for (const [path, entry] of entries.value) {
    const part = unpack(entry);
    const text = part === null ? null : textOf(part);
    if (part === null) return refuse(`“${shown(path)}” in it is damaged`, path);
    if (text === null) return refuse(`“${shown(path)}” in it is not text in UTF-8`, path);
    files[path] = text;
  }
  return ok(files);
}

function entriesOf(bytes: Uint8Array): Result<readonly (readonly [string, ZipEntry])[], Problem[]> {
  const { file, total, part, files, listed } = PACKAGE_LIMITS;
  if (bytes.length > file) return refuse('it is over 20 MB, more than any package of rules has');
  const directory = zipDirectory(bytes, listed);
  if (!directory.ok) return refuse(directory.error);
  const all = directory.value.entries.map(
    (entry) => [utf8Path(entry.path) ?? entry.path, entry] as const,
  );
  const astray = all.find(([path]) => leadsOut(path))?.[0];
  if (astray !== undefined)
    return refuse(`“${shown(astray)}” in it would lead out of its folder`, astray);
  const wanted = all.filter(([path]) => isPackagePath(path));
  const twice = wanted.find(([path], at) => wanted.findIndex(([one]) => one === path) !== at)?.[0];
  if (twice !== undefined) return refuse(`it holds “${shown(twice)}” twice`, twice);
  const large = wanted.find(([, { size }]) => size > part)?.[0];
  if (large !== undefined)
    return refuse(`unpacked, “${shown(large)}” would be far larger than any rule`, large);
  if (wanted.reduce((sum, [, { size }]) => sum + size, 0) > total)
    return refuse('unpacked it would be far larger than any package of rules');
  return wanted.length > files
    ? refuse(`it holds ${wanted.length} rules and settings, more than are taken`)
    : ok(wanted);
}

function refuse(why: string, where = 'package'): Result<never, Problem[]> {
  const words = `The package was not opened: ${why}.`;
  return err([problem('package-refused', words, where.slice(0, 200))]);
}

function shown(path: string): string {
  return path.slice(0, 80);
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // It throws for one reason only: what the bytes hold.
    return null;
  }
}
