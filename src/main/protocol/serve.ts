import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { answerMedia, type FindMedia } from './answer-media';
import type { FindPreview } from '../exports/page-preview';
import { answerPreview } from './answer-preview';
import { findAppFile } from './app-files';
import { securityPolicyOf } from './content-security-policy';
import { notFound, respond } from './respond';

/** Declares the desk's schemes; must run before the app is ready. */
export function declareSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'standfirst', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    { scheme: 'standfirst-media', privileges: { standard: true, secure: true } },
    { scheme: 'standfirst-preview', privileges: { standard: true, secure: true } },
    { scheme: 'standfirst-print', privileges: { standard: true, secure: true } },
  ]);
}

/** Serves the desk's own files, stored media and previews. Whatever is none of them is answered 404 and nothing is read. */
export function serveSchemes(
  session: Session,
  root: string,
  { findMedia, findPreview }: { readonly findMedia: FindMedia; readonly findPreview: FindPreview },
): void {
  session.protocol.handle('standfirst', async ({ url }) => {
    const file = await findAppFile(root, url);
    const bytes = file === null ? null : await readPlainFile(file.path);
    return file === null || bytes === null
      ? notFound()
      : respond(bytes, file.type, securityPolicyOf(new URL(url).pathname), 'no-cache');
  });
  session.protocol.handle('standfirst-media', ({ url }) => answerMedia(url, findMedia));
  session.protocol.handle('standfirst-preview', ({ url }) => answerPreview(url, findPreview));
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
