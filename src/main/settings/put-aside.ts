import { readFileSync, renameSync } from 'node:fs';
import type { z } from 'zod';

/** A file of preferences as found: its values, and where it was put if it could not be read. */
export interface FoundValues<T> {
  readonly values: T | null;
  /** The new path of an unreadable file; null where nothing was put aside. */
  readonly putAside: string | null;
}

/**
 * Reads a JSON file of preferences. A file that is damaged or holds other values than `parser` takes is
 * renamed beside its place, so that the program can start and nothing is overwritten.
 */
export function readOrPutAside<T>(
  file: string,
  parser: z.ZodType<T>,
  now: () => Date = () => new Date(),
): FoundValues<T> {
  const text = readText(file);
  if (text === null) return { values: null, putAside: null };
  const parsed = parser.safeParse(readJson(text));
  if (parsed.success) return { values: parsed.data, putAside: null };
  const aside = file.replace(
    /\.json$/u,
    `-unreadable-${now().toISOString().replaceAll(':', '-')}.json`,
  );
  renameSync(file, aside);
  return { values: null, putAside: aside };
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null;
    throw fault;
  }
}

/** Undefined, which no parser here takes, for what is no JSON. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The reason does not matter: the whole file is put aside for somebody to look at.
    return undefined;
  }
}
