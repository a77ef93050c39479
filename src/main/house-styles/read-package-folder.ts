import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXTRAS, isPackagePath, PACKAGE_LIMITS } from '@shared/house-style/packages/vale-package';
import { problem, type Problem } from '@shared/result/problem';
import { err, ok, type Result } from '@shared/result/result';

/** How many folders may stand in one another. */
const DEEPEST = 12;

/**
 * The text of a Vale package's files in a folder, by their path in it. Links and hidden folders are left alone, so
 * nothing outside is read. Problems: far too many or too large files, no UTF-8. Rejects with the disk's own error.
 */
export async function readPackageFolder(
  folder: string,
): Promise<Result<Readonly<Record<string, string>>, Problem[]>> {
  const walk: Walk = { folder, paths: [], seen: 0 };
  await look(walk, '', 0);
  if (walk.seen > PACKAGE_LIMITS.listed || walk.paths.length > PACKAGE_LIMITS.files)
    return refuse(
      'it holds far more files than a package of rules. Choose the folder of the rules',
    );
  const files: Record<string, string> = {};
  let total = 0;
  for (const path of walk.paths) {
    const { size } = await lstat(join(folder, path));
    total += size;
    if (size > PACKAGE_LIMITS.part) return refuse(`“${path}” is far larger than any rule`, path);
    if (total > PACKAGE_LIMITS.total) return refuse('it is far larger than any package of rules');
    const text = textOf(await readFile(join(folder, path)));
    if (text === null) return refuse(`“${path}” is not text in UTF-8`, path);
    files[path] = text;
  }
  return ok(files);
}

interface Walk {
  readonly folder: string;
  readonly paths: string[];
  seen: number;
}

async function look(walk: Walk, within: string, depth: number): Promise<void> {
  if (depth > DEEPEST) return;
  const entries = await readdir(join(walk.folder, within), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    walk.seen += 1;
    if (walk.seen > PACKAGE_LIMITS.listed) return;
    const path = within === '' ? entry.name : `${within}/${entry.name}`;
    const isHidden = entry.name.startsWith('.') && entry.name !== EXTRAS;
    if (entry.isFile() && isPackagePath(path)) walk.paths.push(path);
    if (entry.isDirectory() && !isHidden && entry.name !== 'node_modules')
      await look(walk, path, depth + 1);
  }
}

function refuse(why: string, where = 'package'): Result<never, Problem[]> {
  return err([problem('package-refused', `The package was not read: ${why}.`, where)]);
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (trouble) {
    if (trouble instanceof TypeError) return null;
    throw trouble;
  }
}
