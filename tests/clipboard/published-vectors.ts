import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { HostileVector } from './hostile-vectors';

/** More vectors: modules that export a list with a `payload` each (see `npm run hostile-paste`). */
const MORE = (process.env['STANDFIRST_VECTORS'] ?? '').split('\n').filter((path) => path !== '');

/** The vectors of those modules; none where none are named. */
export async function publishedVectors(): Promise<HostileVector[]> {
  const lists = await Promise.all(
    MORE.map(async (path) => (await import(pathToFileURL(path).href)) as unknown),
  );
  return lists
    .flatMap((list) => payloadsOf(list))
    .map((html, at) => ({
      ...{ name: `published ${at + 1}`, html, keepsWord: false },
    }));
}

function payloadsOf(module: unknown): string[] {
  const list: unknown =
    typeof module === 'object' && module !== null && 'default' in module ? module.default : [];
  return (Array.isArray(list) ? list : []).flatMap((each: unknown) =>
    typeof each === 'object' &&
    each !== null &&
    'payload' in each &&
    typeof each.payload === 'string'
      ? [each.payload]
      : [],
  );
}
