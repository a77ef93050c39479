import type { z } from 'zod';

/**
 * A copy of what a file holds in which every value that a schema complains of is gone, or has a harmless one in
 * its place: so that one fault does not hide the others. Unknown settings go.
 */
export function mendedJson(
  json: unknown,
  issues: readonly z.core.$ZodIssue[],
  harmless: (path: readonly (string | number)[]) => unknown,
): unknown {
  const mended = structuredClone(json);
  for (const issue of issues) {
    const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) put(mended, [...path, key], undefined);
    else put(mended, path, harmless(path));
  }
  return mended;
}

function put(json: unknown, path: readonly (string | number)[], value: unknown): void {
  const last = path.at(-1);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (isObject(at) ? Reflect.get(at, step) : undefined), json);
  if (last === undefined || !isObject(parent)) return;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
