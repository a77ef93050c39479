import { parseDocument } from 'yaml';
import type { HouseStyleFiles } from './house-style';
import { isGroup } from './yaml-words';

/** The paths of a style's templates, in the order of their names, which is also the order that the desk sees. */
export function templateFiles(files: HouseStyleFiles): string[] {
  return Object.keys(files)
    .filter((path) => /^templates\/[^/]+\.ya?ml$/u.test(path))
    .sort();
}

/** The file of each template by its id, also of files with other faults. Of two with one id the first stands. */
export function templateIds(files: HouseStyleFiles): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const path of templateFiles(files)) {
    const read = parseDocument(files[path] ?? '');
    const json: unknown = read.errors.length === 0 ? read.toJS({ maxAliasCount: 50 }) : null;
    const id = isGroup(json) ? json['id'] : undefined;
    if (typeof id === 'string' && !ids.has(id)) ids.set(id, path);
  }
  return ids;
}
