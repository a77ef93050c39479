import { realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** A file of the built renderer and the type it is served as. */
export interface AppFile {
  readonly path: string;
  readonly type: string;
}

/**
 * Finds the file that a `standfirst://app/…` address names below `root`.
 * Null for anything else: other hosts, dots and encoded separators, links that lead out, unknown types.
 */
export async function findAppFile(root: string, address: string): Promise<AppFile | null> {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  if (protocol !== 'standfirst:' || host !== 'app') return null;
  const path = pathname === '/' ? '/index.html' : pathname;
  // Built files have plain names: an address that needs decoding is not one of them.
  if (!/^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/u.test(path)) return null;
  const type = TYPES[extname(path)];
  if (type === undefined) return null;
  return (await insideRoot(root, join(root, path))) ? { path: join(root, path), type } : null;
}

async function insideRoot(root: string, path: string): Promise<boolean> {
  try {
    const [home, real] = await Promise.all([realpath(root), realpath(path)]);
    return real.startsWith(home + sep);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault) return false;
    throw fault;
  }
}
