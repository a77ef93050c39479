import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { findAppFile } from './app-files';
import { CONTENT_SECURITY_POLICY, MEDIA_SECURITY_POLICY } from './content-security-policy';
import { mediaHashOf } from './media-address';

/** A stored media file by its hash, its bytes proved against it; null where the library has none. */
export type FindMedia = (
  hash: string,
) => Promise<{ readonly bytes: Buffer; readonly type: string } | null>;

/** Declares the desk's two schemes; must run before the app is ready. */
export function declareSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'standfirst', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    { scheme: 'standfirst-media', privileges: { standard: true, secure: true } },
  ]);
}

/** Serves the desk's own files and stored media. Whatever is neither is answered 404 and nothing is read. */
export function serveSchemes(session: Session, root: string, findMedia: FindMedia): void {
  session.protocol.handle('standfirst', async ({ url }) => {
    const file = await findAppFile(root, url);
    const bytes = file === null ? null : await readPlainFile(file.path);
    return file === null || bytes === null
      ? notFound()
      : respond(bytes, file.type, CONTENT_SECURITY_POLICY, 'no-cache');
  });
  session.protocol.handle('standfirst-media', async ({ url }) => {
    const hash = mediaHashOf(url);
    const media = hash === null ? null : await findMedia(hash);
    return media === null
      ? notFound()
      : respond(media.bytes, media.type, MEDIA_SECURITY_POLICY, 'max-age=31536000, immutable');
  });
}

/** O_NOFOLLOW and the look at the open file leave no moment in which a link could be swapped in. */
async function readPlainFile(path: string): Promise<Buffer | null> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      return (await file.stat()).isFile() ? await file.readFile() : null;
    } finally {
      await file.close();
    }
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault) return null;
    throw fault;
  }
}

function respond(bytes: Buffer, type: string, policy: string, caching: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': caching,
    },
  });
}

function notFound(): Response {
  return new Response('Not found', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
